import type { Lexeme } from '../lexeme.ts';
import type { Rewritten, Vocabulary } from './rewrite.ts';
import { REWRITES } from './rules.ts';

/**
 * Applies the rules from left to right. What a rule has written may be the beginning of its own or another's again,
 * unless it has made more words than there were. The list given is used up.
 */
export function rewrite(words: Lexeme[], vocabulary: Vocabulary): Lexeme[] {
  const done: Lexeme[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const rules = word.begins === 0 ? 0 : word.begins & (words[at + 1]?.continues ?? 0);
    const found = rules === 0 ? null : firstRewrite(rules, words, at, vocabulary);
    if (found === null) {
      done.push(word);
      at += 1;
    } else if (found.words.length > found.length) {
      done.push(...found.words);
      at += found.length;
    } else {
      at += found.length - found.words.length;
      for (const [index, written] of found.words.entries()) words[at + index] = written;
    }
  }
  return done;
}

function firstRewrite(rules: number, words: readonly Lexeme[], at: number, vocabulary: Vocabulary): Rewritten | null {
  for (let index = 0, rest = rules; rest !== 0; index += 1, rest >>= 1) {
    const found = (rest & 1) === 0 ? null : (REWRITES[index]?.apply(words, at, vocabulary) ?? null);
    if (found !== null) return found;
  }
  return null;
}
