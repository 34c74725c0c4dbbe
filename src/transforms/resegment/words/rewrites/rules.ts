import type { Features } from '../lexeme.ts';
import { joinAddresses } from './addresses.ts';
import { joinTitledNames, joinUnknownNames } from './chinese-names.ts';
import { joinSides, splitStates } from './countries.ts';
import { joinDates } from './dates.ts';
import { joinDottedNames, joinForeignNames } from './foreign-names.ts';
import { joinLongMarks } from './marks.ts';
import { joinCongresses, joinNumbers, joinThousands } from './numbers.ts';
import { joinPronouns } from './pronouns.ts';
import type { Rewrite } from './rewrite.ts';
import { joinPrefixes, joinSuffixes } from './suffixes.ts';
import { freeComplements, joinComplements } from './verbs.ts';

/** The rules for words beside each other, in their order; the first that has something to say decides. */
export const REWRITES: readonly Rewrite[] = [
  joinAddresses,
  joinLongMarks,
  joinNumbers,
  joinThousands,
  joinDates,
  joinCongresses,
  joinDottedNames,
  joinForeignNames,
  joinTitledNames,
  joinUnknownNames,
  joinPronouns,
  joinSides,
  splitStates,
  freeComplements,
  joinComplements,
  joinPrefixes,
  joinSuffixes,
];

/** The rules that may begin with a word, as bits: bit `n` is `REWRITES[n]`. */
export function rulesBegunBy(word: Features): number {
  return REWRITES.reduce((bits, rule, index) => (rule.begins(word) ? bits | (1 << index) : bits), 0);
}

/** The rules that may go on with a word, as bits. */
export function rulesContinuedBy(word: Features): number {
  return REWRITES.reduce((bits, rule, index) => (rule.continues(word) ? bits | (1 << index) : bits), 0);
}
