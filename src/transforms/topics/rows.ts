/** What each term says, as sparse rows: of term `t` the entries `starts[t]` to `starts[t + 1]`. */
export interface Rows {
  readonly starts: Int32Array;
  readonly columns: Uint16Array;
  readonly weights: Float64Array;
}

/** Collects entries in any order and makes rows of them: a map a term would take most of the start-up. */
export class RowsBuilder {
  readonly #rows: number[] = [];
  readonly #columns: number[] = [];
  readonly #weights: number[] = [];

  add(row: number, column: number, weight: number): void {
    this.#rows.push(row);
    this.#columns.push(column);
    this.#weights.push(weight);
  }

  /** The rows 0 to `count`; of entries in the same place `merge` makes one weight, in the order in which they came. */
  rows(count: number, merge: (known: number, weight: number) => number): Rows {
    const order = this.#orderByRow(count);
    const starts = new Int32Array(count + 1);
    const [columns, weights] = [new Uint16Array(order.length), new Float64Array(order.length)];
    let [at, used] = [0, 0];
    for (let row = 0; row < count; row += 1) {
      for (; at < order.length && this.#rows[order[at] ?? 0] === row; at += 1) {
        const entry = order[at] ?? 0;
        const [column, weight] = [this.#columns[entry] ?? 0, this.#weights[entry] ?? 0];
        const place = placeOf(columns, starts[row] ?? 0, used, column);
        weights[place] = place < used ? merge(weights[place] ?? 0, weight) : weight;
        columns[place] = column;
        used = Math.max(used, place + 1);
      }
      starts[row + 1] = used;
    }
    return { starts, columns: columns.slice(0, used), weights: weights.slice(0, used) };
  }

  /** The entries' numbers sorted by row, those of a row in the order in which they came (counting sort). */
  #orderByRow(count: number): Int32Array {
    const next = new Int32Array(count + 1);
    for (const row of this.#rows) next[row + 1] = (next[row + 1] ?? 0) + 1;
    for (let row = 0; row < count; row += 1) next[row + 1] = (next[row + 1] ?? 0) + (next[row] ?? 0);
    const order = new Int32Array(this.#rows.length);
    this.#rows.forEach((row, entry) => {
      order[next[row] ?? 0] = entry;
      next[row] = (next[row] ?? 0) + 1;
    });
    return order;
  }
}

/** Where the column stands between `from` and `to`, or `to`. */
function placeOf(columns: Uint16Array, from: number, to: number, column: number): number {
  let place = from;
  while (place < to && columns[place] !== column) place += 1;
  return place;
}
