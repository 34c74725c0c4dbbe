import { describe, expect, it } from 'vitest';
import { viewDocument } from '../../../../src/transforms/speakers/features/document-view.ts';
import type { Draft } from '../../../../src/transforms/speakers/readings/draft.ts';
import { findQuotes } from '../../../../src/transforms/speakers/words/quotes.ts';
import { clearly, draftOf } from '../drafts.ts';
import { scans } from '../report.ts';

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

describe('what is seen of a whole document', () => {
  const viewOf = (drafts: readonly Draft[]) => viewDocument(drafts, findQuotes(drafts.map(({ scan }) => scan)));
  const plain = (count: number, part: Partial<Draft> = {}): Draft[] => Array.from({ length: count }, () => draftOf('大桥/n 好/a', part));

  it('is how many sentences have a clear cue, and of how many speakers', () => {
    const { cueTenths, voices } = viewOf([clearly('甲'), clearly('乙', '说/v', { strength: 0.5 }), clearly('甲'), clearly('丙', '说/v', { strength: 0.4 })]);
    expect([cueTenths, voices]).toEqual([7.5, 2]);
  });

  it.each([
    [5, 5, true, false], [5, 4, false, false], [6, 5, true, false], [5, 1, false, true], [5, 2, false, true], [5, 3, false, false], [4, 1, false, false], [6, 2, false, true],
  ])('of %i sentences in %i paragraphs is flat: %s, and in one piece: %s', (sentences, paragraphs, flat, onePiece) => {
    expect(viewOf(plain(sentences).map((draft, at) => ({ ...draft, newParagraph: at < paragraphs })))).toMatchObject({ flat, onePiece });
  });

  it('is whether two meet in its first six sentences', () => {
    const meets = draftOf('王强/nr 会见/v 赵明远/nr');
    expect([viewOf([...plain(5), meets]).meeting, viewOf([...plain(6), meets]).meeting, viewOf(plain(3)).meeting]).toEqual([true, false, false]);
  });

  it('is whether there are questions and answers', () => {
    expect([viewOf([...plain(2), ...plain(1, { turn: { label: '问', colon: 1 } })]).answers, viewOf(plain(2)).answers]).toEqual([true, false]);
  });

  it('is whether one of its first five sentences is dated, or says who sent it in', () => {
    const [dated, sent] = [draftOf('5/m 日/m 大桥/n 通车/v'), draftOf('本报/n 记者/n 摄/v')];
    expect(viewOf([...plain(4), dated])).toMatchObject({ dated: true, dispatch: false });
    expect(viewOf([...plain(4), sent])).toMatchObject({ dated: false, dispatch: true });
    expect(viewOf([...plain(5), dated, sent])).toMatchObject({ dated: false, dispatch: false });
  });

  it('is how many sentences have names, figures, and words of the first person', () => {
    const drafts = [draftOf('赵明远/nr 和/c 王强/nr 来/v'), draftOf('我们/r 有/v 3/m 座/q 桥/n'), draftOf('大桥/n 应该/v 好/a'), draftOf('赵明远/nr 有/v 2/m 座/q')];
    expect(viewOf(drafts)).toMatchObject({ nameTenths: 5, figureTenths: 5, selfTenths: 2.5, modalTenths: 2.5 });
  });

  it('is how long its sentences are', () => {
    expect(viewOf([draftOf('大桥/n'), draftOf('大桥/n 好/a 好/a')]).meanLength).toBe(3);
  });

  it('is nothing without sentences', () => {
    expect(viewOf([])).toMatchObject({ cueTenths: 0, voices: 0, meanLength: 0, flat: false, onePiece: false });
  });
});
