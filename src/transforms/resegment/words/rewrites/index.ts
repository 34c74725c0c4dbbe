import type { Lexeme, Lexicon } from '../lexicon.ts';
import { joinAddresses } from './addresses.ts';
import { joinSides, splitStates } from './countries.ts';
import { joinLongMarks } from './marks.ts';
import { joinChineseNames, joinDottedNames, joinForeignNames, joinUnknownNames } from './names.ts';
import { joinCongresses, joinDates, joinNumbers } from './numbers.ts';
import { joinPronouns } from './pronouns.ts';
import type { Rewrite, Rewritten } from './rewrite.ts';
import { joinPrefixes, joinSuffixes } from './suffixes.ts';
import { freeComplements, joinComplements } from './verbs.ts';

/** The rules for words beside each other, in their order; the first that has something to say decides. */
export const REWRITES: readonly Rewrite[] = [
  joinAddresses,
  joinLongMarks,
  joinNumbers,
  joinDates,
  joinCongresses,
  joinDottedNames,
  joinForeignNames,
  joinChineseNames,
  joinUnknownNames,
  joinPronouns,
  joinSides,
  splitStates,
  freeComplements,
  joinComplements,
  joinPrefixes,
  joinSuffixes,
];

/**
 * Applies the rules from left to right. What a rule has written may be the beginning of its own or another's again,
 * unless it has made more words than there were.
 */
export function rewrite(words: readonly Lexeme[], lexicon: Lexicon): Lexeme[] {
  const rest = [...words];
  const done: Lexeme[] = [];
  for (let at = 0; at < rest.length; ) {
    const found = firstRewrite(rest, at, lexicon);
    if (found === null) {
      done.push(...rest.slice(at, at + 1));
      at += 1;
    } else if (found.words.length > found.length) {
      done.push(...found.words);
      at += found.length;
    } else {
      at += found.length - found.words.length;
      for (const [index, word] of found.words.entries()) rest[at + index] = word;
    }
  }
  return done;
}

function firstRewrite(words: readonly Lexeme[], at: number, lexicon: Lexicon): Rewritten | null {
  for (const rule of REWRITES) {
    const found = rule(words, at, lexicon);
    if (found !== null) return found;
  }
  return null;
}
