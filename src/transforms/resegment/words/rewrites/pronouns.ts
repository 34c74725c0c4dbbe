import { joined, type Rewrite } from './rewrite.ts';

const PRONOUNS = new Set('这那某各该每哪此本');
const COUNTERS = new Set('个种次项些国方');

/** A pronoun with 个, 种, 次, 项, 些, 国 or 方 is one word: 这项, 各方, 本国; with other nouns it stands apart. */
export const joinPronouns: Rewrite = {
  name: 'join-pronouns',
  begins: ({ word }) => PRONOUNS.has(word),
  continues: ({ word }) => COUNTERS.has(word),
  apply: (words, at, vocabulary) => joined(words, at, 2, vocabulary, 'r'),
};
