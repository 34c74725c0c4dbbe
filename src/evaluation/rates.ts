/** How often something is right, with the 95 % interval of Wilson (1927), which holds for few cases too. */
export interface Rate {
  readonly right: number;
  readonly total: number;
  /** From 0 to 1; `null` of nothing. */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const z = 1.959964;

/** The rate of so many right ones. */
export function rateOf(right: number, total: number): Rate {
  if (total === 0) return { right, total, rate: null, low: null, high: null };
  const share = right / total;
  const centre = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return { right, total, rate: share, low: (centre - spread) / scale, high: (centre + spread) / scale };
}

/** A 95 % interval, from 0 to 1; `null` where it can't be told. */
export type Interval = Pick<Rate, 'low' | 'high'>;

/**
 * The interval of a rate over groups that were drawn whole, by the variance of a ratio of sums over clusters (Cochran,
 * Sampling Techniques, 1977, chapter 9A): wider than Wilson's when the cases of a group are alike.
 */
export function intervalOverGroups(groups: readonly Pick<Rate, 'right' | 'total'>[]): Interval {
  const [right, total] = groups.reduce(([a, b], group) => [a + group.right, b + group.total], [0, 0]);
  if (groups.length < 2) return { low: null, high: null };
  const share = right / total;
  const squares = groups.reduce((sum, group) => sum + (group.right - share * group.total) ** 2, 0);
  const spread = (z * Math.sqrt((groups.length / (groups.length - 1)) * squares)) / total;
  return { low: Math.max(0, share - spread), high: Math.min(1, share + spread) };
}

/** The rate of one group. */
export interface KeyedRate extends Rate {
  readonly key: string;
}

/** Rates of groups, the largest group first. */
export function ratesBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  isRight: (item: Item) => boolean,
): readonly KeyedRate[] {
  const counts = new Map<string, { right: number; total: number }>();
  for (const item of items) {
    const key = keyOf(item);
    const count = counts.get(key) ?? { right: 0, total: 0 };
    count.total += 1;
    if (isRight(item)) count.right += 1;
    counts.set(key, count);
  }
  return [...counts]
    .map(([key, { right, total }]) => ({ key, ...rateOf(right, total) }))
    .toSorted((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1));
}

/** A band of scores: how sure the program said it was, and how often it was right. */
export interface Band extends Rate {
  readonly from: number;
  readonly to: number;
  /** Mean score of the cases in the band. */
  readonly meanScore: number | null;
}

/** Ten bands of equal width over scores from 0 to 1. */
export function bandsOf<Item>(items: readonly Item[], scoreOf: (item: Item) => number, isRight: (item: Item) => boolean): readonly Band[] {
  return Array.from({ length: 10 }, (_, band) => {
    const inside = items.filter((item) => Math.min(9, Math.floor(scoreOf(item) * 10)) === band);
    const right = inside.filter(isRight).length;
    const meanScore = inside.length === 0 ? null : inside.reduce((sum, item) => sum + scoreOf(item), 0) / inside.length;
    return { from: band / 10, to: (band + 1) / 10, meanScore, ...rateOf(right, inside.length) };
  });
}

/** Expected calibration error: how far mean score and rate lie apart, weighted by the size of the band. */
export function calibrationError(bands: readonly Band[]): number {
  const total = bands.reduce((sum, band) => sum + band.total, 0);
  return bands.reduce(
    (sum, { total: size, rate, meanScore }) => sum + (size / Math.max(1, total)) * Math.abs((rate ?? 0) - (meanScore ?? 0)),
    0,
  );
}

/** F1 from what was found rightly, what should be found, and what was found. */
export const f1 = (right: number, wanted: number, found: number): number | null =>
  wanted + found === 0 ? null : (2 * right) / (wanted + found);
