/** Slots; a power of two, twice as many as are filled at most, so that a search ends soon. */
const SLOTS = 1 << 18;
const LARGEST = SLOTS / 2;
const SLOT = 4;
/** Odd constants whose products spread over the upper bits (Fibonacci hashing, and Murmur's). */
const SPREAD = 0x9e3779b1;
const SPREAD_HIGH = 0x85ebca6b;
const SHIFT = 14;
/** Longer words don't fit into two keys of 32 bits. */
const LONGEST_KEY = 4;

/**
 * Remembers a value for each word. For a word of up to four units the units themselves are the key, so that a word fresh
 * from jieba is found without hashing or comparing strings, which costs a map five times as much. When it is full, all is forgotten.
 */
export class WordTable<Value extends object> {
  /** {@link SLOT} numbers a slot: the two keys, and where the value stands, from 1; side by side in the processor's cache. */
  readonly #slots = new Int32Array(SLOT * SLOTS);
  #values: Value[] = [];
  readonly #longer = new Map<string, Value>();
  #size = 0;

  get(word: string): Value | undefined {
    if (!fits(word)) return this.#longer.get(word);
    const place = this.#slots[this.#slotOf(firstKey(word), secondKey(word)) + 2] ?? 0;
    return place === 0 ? undefined : this.#values[place - 1];
  }

  set(word: string, value: Value): void {
    if (this.#size >= LARGEST) this.#forget();
    this.#size += 1;
    if (!fits(word)) {
      this.#longer.set(word, value);
      return;
    }
    const [first, second] = [firstKey(word), secondKey(word)];
    const slot = this.#slotOf(first, second);
    this.#slots[slot] = first;
    this.#slots[slot + 1] = second;
    this.#slots[slot + 2] = this.#values.push(value);
  }

  /** Where the slot with the keys begins, or else the free one in which they would stand. */
  #slotOf(first: number, second: number): number {
    let slot = SLOT * ((Math.imul(first, SPREAD) ^ Math.imul(second, SPREAD_HIGH)) >>> SHIFT);
    for (;;) {
      const keyFirst = this.#slots[slot];
      if ((keyFirst === first && this.#slots[slot + 1] === second) || keyFirst === 0) return slot;
      slot = (slot + SLOT) & (SLOT * SLOTS - 1);
    }
  }

  #forget(): void {
    this.#slots.fill(0);
    this.#values = [];
    this.#longer.clear();
    this.#size = 0;
  }
}

/** Whether two keys hold the whole word; U+0000 would look like the end of a shorter one. */
function fits(word: string): boolean {
  return word.length <= LONGEST_KEY && word.charCodeAt(0) > 0 && word.charCodeAt(word.length - 1) > 0;
}

/** The first two units; never 0, since the first isn't. */
function firstKey(word: string): number {
  return (word.charCodeAt(0) << 16) | (word.length > 1 ? word.charCodeAt(1) : 0);
}

/** The third and fourth unit, 0 where there is none. */
function secondKey(word: string): number {
  if (word.length < 3) return 0;
  return (word.charCodeAt(2) << 16) | (word.length > 3 ? word.charCodeAt(3) : 0);
}
