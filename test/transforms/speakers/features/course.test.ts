import { describe, expect, it } from 'vitest';
import { NEVER, placesOf } from '../../../../src/transforms/speakers/features/course.ts';
import type { Draft } from '../../../../src/transforms/speakers/readings/draft.ts';
import { openingOf } from '../../../../src/transforms/speakers/features/opening.ts';
import type { Candidate } from '../../../../src/transforms/speakers/readings/readings.ts';
import { clearly, draftOf } from '../drafts.ts';
import { scans } from '../report.ts';

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

describe('where a sentence stands', () => {
  const matter = (words: string) => ({ matter: new Set(words) });

  it('tells how many clear cues the last speaker has in the whole document', () => {
    const places = placesOf([draftOf('好/a'), clearly('甲'), clearly('乙', '说/v', { focus: '甲' }), draftOf('好/a', { focus: '乙' }), clearly('甲', '说/v', { focus: '乙' }), draftOf('好/a', { focus: '丙' })]);
    expect(places.map(({ focusCues }) => focusCues)).toEqual([0, 0, 2, 1, 1, 0]);
  });

  it('tells what it has in common with its neighbours, the first sentence, and the next clear cue', () => {
    const places = placesOf([draftOf('好/a', matter('甲乙')), draftOf('好/a', matter('乙丙丁戊')), clearly('某', '说/v', matter('甲乙丙丁')), draftOf('好/a', matter('丁'))]);
    expect(places.map(({ likeBefore }) => likeBefore)).toEqual([0, 0.5, 0.75, 1]);
    expect(places.map(({ likeNext }) => likeNext)).toEqual([0.5, 0.75, 1, 0]);
    expect(places.map(({ likeTitle }) => likeTitle)).toEqual([0, 0.5, 1, 0]);
    expect(places.map(({ likeCue }) => likeCue)).toEqual([1, 0.75, 0, 0]);
  });

  it('tells how it opens, and the sentence before', () => {
    const openings = ['目前/t ，/x 好/a', '他/r 好/a', '大桥/n 好/a'].map((tokens) => draftOf(tokens));
    const places = placesOf(openings);
    const own = openings.map(({ scan }) => openingOf(scan.sentence.folded));
    expect(new Set(own).size).toBeGreaterThan(1);
    expect(places.map(({ opening }) => opening)).toEqual(own);
    expect(places.map(({ openingBefore }) => openingBefore)).toEqual([0, own[0], own[1]]);
  });

  it('sees a cue of the first sentence as any other', () => {
    const [place] = placesOf([draftOf('好/a', { newParagraph: true, focus: '甲' }), clearly('甲')]);
    expect([place?.nextIn, place?.nextSame, place?.cueAfter]).toEqual([1, true, 1]);
  });
});

describe('headings in the text', () => {
  const placesIn = (...texts: readonly string[]) => placesOf(texts.map((text) => draftOf(`${text}/n`, { newParagraph: true })));

  it('are short paragraphs by themselves that no mark ends, below the first sentence', () => {
    const found = placesIn('桥梁建设今天正式开工', '水库大坝昨天顺利合龙', '工人说这里没有标题。', '好天气', '港口货物吞吐量增长7%', '末尾这一句没有标点');
    expect(found.map(({ heading }) => heading)).toEqual([false, true, false, false, true, false]);
  });

  it('are counted since the last clear cue', () => {
    const told = [clearly('甲'), draftOf('水库大坝昨天顺利合龙/n', { focus: '甲', focusAt: 0, newParagraph: true }), draftOf('好/a', { focus: '甲', focusAt: 0, newParagraph: true })];
    expect(placesOf(told).map(({ headings }) => headings)).toEqual([0, 1, 1]);
  });
});
