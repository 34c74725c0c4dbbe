import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryCost } from '../../../../src/transforms/resegment/words/boundaries.ts';
import { weighEvidence } from '../../../../src/transforms/resegment/words/evidence.ts';
import { Lexicon } from '../../../../src/transforms/resegment/words/lexicon.ts';

const lexicon = new Lexicon();
const lexemes = (words: readonly string[]) => words.map((word) => lexicon.lexeme(word));
const weigh = (theirs: string, ours: string): string => weighEvidence(lexemes(theirs.split(' ')), lexemes(ours.split(' ')), lexicon).map(({ word }) => word).join(' ');

/** Places between units where words end, 0 included. */
function cutsOf(words: readonly string[]): number[] {
  const cuts = [0];
  for (const word of words) cuts.push((cuts.at(-1) ?? 0) + word.length);
  return cuts;
}

/** What a word costs that stands from `start` to `end` of a stretch: as the weigher promises, word by word. */
function wordCost(stretch: string, start: number, end: number, given: ReadonlySet<number>, theirs: readonly string[]): number {
  const word = stretch.slice(start, end);
  let cost = given.has(end) ? 0 : 3;
  for (let at = start + 1; at < end; at += 1) cost += (given.has(at) ? 3 : 0) + boundaryCost(stretch.charCodeAt(at - 1), stretch.charCodeAt(at), false);
  if (end < stretch.length) cost += boundaryCost(stretch.charCodeAt(end - 1), stretch.charCodeAt(end), true);
  const elsewhere = Math.max(0, theirs.filter((other) => other === word).length - (given.has(start) && given.has(end) ? 1 : 0));
  const frequency = lexicon.dictionary.frequency(word);
  if (frequency + elsewhere > 0) return cost - Math.log(frequency / 60_000_000 / 2 + elsewhere / theirs.length / 2);
  return cost + (lexicon.lexeme(word).kind === 'han' ? 12 + 4 * word.length : 8);
}

/** The words of a text between cuts that a subset of `inner` chooses. */
function* waysOf(text: string, inner: readonly number[]): Generator<string[]> {
  for (let subset = 0; subset < 2 ** inner.length; subset += 1) {
    const cuts = [0, ...inner.filter((_, index) => (subset >> index) & 1), text.length];
    yield cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
  }
}

const UNITS = ['中', '国', '人', '民', '大', '家', '发', '展', '囧', 'a', '，'];
const text = fc.array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 6 }).map((units) => units.join(''));
const cutBy = (whole: string, places: readonly boolean[]) => [...whole].reduce<string[]>((words, unit, at) => (at > 0 && places[at] !== true ? [...words.slice(0, -1), (words.at(-1) ?? '') + unit] : [...words, unit]), []);
const places = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });

describe('weighEvidence', () => {
  it('takes the cheapest words between the cuts of both where they differ, of all there are', () => {
    fc.assert(fc.property(text, places, places, (whole, ofTheirs, ofOurs) => {
      const [theirs, ours] = [cutBy(whole, ofTheirs), cutBy(whole, ofOurs)];
      const [given, own] = [cutsOf(theirs), cutsOf(ours)];
      const common = given.filter((cut) => own.includes(cut));
      const chosen = weighEvidence(lexemes(theirs), lexemes(ours), lexicon).map(({ word }) => word);
      expect(cutsOf(chosen)).toEqual(expect.arrayContaining(common));
      for (const [index, from] of common.slice(0, -1).entries()) {
        const to = common[index + 1] ?? 0;
        const within = (cuts: readonly number[]) => cuts.filter((cut) => cut > from && cut < to).map((cut) => cut - from);
        const stretch = whole.slice(from, to);
        const inner = [...new Set([...within(given), ...within(own)])].toSorted((a, b) => a - b);
        const wordsIn = (words: readonly string[]) => words.slice(cutsOf(words).indexOf(from), cutsOf(words).indexOf(to));
        const known = new Set([...wordsIn(theirs), ...wordsIn(ours)]);
        const costOf = (words: readonly string[]) => cutsOf(words).slice(1).reduce((sum, end, at) => sum + wordCost(stretch, end - (words[at] ?? '').length, end, new Set([0, stretch.length, ...within(given)]), theirs), 0);
        const isWord = (word: string) => known.has(word) || (lexicon.dictionary.has(word) && lexicon.refine(word).length === 1);
        const costs = [...waysOf(stretch, inner)].filter((words) => words.every(isWord)).map(costOf);
        expect(costOf(wordsIn(chosen))).toBeCloseTo(Math.min(...costs), 9);
      }
    }), { numRuns: 300 });
  });

  it.each([
    ['我们今 天来', '我们 今天 来', '我们 今天 来'],
    ['我们 愿同 大家', '我们 愿 同 大家', '我们 愿 同 大家'],
    ['阿坎布特 来', '阿坎 布特 来', '阿坎布特 来'],
    ['发 展中 国家', '发展 中 国家', '发展 中 国家'],
    ['中国 人民 银行', '中国 人民银行', '中国 人民 银行'],
    // A word may reach over six cuts.
    ['囧星囧星囧星', '囧 星 囧 星 囧 星', '囧星囧星囧星'],
    ['囧星囧星囧星囧', '囧 星 囧 星 囧 星 囧', '囧 星 囧 星 囧 星 囧'],
    ['囧星 囧星 囧 星人', '囧星 囧星 囧星 人', '囧星 囧星 囧星 人'],
  ])('makes of %j and %j the words %j', (theirs, ours, expected) => expect(weigh(theirs, ours)).toBe(expected));

  it('keeps the part of speech that either side gave a word', () => {
    const given = [lexicon.lexeme('阿坎布特', 'nr'), lexicon.lexeme('来')];
    expect(weighEvidence(given, lexemes(['阿坎', '布特', '来']), lexicon).map(({ pos }) => pos)).toEqual(['nr', 'v']);
  });
});
