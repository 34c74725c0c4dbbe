/** How to train: `rate` and `decay` of each step of AdaGrad. */
export interface Steps {
  readonly rate: number;
  /** Strength of the pull to zero, for each document of an epoch. */
  readonly decay: number;
}

/** How often, and with which fixed chance. */
export interface TrainingOptions extends Steps {
  readonly epochs: number;
  readonly seed: number;
}

/** Difference of probability too small to learn from. */
export const NEGLIGIBLE = 1e-4;

/** One step of AdaGrad on one weight, `value` up the slope. */
export function learn(weights: Float64Array, squares: Float64Array, index: number, value: number, { rate, decay }: Steps): void {
  const slope = value - decay * (weights[index] ?? 0);
  squares[index] = (squares[index] ?? 0) + slope * slope;
  weights[index] = (weights[index] ?? 0) + (rate * slope) / (Math.sqrt(squares[index] ?? 0) + 1e-3);
}

/** A small generator of numbers from 0 to 1 with a fixed course (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Shuffles a list in place. */
export function shuffle<Item>(items: Item[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [a, b] = [items[index], items[other]];
    if (a !== undefined && b !== undefined) [items[index], items[other]] = [b, a];
  }
}
