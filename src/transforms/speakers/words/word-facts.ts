import { ByUnit } from '../../../text/by-unit.ts';
import { classify, isCue, isListed } from './lexicon.ts';
import { isDot, mayBegin } from './name-characters.ts';
import { ANSWERS, MEETS, MODALS, SENTENCE_WORDS } from './sentence-words.ts';
import { clusterOf, familyOf } from './word-clusters.ts';

const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;
const BRACKETS = '《〈（(';
/** The outer quotation marks, in pairs. */
const OUTER = '“”「」""＂＂';

/** What a word is whatever stands beside it, found out once for each distinct word. */
export class WordFacts {
  readonly word: string;
  /** Its length in units; strings are made in many ways, so that asking each for its length costs a look-up. */
  readonly length: number;
  /** Whether one of the lists has it. */
  readonly listed: boolean;
  /** Its number among the words that are features, -1 for others. */
  readonly feature: number;
  /** Its cluster and the cluster's family, see `word-clusters.ts`. */
  readonly cluster: number;
  readonly family: number;
  readonly modal: boolean;
  readonly digits: boolean;
  /** Whether its first character can begin a name. */
  readonly mayBegin: boolean;
  /** Whether a title or an aside can begin with it. */
  readonly bracket: boolean;
  /** 0 for no outer quotation mark, 1 for one that opens, 2 closes, 3 does both. */
  readonly quote: number;
  /** Whether it tells of a meeting (会见), or of answers (答记者问). */
  readonly meets: boolean;
  readonly answers: boolean;
  /** Whether it is the dot in a foreign name. */
  readonly dot: boolean;
  /** Whether it is a foreign name that the cut has as one word: 彼得·万斯滕. */
  readonly dotted: boolean;
  /** Where a source ends in it and its cue begins (双方同意), 0 for a word that stays whole. */
  readonly cueFrom: number;
  #pos: string;
  #bits: number;

  constructor(word: string, pos: string) {
    this.word = word;
    this.length = word.length;
    this.listed = isListed(word);
    this.feature = SENTENCE_WORDS.get(word) ?? -1;
    this.cluster = clusterOf(word);
    this.family = familyOf(this.cluster);
    this.modal = MODALS.has(word);
    const first = word.charCodeAt(0);
    this.digits = first >= DIGIT_ZERO && first <= DIGIT_NINE;
    this.mayBegin = mayBegin(word);
    this.bracket = word.length === 1 && BRACKETS.includes(word);
    this.quote = quoteOf(word);
    this.meets = MEETS.has(word);
    this.answers = ANSWERS.has(word);
    this.dot = isDot(word);
    this.dotted = word.length > 2 && /[·・•‧]/u.test(word);
    this.cueFrom = word.length >= 4 && !this.listed && isListed(word.slice(0, -2)) && isCue(word.slice(-2)) ? word.length - 2 : 0;
    this.#pos = pos;
    this.#bits = classify(word, pos);
  }

  /** What it can be as a part of speech, as bits of `Is`; the last answer is kept, since most words have one. */
  bitsAs(pos: string): number {
    if (pos !== this.#pos) {
      this.#pos = pos;
      this.#bits = classify(this.word, pos);
    }
    return this.#bits;
  }
}

function quoteOf(word: string): number {
  const at = word.length === 1 ? OUTER.indexOf(word) : -1;
  if (at < 0) return 0;
  return at >= 4 ? 3 : 1 + (at % 2);
}

/** Words remembered at most; then the memory starts anew, which changes no result. */
const REMEMBERED = 100_000;
const known = new Map<string, WordFacts>();
/** Half of all tokens are single characters: an index is quicker than a hash. */
const singles = new ByUnit<WordFacts>();

/** The facts of a word, folded to Simplified, which was met as the part of speech `pos`. */
export function factsOf(word: string, pos: string): WordFacts {
  return word.length === 1 ? factsOfSingle(word, pos) : factsOfLonger(word, pos);
}

function factsOfSingle(word: string, pos: string): WordFacts {
  const unit = word.charCodeAt(0);
  return singles.get(unit) ?? singles.add(unit, new WordFacts(word, pos));
}

function factsOfLonger(word: string, pos: string): WordFacts {
  const found = known.get(word);
  if (found !== undefined) return found;
  const facts = new WordFacts(word, pos);
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, facts);
  return facts;
}
