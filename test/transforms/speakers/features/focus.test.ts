import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src/transforms/speakers/readings/draft.ts';
import { cueClassOf, formOf, styleOf, titleOf } from '../../../../src/transforms/speakers/features/focus.ts';
import type { Candidate } from '../../../../src/transforms/speakers/readings/readings.ts';
import { scanOf } from '../tokens.ts';

/** A sentence with a clear reading, or without. */
function draft(words: string, reading: Partial<Candidate> | null): Draft {
  const best: Candidate | null = reading === null ? null : { form: 'cue', speakers: ['罗青'], cue: 1, source: null, role: null, features: [], ...reading };
  return { announces: null, focusAt: -1, focus: null, focusKind: -1, since: 0, sinceParagraphs: 0, matter: new Set(), inTail: false, turn: null, scan: scanOf(words), chunks: [], candidates: [], best, strength: 1, newParagraph: true };
}

const source = (from: number, to: number, name: number): Candidate['source'] => ({ from, to, kind: 'name', name, quoted: false });

describe('styleOf', () => {
  it.each([['罗青/nr 说/v ，/x 好/a', 1], ['罗青/nr 说/v ：/x 好/a', 2], ['罗青/nr 说/v ：/x “/x 好/a', 3], ['罗青/nr 说/v “/x 好/a', 3], ['罗青/nr 说/v 。/x', 4], ['罗青/nr 说/v', 4], ['罗青/nr 说/v 好/a', 5]])('sees what follows the cue in %s', (words, style) => {
    expect(styleOf(draft(words, {}))).toBe(style);
  });

  it('looks at the colon itself where that is the cue, and at a cue that comes first', () => {
    expect(styleOf(draft('罗青/nr ：/x “/x 好/a', { form: 'colon' }))).toBe(3);
    expect(styleOf(draft('说/v ，/x 好/a', { cue: 0 }))).toBe(1);
  });

  it('is 0 without a reading', () => {
    expect([styleOf(undefined), styleOf(draft('好/a ，/x', null))]).toEqual([0, 0]);
  });
});

describe('titleOf', () => {
  it('tells a title before the name from one after it', () => {
    expect(titleOf(draft('村民/n 罗青/nr 说/v', { source: source(0, 2, 1) }))).toBe(1);
    expect(titleOf(draft('罗青/nr 先生/n 说/v', { source: source(0, 2, 0) }))).toBe(2);
    expect(titleOf(draft('罗青/nr 说/v', { source: source(0, 1, 0) }))).toBe(0);
  });

  it('is 0 without a name, a source, or a reading', () => {
    expect([titleOf(draft('村民/n 说/v', { source: source(0, 1, -1) })), titleOf(draft('说/v', {})), titleOf(draft('好/a', null)), titleOf(undefined)]).toEqual([0, 0, 0, 0]);
  });
});

describe('cueClassOf', () => {
  it('is what the cue can be, and 0 without a reading', () => {
    expect(cueClassOf(draft('罗青/nr 感谢/v', {})) & 4).toBe(4);
    expect(cueClassOf(draft('说/v ，/x', { cue: 0 })) & 1).toBe(1);
    expect([cueClassOf(undefined), cueClassOf(draft('说/v 说/v', null))]).toEqual([0, 0]);
  });
});

describe('formOf', () => {
  it('numbers the forms from 1, and is 0 without a reading', () => {
    expect([formOf(draft('罗青/nr 说/v', {})), formOf(draft('罗青/nr ：/x', { form: 'colon' })), formOf(draft('好/a', null)), formOf(undefined)]).toEqual([1, 3, 0, 0]);
  });
});
