import { readWords } from '../data.ts';
import type { Split } from './split.ts';

const kept = readWords('aspects-kept.txt');
/** What 了, 着 and 过 follow in words that the dictionary has though they are verb and aspect. */
const VERB_TAGS = new Set(['v', 'vn', 'vq', 'l']);
const ONE_CHARACTER_VERBS_WITH_GUO = new Set('去有到来见看听说做用干想吃谈受');

/** Aspect stands apart from the verb: 看着 → 看 着, 去过 → 去 过. */
export const splitAspects: Split = (word, dictionary) => {
  const last = word.at(-1) ?? '';
  if (word.length !== 2 || kept.has(word) || !'了着过'.includes(last)) return null;
  const verb = word.slice(0, -1);
  if (last === '过' && !ONE_CHARACTER_VERBS_WITH_GUO.has(verb)) return null;
  return VERB_TAGS.has(dictionary.tag(word)) || !dictionary.has(word) ? [verb, last] : null;
};
