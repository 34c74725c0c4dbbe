/** Order of code points, which is the order of UTF-8 bytes and so that of polars, DuckDB and `LC_ALL=C sort`. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let unit = 0; unit < length; unit += 1) {
    const [left, right] = [a.charCodeAt(unit), b.charCodeAt(unit)];
    if (left !== right) return rankOf(left) - rankOf(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all others, so they rank last. */
const rankOf = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
