import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/text/fold.ts';
import { Is } from '../../../../src/transforms/speakers/words/lexicon.ts';
import { cutScan, joinTokens, scanSentence, type Scan } from '../../../../src/transforms/speakers/words/scan.ts';
import { scans } from '../report.ts';
import { scanOf } from '../tokens.ts';

const scan = (text: string): Scan => {
  const [first] = scans(text);
  if (first === undefined) throw new Error('no sentence');
  return first;
};

/** A sentence whose text may have white space between its tokens. */
function sentenceOf(text: string, tokens: readonly string[]) {
  return { paragraphIndex: 0, sentenceIndex: 0, section: 'body' as const, text, folded: fold(text), rawStart: 0, rawEnd: text.length, tokens, pos: tokens.map(() => 'n') };
}

/** Tokens with the places where they begin and end. */
const places = ({ words, starts, ends }: Scan) => words.map((word, at) => `${word} ${starts[at]}-${ends[at]}`);

describe('scanSentence', () => {
  it('lays tokens over a text with white space', () => {
    expect(places(scanSentence(sentenceOf('石桥  修好 了', ['石桥', '修好', '了'])))).toEqual(['石桥 0-2', '修好 4-6', '了 7-8']);
    expect(places(scanSentence(sentenceOf(' 石桥', ['石桥'])))).toEqual(['石桥 1-3']);
  });

  it('takes the words in Simplified script', () => {
    expect(scanSentence(sentenceOf('石橋 總統', ['石橋', '總統'])).words).toEqual(['石桥', '总统']);
    expect(places(scanSentence(sentenceOf('石橋 總統', ['石橋', '總統'])))).toEqual(['石桥 0-2', '总统 3-5']);
  });

  it('puts an empty token like a comma where the source had white space', () => {
    const found = scanSentence(sentenceOf('石桥修好专家鼓掌', ['石桥', '修好', '专家', '鼓掌']), [4, 6]);
    expect(places(found)).toEqual(['石桥 0-2', '修好 2-4', ' 4-4', '专家 4-6', ' 6-6', '鼓掌 6-8']);
    expect(found.bits.map((bits) => bits === Is.COMMA)).toEqual([false, false, true, false, true, false]);
  });

  it.each([
    ['双方同意/v', '双方 同意'], ['双方都同意/v', '双方都同意'], ['双方石桥/v', '双方石桥'], ['丁/nr 明说/v', '丁 明 说'], ['丁/nr 明称/v', '丁 明 称'], ['会谈/v 时说/v', '会谈 时 说'], ['石桥/n 明说/v', '石桥 明说'], ['石/n 明天/t', '石 明天'], ['碗/n 明说/v', '碗 明说'], ['明说/v', '明说'], ['时说/v', '时 说'], ['时说话/v', '时说话'], ['丁/nr 明称谓/n', '丁 明称谓'],
  ])('parts a source and its cue that the cut has as one: %s', (tokens, words) => {
    expect(scanOf(tokens).words.join(' ')).toBe(words);
  });

  it('parts them where they stand, the first a noun, the second a verb', () => {
    const found = scanOf('今天/t 丁/nr 明说/v ，/x');
    expect(places(found)).toEqual(['今天 0-2', '丁 2-3', '明 3-4', '说 4-5', '， 5-6']);
    expect((found.bits[2] ?? 0) & (Is.NOMINAL | Is.VERB)).toBe(Is.NOMINAL);
    expect((found.bits[3] ?? 0) & Is.SAY).toBe(Is.SAY);
  });
});

describe('joinTokens', () => {
  it('makes runs of tokens one, each with the bits given for it', () => {
    const before = scanOf('石/n 桥/n 修好/v 了/ul ，/x 老/a 马/n 说/v');
    const after = joinTokens(before, [{ from: 0, to: 2, bits: 64 }, { from: 5, to: 7, bits: 1 }]);
    expect(places(after)).toEqual(['石桥 0-2', '修好 2-4', '了 4-5', '， 5-6', '老马 6-8', '说 8-9']);
    expect(after.bits).toEqual([64, before.bits[2], before.bits[3], before.bits[4], 1, before.bits[7]]);
    expect(after.facts[1]).toBe(before.facts[2]);
  });

  it('gives one token other bits and the same facts', () => {
    const before = scanOf('老马/n 说/v');
    const after = joinTokens(before, [{ from: 0, to: 1, bits: 1 }]);
    expect([after.words, after.bits[0], after.facts[0] === before.facts[0]]).toEqual([before.words, 1, true]);
  });

  it('gives the scan itself back where nothing is joined', () => {
    const before = scanOf('老马/n 说/v');
    expect(joinTokens(before, [])).toBe(before);
  });
});

describe('cutScan', () => {
  it('parts a word that a span cuts through, and keeps the rest', () => {
    const before = scan('首席财务官唐小渔表示，账上还有钱。');
    expect(cutScan(before, [{ start: 5, end: 8, bits: 1 }]).words).toEqual(expect.arrayContaining(['官', '唐小渔', '表示']));
  });

  it('gives a span its bits, and the other words theirs', () => {
    const before = scanOf('向/p 老马/n 说/v');
    const after = cutScan(before, [{ start: 1, end: 3, bits: 1 }]);
    expect([after.words, after.bits]).toEqual([before.words, [before.bits[0], 1, before.bits[2]]]);
    expect(after.facts[2]).toBe(before.facts[2]);
  });

  it('takes two spans within one word, and one over several', () => {
    expect(places(cutScan(scanOf('甲乙丙丁戊/n'), [{ start: 1, end: 2, bits: 1 }, { start: 3, end: 4, bits: 1 }]))).toEqual(['甲 0-1', '乙 1-2', '丙 2-3', '丁 3-4', '戊 4-5']);
    expect(places(cutScan(scanOf('甲乙/n 丙/n 丁戊/n 己/n'), [{ start: 1, end: 4, bits: 1 }]))).toEqual(['甲 0-1', '乙丙丁 1-4', '戊 4-5', '己 5-6']);
  });

  it('takes a part of a word for what the lists have it for, else for a noun', () => {
    const after = cutScan(scanOf('他对于石桥/n'), [{ start: 3, end: 5, bits: 1 }]);
    expect(after.words).toEqual(['他对于', '石桥']);
    const [listed, unlisted] = [cutScan(scanOf('将石桥/n'), [{ start: 1, end: 3, bits: 1 }]), cutScan(scanOf('碗石桥/n'), [{ start: 1, end: 3, bits: 1 }])];
    expect([(listed.bits[0] ?? 0) & Is.NOMINAL, (unlisted.bits[0] ?? 0) & Is.NOMINAL]).toEqual([0, Is.NOMINAL]);
  });

  it('keeps empty tokens', () => {
    const before = scanSentence(sentenceOf('石桥专家来了', ['石桥', '专家', '来了']), [2]);
    expect(places(cutScan(before, [{ start: 2, end: 4, bits: 1 }]))).toEqual(['石桥 0-2', ' 2-2', '专家 2-4', '来了 4-6']);
  });

  it('gives the scan itself back without spans', () => {
    const before = scanOf('老马/n 说/v');
    expect(cutScan(before, [])).toBe(before);
  });

  it('loses no character, whatever the spans', () => {
    const before = scan('市长赵明远昨天在座谈会上强调，要抓好秋收。');
    const length = before.sentence.folded.length;
    fc.assert(fc.property(fc.uniqueArray(fc.nat(length), { minLength: 2, maxLength: 6 }), (cuts) => {
      const sorted = cuts.toSorted((a, b) => a - b);
      const spans = sorted.flatMap((start, index) => (index % 2 === 0 && sorted[index + 1] !== undefined ? [{ start, end: sorted[index + 1] ?? 0, bits: 1 }] : []));
      const after = cutScan(before, spans);
      expect(after.words.join('')).toBe(before.sentence.folded);
      for (const { start, end } of spans) expect(after.starts.indexOf(start)).toBe(after.ends.indexOf(end));
    }));
  });
});
