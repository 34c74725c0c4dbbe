import { CUE, Is } from '../words/lexicon.ts';
import type { SentenceView } from './sentence-view.ts';

/** What a sentence holds, and how often. */
export interface TokenCounts {
  self: number;
  pronouns: number;
  modals: number;
  names: number;
  digits: number;
  times: number;
  /** Words of saying outside of quotations. */
  cues: number;
  /** Whether the speaker of the last clear cue is named: 1 in a quotation, 2 outside of one. */
  focusNamed: number;
  /** The words that are features, each once. */
  readonly words: Set<number>;
}

/** Counts the tokens of a sentence by what they are. */
export function countTokens({ scan, inside, focus }: SentenceView): TokenCounts {
  const counts: TokenCounts = { self: 0, pronouns: 0, modals: 0, names: 0, digits: 0, times: 0, cues: 0, focusNamed: 0, words: new Set() };
  for (const [index, facts] of scan.facts.entries()) {
    const bits = scan.bits[index] ?? 0;
    if (facts.feature >= 0) counts.words.add(facts.feature);
    if (bits & Is.SELF) counts.self += 1;
    if (bits & Is.PRONOUN) counts.pronouns += 1;
    if (facts.modal) counts.modals += 1;
    if (bits & Is.NAME) counts.names += 1;
    if (bits & Is.NAME && facts.word === focus) counts.focusNamed = inside[index] === 1 ? 1 : 2;
    if (bits & Is.TIME) counts.times += 1;
    if (facts.digits) counts.digits += 1;
    if (bits & CUE && inside[index] === 0) counts.cues += 1;
  }
  return counts;
}
