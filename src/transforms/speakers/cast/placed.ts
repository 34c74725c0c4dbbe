/** A phrase with the sentence in which it stands. */
export interface Placed {
  readonly text: string;
  readonly at: number;
}

/** Phrases of a kind remembered at most, so that hostile input costs no more than its length. */
const REMEMBERED = 500;

/** Phrases of one kind in the order of a document. */
export class Placings<Item extends Placed = Placed> {
  readonly #items: Item[] = [];

  add(item: Item): void {
    if (this.#items.length < REMEMBERED) this.#items.push(item);
  }

  /** The first that fits. */
  first(fits: (item: Item) => boolean): Item | undefined {
    return this.#items.find(fits);
  }

  /** The nearest that fits: the last one up to a sentence, else the first one after. */
  nearest(at: number, fits: (item: Item) => boolean): Item | undefined {
    return this.#items.findLast((item) => item.at <= at && fits(item)) ?? this.#items.find(fits);
  }
}
