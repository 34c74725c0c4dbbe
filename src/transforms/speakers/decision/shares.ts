/** Probabilities by speaker, in the order in which the speakers came. Lists are short: a search from the left is faster than a map. */
export interface Shares {
  /** Numbers of speakers. */
  readonly speakers: readonly number[];
  readonly shares: readonly number[];
}

export const NO_SHARES: Shares = { speakers: [], shares: [] };

export function totalOf({ shares }: Shares): number {
  let sum = 0;
  for (let index = 0; index < shares.length; index += 1) sum += shares[index] ?? 0;
  return sum;
}

/** The share of a speaker, 0 for one who isn't there. */
export function shareOf({ speakers, shares }: Shares, speaker: number): number {
  const place = speakers.indexOf(speaker);
  return place < 0 ? 0 : (shares[place] ?? 0);
}

/** Adds up shares by speaker, for one list after the other. */
export class Tally {
  /** Where a speaker stands in the list, from 1; 0 for one who isn't there yet. */
  readonly #places: Int32Array;
  #speakers: number[] = [];
  #shares: number[] = [];

  /** @param speakers how many speakers there are */
  constructor(speakers: number) {
    this.#places = new Int32Array(speakers);
  }

  add(speaker: number, share: number): void {
    if (!(share > 0)) return;
    const place = this.#places[speaker] ?? 0;
    if (place > 0) {
      this.#shares[place - 1] = (this.#shares[place - 1] ?? 0) + share;
      return;
    }
    this.#shares.push(share);
    this.#places[speaker] = this.#speakers.push(speaker);
  }

  /** The list; the tally is empty afterwards. */
  take(): Shares {
    const taken = { speakers: this.#speakers, shares: this.#shares };
    for (const speaker of taken.speakers) this.#places[speaker] = 0;
    this.#speakers = [];
    this.#shares = [];
    return taken;
  }
}

/** The `most` likeliest speakers, of equal ones the earlier; all, as they are, when there are no more. */
export function likeliest(all: Shares, most: number): Shares {
  if (all.speakers.length <= most) return all;
  const order = all.shares.map((_, index) => index).toSorted((a, b) => (all.shares[b] ?? 0) - (all.shares[a] ?? 0)).slice(0, most);
  return { speakers: order.map((index) => all.speakers[index] ?? 0), shares: order.map((index) => all.shares[index] ?? 0) };
}
