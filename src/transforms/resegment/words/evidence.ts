import { boundaryCost } from './boundaries.ts';
import type { Lexeme } from './lexeme.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The cost, in nats, of a cut that the input hasn't and of one of its cuts left out: best of 1, 2, 3, 4, 6 on reports
 * segmented by hand, by jieba and by their publisher.
 */
const DEPARTURE = 3;
/** Words of the dictionary's corpus, about. */
const CORPUS = 60_000_000;
/** Costs of a word that neither the dictionary nor the rest of the text knows: a base and one for each character. */
const UNKNOWN_WORD = 12;
const UNKNOWN_CHARACTER = 4;
const NO_HAN = 8;
/** A word may reach over so many of the cuts that the two ways of cutting have between them. */
const WIDEST = 6;

/**
 * Decides between the input's own words and ours. Where both cut alike there is nothing to decide; in the stretches
 * between, the likeliest words over the cuts of both win: words count by the dictionary and by how often the rest of
 * the text has them, boundaries by how often news reports have them between the same characters, and leaving the
 * input's cuts costs extra.
 */
export function weighEvidence(theirs: readonly Lexeme[], ours: readonly Lexeme[], lexicon: Lexicon): Lexeme[] {
  return new Weigher(theirs, ours, lexicon).run();
}

class Weigher {
  readonly #theirs: readonly Lexeme[];
  readonly #ours: readonly Lexeme[];
  readonly #lexicon: Lexicon;
  readonly #counts = new Map<string, number>();

  constructor(theirs: readonly Lexeme[], ours: readonly Lexeme[], lexicon: Lexicon) {
    this.#theirs = theirs;
    this.#ours = ours;
    this.#lexicon = lexicon;
    for (const { word } of theirs) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  run(): Lexeme[] {
    const words: Lexeme[] = [];
    let [their, our] = [0, 0];
    while (their < this.#theirs.length && our < this.#ours.length) {
      const [theirEnd, ourEnd] = this.#nextCommonCut(their, our);
      if (theirEnd - their === 1 && ourEnd - our === 1) words.push(...this.#ours.slice(our, ourEnd));
      else words.push(...this.#decide(this.#theirs.slice(their, theirEnd), this.#ours.slice(our, ourEnd)));
      [their, our] = [theirEnd, ourEnd];
    }
    return words;
  }

  /** The ends, in both, of the shortest stretches from here that have the same length. */
  #nextCommonCut(their: number, our: number): readonly [number, number] {
    let [theirEnd, ourEnd] = [their + 1, our + 1];
    let lead = (this.#theirs[their]?.word.length ?? 0) - (this.#ours[our]?.word.length ?? 0);
    while (lead !== 0) {
      if (lead < 0) lead += this.#theirs[theirEnd++]?.word.length ?? -lead;
      else lead -= this.#ours[ourEnd++]?.word.length ?? lead;
    }
    return [theirEnd, ourEnd];
  }

  /** The cheapest words between the cuts of `theirs` and `ours`, which write the same text. */
  #decide(theirs: readonly Lexeme[], ours: readonly Lexeme[]): Lexeme[] {
    const text = ours.map((lexeme) => lexeme.word).join('');
    const given = cutsOf(theirs);
    const cuts = [...new Set([...given, ...cutsOf(ours)])].toSorted((a, b) => a - b);
    const pos = new Map([...theirs, ...ours].map((lexeme) => [lexeme.word, lexeme.pos]));
    const best: { cost: number; from: number }[] = [{ cost: 0, from: -1 }];
    for (let end = 1; end < cuts.length; end += 1) {
      for (let from = Math.max(0, end - WIDEST); from < end; from += 1) {
        const word = text.slice(cuts[from], cuts[end]);
        if (!pos.has(word) && !this.#isWord(word)) continue;
        const cost = (best[from]?.cost ?? Infinity) + this.#wordCost(text, cuts, from, end, given);
        if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, from };
      }
    }
    const words: Lexeme[] = [];
    for (let end = cuts.length - 1; end > 0; end = best[end]?.from ?? 0) {
      const word = text.slice(cuts[best[end]?.from ?? 0], cuts[end]);
      words.push(this.#lexicon.lexeme(word, pos.get(word)));
    }
    return words.toReversed();
  }

  /** Whether a string that neither side has as a word is one, by the dictionary and the standard. */
  #isWord(word: string): boolean {
    return this.#lexicon.dictionary.has(word) && this.#lexicon.refine(word).length === 1;
  }

  #wordCost(text: string, cuts: readonly number[], from: number, end: number, given: ReadonlySet<number>): number {
    let departures = given.has(cuts[end] ?? 0) ? 0 : 1;
    for (let cut = from + 1; cut < end; cut += 1) if (given.has(cuts[cut] ?? 0)) departures += 1;
    const [start, stop] = [cuts[from] ?? 0, cuts[end] ?? 0];
    return departures * DEPARTURE + boundaryCosts(text, start, stop) + this.#improbability(text.slice(start, stop), given, start, stop);
  }

  /** Minus the logarithm of a word's probability, half by the dictionary, half by the rest of this text. */
  #improbability(word: string, given: ReadonlySet<number>, start: number, end: number): number {
    const here = given.has(start) && given.has(end) ? 1 : 0;
    const elsewhere = Math.max(0, (this.#counts.get(word) ?? 0) - here);
    const frequency = this.#lexicon.dictionary.frequency(word);
    if (frequency + elsewhere > 0) return -Math.log(frequency / CORPUS / 2 + elsewhere / this.#theirs.length / 2);
    return this.#lexicon.lexeme(word).kind === 'han' ? UNKNOWN_WORD + UNKNOWN_CHARACTER * word.length : NO_HAN;
  }
}

/** What it costs to cut after a word and not within it. */
function boundaryCosts(text: string, start: number, end: number): number {
  let cost = end < text.length ? boundaryCost(text.charCodeAt(end - 1), text.charCodeAt(end), true) : 0;
  for (let at = start + 1; at < end; at += 1) cost += boundaryCost(text.charCodeAt(at - 1), text.charCodeAt(at), false);
  return cost;
}

/** The cuts of words by their distance from the first one's beginning, 0 and the end included. */
function cutsOf(words: readonly Lexeme[]): ReadonlySet<number> {
  const cuts = new Set([0]);
  let at = 0;
  for (const { word } of words) cuts.add((at += word.length));
  return cuts;
}
