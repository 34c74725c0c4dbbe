/** How often one item follows another: for each item its followers and forerunners, with counts. */
export interface Bigrams {
  /** Times each item occurs. */
  readonly counts: Float64Array;
  readonly right: readonly (readonly Pair[])[];
  readonly left: readonly (readonly Pair[])[];
}

interface Pair { readonly item: number; count: number }

/** Rounds over all items at most; hardly any moves after these. */
const ROUNDS = 12;

/**
 * Parts items into classes by what stands beside them, so that the class of one tells the most of the class of the next:
 * the exchange algorithm of Martin, Liermann and Ney (Algorithms for bigram and trigram word clustering, 1998). Items come
 * in the order of their frequency; the first ones begin the classes. Deterministic.
 *
 * @returns the class of each item
 */
export function exchange(bigrams: Bigrams, classes: number): Int32Array {
  const state = new Exchange(bigrams, classes);
  for (let round = 0; round < ROUNDS && state.round() > 0; round += 1);
  return state.classOf;
}

class Exchange {
  readonly classOf: Int32Array;
  readonly #bigrams: Bigrams;
  readonly #classes: number;
  /** Times a class follows another, and times each occurs. */
  readonly #pairs: Float64Array;
  readonly #totals: Float64Array;
  readonly #after: Float64Array;
  readonly #before: Float64Array;

  constructor(bigrams: Bigrams, classes: number) {
    this.#bigrams = bigrams;
    this.#classes = classes;
    this.classOf = Int32Array.from(bigrams.counts, (_, item) => item % classes);
    this.#pairs = new Float64Array(classes * classes);
    this.#totals = new Float64Array(classes);
    [this.#after, this.#before] = [new Float64Array(classes), new Float64Array(classes)];
    for (const [item, followers] of bigrams.right.entries()) {
      this.#totals[this.#class(item)] = (this.#totals[this.#class(item)] ?? 0) + (bigrams.counts[item] ?? 0);
      for (const { item: next, count } of followers) this.#add(this.#class(item), this.#class(next), count);
    }
  }

  /** Moves each item to the class where it tells the most. @returns how many were moved */
  round(): number {
    let moved = 0;
    for (let item = 0; item < this.classOf.length; item += 1) {
      const from = this.#class(item);
      const self = this.#look(item);
      this.#put(item, from, self, -1);
      const to = this.#best(item, from, self);
      this.#put(item, to, self, 1);
      this.classOf[item] = to;
      if (to !== from) moved += 1;
    }
    return moved;
  }

  #class(item: number): number {
    return this.classOf[item] ?? 0;
  }

  #add(before: number, after: number, count: number): void {
    const cell = before * this.#classes + after;
    this.#pairs[cell] = (this.#pairs[cell] ?? 0) + count;
  }

  /** Sums an item's neighbours by class. @returns times it follows itself */
  #look(item: number): number {
    this.#after.fill(0);
    this.#before.fill(0);
    let self = 0;
    for (const { item: next, count } of this.#bigrams.right[item] ?? []) {
      if (next === item) self += count;
      else this.#after[this.#class(next)] = (this.#after[this.#class(next)] ?? 0) + count;
    }
    for (const { item: last, count } of this.#bigrams.left[item] ?? []) {
      if (last !== item) this.#before[this.#class(last)] = (this.#before[this.#class(last)] ?? 0) + count;
    }
    return self;
  }

  /** Puts an item into a class (`sign` 1) or takes it out (−1). */
  #put(item: number, into: number, self: number, sign: number): void {
    this.#totals[into] = (this.#totals[into] ?? 0) + sign * (this.#bigrams.counts[item] ?? 0);
    for (let other = 0; other < this.#classes; other += 1) {
      this.#add(into, other, sign * (this.#after[other] ?? 0));
      this.#add(other, into, sign * (this.#before[other] ?? 0));
    }
    this.#add(into, into, sign * self);
  }

  #best(item: number, from: number, self: number): number {
    const [after, before] = [present(this.#after), present(this.#before)];
    let [best, most] = [from, this.#gain(item, from, self, after, before)];
    for (let into = 0; into < this.#classes; into += 1) {
      const gain = into === from ? most : this.#gain(item, into, self, after, before);
      if (gain > most) [best, most] = [into, gain];
    }
    return best;
  }

  /** By how much the logarithm of the likelihood rises when an item, now in no class, joins one. */
  #gain(item: number, into: number, self: number, after: readonly number[], before: readonly number[]): number {
    const row = into * this.#classes;
    let gain = 0;
    for (const other of after) if (other !== into) gain += grown(this.#pairs[row + other] ?? 0, this.#after[other] ?? 0);
    for (const other of before) if (other !== into) gain += grown(this.#pairs[other * this.#classes + into] ?? 0, this.#before[other] ?? 0);
    gain += grown(this.#pairs[row + into] ?? 0, (this.#after[into] ?? 0) + (this.#before[into] ?? 0) + self);
    return gain - 2 * grown(this.#totals[into] ?? 0, this.#bigrams.counts[item] ?? 0);
  }
}

function present(sums: Float64Array): number[] {
  const list: number[] = [];
  for (let index = 0; index < sums.length; index += 1) if ((sums[index] ?? 0) > 0) list.push(index);
  return list;
}

function grown(value: number, by: number): number {
  return entropy(value + by) - entropy(value);
}

/** Products of a whole number and its logarithm, which are asked for a thousand million times. */
const PRODUCTS = Float64Array.from({ length: 1 << 20 }, (_, value) => (value === 0 ? 0 : value * Math.log(value)));

function entropy(value: number): number {
  return value < PRODUCTS.length ? (PRODUCTS[value] ?? 0) : value * Math.log(value);
}
