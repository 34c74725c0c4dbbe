import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../src/transforms/speakers/words/quotes.ts';
import type { Scan } from '../../../../src/transforms/speakers/words/scan.ts';
import { scans } from '../report.ts';
import { scanOf } from '../tokens.ts';

const quotesOf = (text: string) => findQuotes(scans(text));

describe('findQuotes', () => {
  it('follows a quotation over sentences', () => {
    const { beginsInside, endsInside } = quotesOf('他说：“我们今天来到这里。明天就走。”大家笑了。');
    expect(endsInside).toEqual([true, false, false]);
    expect(beginsInside).toEqual([false, true, false]);
  });

  it('takes a short quoted term for no speech', () => {
    const { inside } = quotesOf('所谓“绿色银行”已经开业。');
    expect(inside[0]?.includes(1)).toBe(false);
  });

  it('goes on over paragraphs that open the marks again', () => {
    const { beginsInside, endsInside } = quotesOf('“第一段话已经说得很长。\n“第二段话也说得很长。”');
    expect(endsInside[0]).toBe(true);
    expect(beginsInside[1]).toBe(false);
  });

  it('ends a quotation that nothing closes with its paragraph', () => {
    const { inside } = quotesOf('他说：“我们今天来到这里。\n现场很热闹。');
    expect(inside[1]?.includes(1)).toBe(false);
  });
});

/** The words inside quotation marks, of sentences that are cut by hand; `|` stands before a new paragraph. */
function insideOf(...sentences: readonly string[]): string[] {
  let paragraph = 0;
  const cut = sentences.map((sentence): Scan => {
    if (sentence.startsWith('|')) paragraph += 1;
    const scan = scanOf(sentence.replace('|', ''));
    return { ...scan, sentence: { ...scan.sentence, paragraphIndex: paragraph } };
  });
  const { inside } = findQuotes(cut);
  return cut.map(({ words }, at) => words.filter((_, token) => inside[at]?.[token] === 1).join(''));
}

describe('what stands inside', () => {
  it.each([
    ['the words between the marks, with them', ['他 说 ： “ 路 修好 了 。 ” 大家 笑 了 。'], ['“路修好了。”']],
    ['of marks of the South too', ['他 说 ： 「 路 修好 了 。 」 大家 笑 了 。'], ['「路修好了。」']],
    ['of straight marks, which open and close by turns', ['他 说 ： " 路 修好 了 。 " 大家 笑 了 ， " 路 好 。 "'], ['"路修好了。""路好。"']],
    ['of a term of five words with its marks nothing', ['他 说 “ 一带 一路 好 ” 。'], ['']],
    ['of six words, or of a term with a mark in it, all', ['他 说 “ 一带 一路 也 也 好 ” 。', '他 说 “ 路 ， 好 ” 。'], ['“一带一路也也好”', '“路，好”']],
    ['of a term that is cut over two sentences all', ['他 说 “ 路', '好 ” 。'], ['“路', '好”']],
    ['of an outer quotation what a second opening mark leaves open', ['他 说 “ 路 修好 了 。', '他 又 说 “ 路 修好 了 ， 好 。 ” 大家 笑 了 。'], ['“路修好了。', '“路修好了，好。”']],
    ['nothing of a mark that closes what nothing opened', ['路 修好 了 ” ， 大家 笑 了 。'], ['']],
    ['the rest of the paragraph when nothing closes it', ['他 说 “ 路 修好 了 。', '路 好 。', '|大家 笑 了 。'], ['“路修好了。', '路好。', '']],
    ['the next paragraphs that open again', ['“ 路 修好 了 。', '|“ 路 好 。', '路 长 。', '|“ 大家 来 。 ” 好'], ['“路修好了。', '“路好。', '路长。', '“大家来。”']],
    ['of a paragraph that opens later a quotation of its own', ['“ 路 修好 了 。', '|他 说 “ 路 又 长 又 好 。 ” 好'], ['“路修好了。', '“路又长又好。”']],
    ['of a sentence that opens again in its paragraph no more than the sentence', ['“ 路 修好 了 。', '“ 路 又 长 又 好 。 ” 好'], ['“路修好了。', '“路又长又好。”']],
    ['of a sentence that opens again no more, whatever lies between', ['“ 路 修好 了 。', '路 长 。', '“ 路 又 长 又 好 。 ” 好'], ['“路修好了。', '', '“路又长又好。”']],
    ['of straight marks after another that nothing closes', ['他 说 “ 路 修好 了 。', '|他 说 " 路 修好 了 。 " 好'], ['“路修好了。', '"路修好了。"']],
    ['all sentences between', ['他 说 “ 路 修好 了 。', '路 长 。', '|路 好 。 ” 大家 笑 了 。'], ['“路修好了。', '路长。', '路好。”']],
  ])('is %s', (_rule, sentences, expected) => {
    expect(insideOf(...sentences.map((sentence) => sentence.replaceAll(/ |$/gu, '/x ').trim()))).toEqual(expected);
  });

  it('costs linear time when nothing is closed', () => {
    expect(insideOf(`${'“/x '.repeat(1000)}路/n`)).toHaveLength(1);
  });
});

describe('a sentence', () => {
  it('ends inside unless the mark that closes is its last', () => {
    const { beginsInside, endsInside } = findQuotes([scanOf('他/r 说/v “/x 路/n 又/d 好/a 又/d 长/a ”/x'), scanOf('“/x 路/n 又/d 好/a 。/x'), scanOf('路/n 好/a 。/x ”/x')]);
    expect([beginsInside, endsInside]).toEqual([[false, false, true], [false, true, false]]);
  });
});
