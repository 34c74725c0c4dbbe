/**
 * Names the features of the model. A feature is a template with a value (`cue-class=3`); in the running program it is a
 * number, so that a sentence's features are a list of numbers and scoring is a sum.
 */
export class FeatureRegistry {
  readonly #labels: string[];

  /** @param before names of features whose numbers come first */
  constructor(before: readonly string[] = []) {
    this.#labels = [...before];
  }

  /** Registers a template with `size` values. @returns the number of its first feature */
  template(name: string, size: number): number {
    const base = this.#labels.length;
    for (let value = 0; value < size; value += 1) this.#labels.push(`${name}=${value}`);
    return base;
  }

  /** Registers a template with named values. @returns the number of its first feature */
  named(name: string, values: readonly string[]): number {
    const base = this.#labels.length;
    for (const value of values) this.#labels.push(`${name}=${value}`);
    return base;
  }

  /** The features' names, in the order of their numbers. */
  get names(): readonly string[] {
    return this.#labels;
  }
}

/** Features of readings; see cue-features.ts. */
export const cueRegistry = new FeatureRegistry();
/** Features of sentences; see sentence-features.ts. */
export const sentenceRegistry = new FeatureRegistry();
