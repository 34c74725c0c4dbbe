import { describe, expect, it } from 'vitest';
import { NEVER, placesOf } from '../../../src/transforms/speakers/course.ts';
import type { Draft } from '../../../src/transforms/speakers/draft.ts';
import type { Candidate } from '../../../src/transforms/speakers/readings.ts';
import { scans } from './report.ts';

/** Drafts of short sentences, `speaker` by a clear cue or null, each with who spoke before; `|` begins a paragraph. */
function drafts(...speakers: readonly (string | null)[]): Draft[] {
  const [scan] = scans('大桥连接两岸。');
  if (scan === undefined) throw new Error('no sentence');
  let [focus, focusAt]: [string | null, number] = [null, -1];
  return speakers.map((speaker, at) => {
    const best: Candidate | null = speaker === null ? null : { form: 'cue', speakers: [speaker], cue: 0, source: null, role: null, features: [] };
    const draft: Draft = { announces: null, focus, focusAt, focusKind: -1, since: 0, sinceParagraphs: 0, matter: new Set(), inTail: false, turn: null, scan, chunks: [], candidates: [], best, strength: best === null ? 0 : 1, newParagraph: at % 3 === 0 };
    if (speaker !== null) [focus, focusAt] = [speaker, at];
    return draft;
  });
}

describe('placesOf', () => {
  it('counts the sentences to the next clear cue and tells whose it is', () => {
    const places = placesOf(drafts('甲', null, '甲', null, '乙', null));
    expect(places.map(({ nextIn }) => nextIn)).toEqual([2, 1, 2, 1, NEVER, NEVER]);
    expect(places.map(({ nextSame }) => nextSame)).toEqual([false, true, false, false, false, false]);
  });

  it('counts the sentences of the paragraph before and after', () => {
    const places = placesOf(drafts(null, null, null, null, null));
    expect(places.map(({ paragraphBefore, paragraphAfter }) => [paragraphBefore, paragraphAfter])).toEqual([[0, 2], [1, 1], [2, 0], [0, 1], [1, 0]]);
  });

  it('tells of the cues of the paragraph before and after', () => {
    const places = placesOf(drafts('甲', null, '甲', null, '乙'));
    expect(places.map(({ cueBefore }) => cueBefore)).toEqual([false, true, true, false, false]);
    expect(places.map(({ cueAfter }) => cueAfter)).toEqual([2, 1, 0, 2, 0]);
  });

  it('has no place for a document without sentences', () => {
    expect(placesOf([])).toEqual([]);
  });
});
