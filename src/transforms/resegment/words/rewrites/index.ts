import type { Lexeme } from '../lexeme.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Rewritten } from './rewrite.ts';
import { REWRITES } from './rules.ts';

/**
 * Applies the rules from left to right; the result is a new list. What a rule has written may be
 * the beginning of its own or another's again, unless it has made more words than there were.
 */
export function rewrite(words: readonly Lexeme[], lexicon: Lexicon): Lexeme[] {
  const rest = [...words];
  const done: Lexeme[] = [];
  for (let at = 0; at < rest.length; ) {
    const found = firstRewrite(rest, at, lexicon);
    if (found === null) {
      const word = rest[at];
      if (word !== undefined) done.push(word);
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
  let rules = (words[at]?.begins ?? 0) & (words[at + 1]?.continues ?? 0);
  for (let index = 0; rules !== 0; index += 1, rules >>= 1) {
    const found = (rules & 1) === 0 ? null : (REWRITES[index]?.apply(words, at, lexicon) ?? null);
    if (found !== null) return found;
  }
  return null;
}
