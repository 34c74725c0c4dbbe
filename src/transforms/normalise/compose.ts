import { Draft } from './draft.ts';
import type { Step } from './step.ts';

/** Composes characters and their marks (Unicode NFC): e + U+0301 → é. Never NFKC, which would change ，：！？（）…. */
export const compose: Step = {
  name: 'compose',
  concerns: mayCompose,
  apply(draft) {
    const text = draft.slice(0, draft.length);
    const composed = text.normalize('NFC');
    if (composed !== text) new Composer(draft, composed.length).run(text);
  },
};

/** A character with the marks and Hangul vowels and finals after it: composing never reaches beyond. */
const CLUSTER = /(?:[^]|$)[\p{M}\u1160-\u11ff]*/uy;

/** Rewrites a draft cluster by cluster; what is composed in a cluster comes from all of its rest. */
class Composer {
  readonly #draft: Draft;
  readonly #units: Uint16Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  #to = 0;

  constructor(draft: Draft, length: number) {
    this.#draft = draft;
    this.#units = new Uint16Array(length);
    this.#starts = new Int32Array(length);
    this.#ends = new Int32Array(length);
  }

  run(text: string): void {
    for (let at = 0; at < text.length; ) {
      CLUSTER.lastIndex = at;
      const cluster = CLUSTER.exec(text)?.[0] ?? '';
      this.#put(cluster, cluster.normalize('NFC'), at);
      at += cluster.length;
    }
    Object.assign(this.#draft, { units: this.#units, starts: this.#starts, ends: this.#ends, length: this.#to });
  }

  #put(cluster: string, composed: string, at: number): void {
    const kept = commonPrefix(cluster, composed);
    const last = at + cluster.length - 1;
    for (let unit = 0; unit < composed.length; unit += 1, this.#to += 1) {
      this.#units[this.#to] = composed.charCodeAt(unit);
      this.#starts[this.#to] = this.#draft.starts[at + Math.min(unit, kept)] ?? 0;
      this.#ends[this.#to] = this.#draft.ends[unit < kept ? at + unit : last] ?? 0;
    }
    this.#draft.edits += cluster.length - kept;
  }
}

/** How many units both begin with: what a sentence may end in the middle of must keep its own place. */
function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** False for the ranges in which NFC changes nothing unless a mark follows, which then says so itself. */
function mayCompose(unit: number): boolean {
  return unit >= 0x300 && !STABLE.some(([first, last]) => unit >= first && unit <= last);
}

/**
 * Cyrillic letters, general punctuation to currency, enclosed signs to dingbats, CJK, low surrogates with emoji and
 * Extension B, private use, forms.
 */
const STABLE: readonly (readonly [number, number])[] = [
  [0x400, 0x482], [0x2010, 0x20cf], [0x2150, 0x218f], [0x2460, 0x2ad0], [0x2e80, 0x3029], [0x3030, 0x3098], [0x309b, 0x9fff],
  [0xd83c, 0xd83e], [0xd840, 0xd87d], [0xdc00, 0xf8ff], [0xfe30, 0xfffd],
];
