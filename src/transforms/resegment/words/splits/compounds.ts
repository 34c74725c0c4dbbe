import { readWords } from '../data.ts';
import type { Dictionary } from '../dictionary.ts';
import { splitCountries } from './countries.ts';
import { splitQuantities } from './quantities.ts';
import type { Split } from './split.ts';

const whole = readWords('whole.txt');
/** Halves rarer than this don't make a compound of words. */
const COMMON = 100;
/** The dictionary gives this frequency to idioms and, under the same tag, to free phrases: 相互支持. */
const RARE = 5;
/** A rare "idiom" of two words as common as this is a free phrase. */
const VERY_COMMON = 500;
/** What 中俄 and 两国 cost as parts, though the dictionary hardly knows them: as much as a word seen 500 times. */
const RARE_BUT_PLAIN = 14;
/** Nouns, verbs, adjectives, adverbs, places: what free compounds are made of; not conjunctions and particles. */
const CONTENT = /^(?:n|nz|nt|ns|vn|v|vd|a|an|ad|d|b|r|s|f|t|j|l|z)$/u;
/** Tags of compounds that may be cut: nouns, organisations, other names, set phrases; persons never. */
const CUTTABLE = /^(?:n|nt|nz|l|v|vn|j|b|a)$/u;

/** Compounds are cut into their words of two characters and more: 国际社会 → 国际 社会, 中国共产党 → 中国 共产党. */
export const splitCompounds: Split = (word, dictionary) => {
  if (word.length < 4 || whole.has(word) || word.endsWith('主义')) return null;
  const tag = dictionary.tag(word);
  if (tag === 'i') return word.length === 4 && dictionary.frequency(word) <= RARE ? bestParts(word, dictionary, VERY_COMMON) : null;
  const place = tag === 'ns' && (word.length >= 5 || dictionary.tag(word.slice(2)) === 'n');
  if (!CUTTABLE.test(tag) && !place) return null;
  if (word.length === 4 && isSuffixed(word, dictionary)) return null;
  return bestParts(word, dictionary);
};

/** 外交部 + 长, 天文学 + 家: a word of three characters with one more isn't two words of two. */
function isSuffixed(word: string, dictionary: Dictionary): boolean {
  return dictionary.frequency(word.slice(0, 3)) >= COMMON / 2;
}

/** The likeliest way to write `word` as at least two common words, or null; each part costs its improbability. */
function bestParts(word: string, dictionary: Dictionary, common = COMMON): string[] | null {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: -1 }];
  for (let end = 2; end <= word.length; end += 1) {
    for (let from = Math.max(0, end - 4); from <= end - 2; from += 1) {
      const before = best[from];
      const cost =
        before === undefined || end - from === word.length ? Infinity : before.cost + partCost(word.slice(from, end), dictionary, common);
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, from };
    }
  }
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = best[end]?.from ?? 0) parts.unshift(word.slice(best[end]?.from ?? 0, end));
  return best[word.length] === undefined ? null : parts;
}

function partCost(part: string, dictionary: Dictionary, common: number): number {
  const entry = dictionary.lookUp(part);
  if (splitCountries(part, dictionary) !== null || splitQuantities(part, dictionary) !== null) return RARE_BUT_PLAIN;
  if (entry === null || entry.frequency < common || !CONTENT.test(entry.tag)) return Infinity;
  return 20 - Math.log(entry.frequency);
}
