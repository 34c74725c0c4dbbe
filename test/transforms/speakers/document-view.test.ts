import { describe, expect, it } from 'vitest';
import { viewDocument } from '../../../src/transforms/speakers/document-view.ts';
import type { Draft } from '../../../src/transforms/speakers/draft.ts';
import { findQuotes } from '../../../src/transforms/speakers/quotes.ts';
import { scans } from './report.ts';

/** What is seen of a report in which nobody has a clear cue. */
function view(text: string) {
  const read = scans(text);
  const drafts: Draft[] = read.map((scan, at) => ({ announces: null, focus: null, focusAt: -1, focusKind: -1, since: 0, sinceParagraphs: 0, matter: new Set(), inTail: false, turn: null, scan, chunks: [], candidates: [], best: null, strength: 0, newParagraph: at === 0 || scan.sentence.paragraphIndex !== read[at - 1]?.sentence.paragraphIndex }));
  return viewDocument(drafts, findQuotes(read));
}

describe('viewDocument', () => {
  it('counts the sentences that hold something once each, in tenths', () => {
    const { selfTenths, modalTenths, figureTenths, cueTenths, voices } = view('我们应该努力，我们必须坚持。\n大桥长300米，宽20米。');
    expect({ selfTenths, modalTenths, figureTenths, cueTenths, voices }).toEqual({ selfTenths: 5, modalTenths: 5, figureTenths: 5, cueTenths: 0, voices: 0 });
  });

  it('does not count the first person of a quotation', () => {
    expect(view('他说：“我们来了，请大家放心吧。”').selfTenths).toBe(0);
  });

  it('knows a dated dispatch from an essay', () => {
    expect(view('某社海川5月8日电（记者李四维）大桥开工。')).toMatchObject({ dated: true, dispatch: true });
    expect(view('青春是用来奋斗的。')).toMatchObject({ dated: false, dispatch: false });
  });

  it('calls a report flat whose paragraphs are more than four fifths of its sentences', () => {
    expect(view('路好了。大家笑了。\n桥好了。\n车来了。\n人来了。').flat).toBe(false);
    expect(view('路好了。大家笑了。\n桥好了。\n车来了。\n人来了。\n花开了。').flat).toBe(true);
  });

  it('calls five sentences or more in one or two paragraphs one piece', () => {
    expect(view('路好了。大家笑了。桥好了。\n车来了。人来了。').onePiece).toBe(true);
    expect(view('路好了。大家笑了。桥好了。车来了。人来了。').onePiece).toBe(true);
    expect(view('路好了。大家笑了。\n车来了。人来了。').onePiece).toBe(false);
    expect(view('路好了。大家笑了。桥好了。\n车来了。\n人来了。').onePiece).toBe(false);
  });

  it('sees a meeting that one of the first six sentences tells of', () => {
    expect(view(`${'路好了。\n'.repeat(5)}主席会见代表团。`).meeting).toBe(true);
    expect(view(`${'路好了。\n'.repeat(6)}主席会见代表团。`).meeting).toBe(false);
  });
});
