/** A value for each UTF-16 code unit that was given one. An array with room for all of them takes milliseconds to make. */
export class ByUnit<Value> {
  /** Where the unit's value stands, from 1; 0 for none. */
  readonly #places = new Int32Array(0x10000);
  readonly #values: Value[] = [];

  get(unit: number): Value | undefined {
    const place = this.#places[unit] ?? 0;
    return place === 0 ? undefined : this.#values[place - 1];
  }

  /** Gives a unit that has none its value. */
  add(unit: number, value: Value): Value {
    this.#places[unit] = this.#values.push(value);
    return value;
  }
}
