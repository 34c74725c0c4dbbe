import { isAlphanumeric, isCjk, isSpace } from '../../text/characters.ts';
import {
  BRACKET_CLOSE,
  BRACKET_OPEN,
  ELLIPSIS,
  FULL_STOP,
  markKind,
  QUOTE_CLOSE,
  QUOTE_OPEN,
  STRAIGHT_QUOTE,
  TERMINATOR,
} from './marks.ts';
import type { Splittable } from './splittable.ts';
import { readTail } from './tails.ts';

/** A quotation shorter than this that nothing introduces is a term or a slogan: 提出“快！快！快！”的口号. */
const SHORT_QUOTATION = 30;
const INTRODUCERS = new Set([...'：，,:'].map((mark) => mark.charCodeAt(0)));
/** After a closing quote these go on with the sentence. */
const CONTINUERS = new Set([...'，、；：,;:—-～·的'].map((mark) => mark.charCodeAt(0)));

/** How a quotation came into its sentence: it begins it, something introduces it, or it is a part of it. */
type Entry = 'first' | 'introduced' | 'embedded';

/**
 * Ends of the sentences of the paragraph `start`..`end`, whose marks are `text.positions` from `first` to `last`; the
 * last is `end`. Ends may be followed by white space.
 */
export function sentenceEnds(text: Splittable, start: number, end: number, first: number, last: number): number[] {
  return new Splitter(text, start, end).run(first, last);
}

class Splitter {
  readonly #text: Splittable;
  readonly #end: number;
  readonly #ends: number[] = [];
  #sentence: number;
  #quotes = 0;
  #brackets = 0;
  /** Of the outermost open quotation. */
  #entry: Entry = 'first';
  #opener = -1;

  constructor(text: Splittable, start: number, end: number) {
    this.#text = text;
    this.#sentence = start;
    this.#end = end;
  }

  run(first: number, last: number): number[] {
    let read = this.#sentence;
    for (let mark = first; mark < last; mark += 1) {
      const at = this.#text.positions[mark] ?? 0;
      if (at < read) continue;
      const kind = markKind(this.#unit(at));
      if (kind === TERMINATOR || kind === ELLIPSIS || (kind === FULL_STOP && this.#endsLatinSentence(at))) read = this.#stop(at);
      else this.#turn(at, kind);
    }
    if (this.#sentence < this.#end) this.#ends.push(this.#end);
    return this.#ends;
  }

  /** Opens or closes a pair at `at`. */
  #turn(at: number, kind: number): void {
    const partner = this.#partner(at);
    if (partner < 0) return;
    if (kind === BRACKET_OPEN) this.#brackets += 1;
    else if (kind === BRACKET_CLOSE) this.#brackets -= 1;
    else if (partner < at) this.#quotes -= 1;
    else {
      if (this.#quotes === 0) {
        this.#entry = this.#entryOf(at);
        this.#opener = at;
      }
      this.#quotes += 1;
    }
  }

  #entryOf(opener: number): Entry {
    let before = opener - 1;
    while (before >= this.#sentence && isSpace(this.#unit(before))) before -= 1;
    if (before < this.#sentence) return 'first';
    return INTRODUCERS.has(this.#unit(before)) ? 'introduced' : 'embedded';
  }

  /** Reads a run of terminators and the closing marks after them, and ends the sentence when it ends; returns the run's end. */
  #stop(from: number): number {
    let at = from;
    let last = 0;
    let stopped = false;
    for (; at < this.#end; at += 1) {
      const kind = markKind(this.#unit(at));
      const closes = this.#closes(at, kind);
      if (!closes && kind !== TERMINATOR && kind !== ELLIPSIS && at > from) break;
      if (closes) this.#turn(at, kind);
      stopped ||= kind === TERMINATOR || kind === FULL_STOP;
      last = closes && this.#partner(at) >= 0 ? kind : TERMINATOR;
    }
    if (this.#isEnd(at, last, stopped)) {
      this.#ends.push(at);
      this.#sentence = this.#skipSpace(at);
    }
    return at;
  }

  /** Whether a pair ends at `at`; a closing mark without a partner ends what an earlier paragraph began. */
  #closes(at: number, kind: number): boolean {
    const partner = this.#partner(at);
    return partner < 0 ? kind === QUOTE_CLOSE || kind === BRACKET_CLOSE : kind > FULL_STOP && partner < at;
  }

  #isEnd(at: number, last: number, stopped: boolean): boolean {
    if (this.#brackets > 0 || this.#quotes > 1) return false;
    if (this.#quotes === 1) return stopped && last === TERMINATOR && !this.#isShortTerm();
    if (last === TERMINATOR) return stopped;
    if (last === BRACKET_CLOSE) return this.#partner(at - 1) === this.#sentence;
    return this.#endsAfterQuotation(this.#skipSpace(at), stopped);
  }

  #endsAfterQuotation(next: number, stopped: boolean): boolean {
    const unit = this.#unit(next);
    if (CONTINUERS.has(unit)) return false;
    const kind = markKind(unit);
    if (kind === QUOTE_OPEN || kind === STRAIGHT_QUOTE) return true;
    const tail = readTail(this.#text, next, this.#end);
    if (tail.bare) return false;
    if (this.#entry === 'introduced') return true;
    if (this.#entry === 'embedded') return stopped && !this.#isShortTerm();
    return stopped && (!tail.cued || tail.reports);
  }

  #isShortTerm(): boolean {
    return this.#entry === 'embedded' && this.#partner(this.#opener) - this.#opener <= SHORT_QUOTATION;
  }

  /**
   * Whether the full stop at `at` ends a sentence: after a word of two letters or more, before white space and a capital,
   * Han or the end.
   */
  #endsLatinSentence(at: number): boolean {
    if (!isAlphanumeric(this.#unit(at - 1)) || !isAlphanumeric(this.#unit(at - 2))) return false;
    const next = this.#skipSpace(at + 1);
    if (next >= this.#end) return false;
    const spaced = next > at + 1 || this.#text.spacesBefore[next] === 1;
    return spaced && (isCjk(this.#unit(next)) || isCapital(this.#unit(next)));
  }

  #partner(at: number): number {
    return (this.#text.partners[at] ?? 0) - 1;
  }

  #skipSpace(from: number): number {
    let at = from;
    while (at < this.#end && isSpace(this.#unit(at))) at += 1;
    return at;
  }

  #unit(at: number): number {
    return this.#text.units[at] ?? 0;
  }
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}
