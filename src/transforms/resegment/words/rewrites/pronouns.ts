import { joined, type Rewrite } from './rewrite.ts';

const PRONOUNS = new Set('这那某各该每哪此');
const COUNTERS = new Set('个种次项些国方');

/** A pronoun with 个, 种, 次, 项, 些, 国 or 方 is one word: 这项, 各方, 本国; with other nouns it stands apart. */
export const joinPronouns: Rewrite = (words, at, lexicon) => {
  const pronoun = words[at]?.word ?? '';
  const counter = words[at + 1]?.word ?? '';
  if (pronoun === '本') return '国次'.includes(counter) && counter !== '' ? joined(words, at, 2, lexicon, 'r') : null;
  return PRONOUNS.has(pronoun) && COUNTERS.has(counter) ? joined(words, at, 2, lexicon, 'r') : null;
};
