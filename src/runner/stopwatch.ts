/** Milliseconds by the name of a step. */
export type StepTimes = Readonly<Record<string, number>>;

/** Adds up how long each step takes; a step that runs inside another is not counted twice. */
export class Stopwatch {
  readonly #totals = new Map<string, number>();
  #inner = 0;

  time<Out>(step: string, work: () => Out): Out {
    const outer = this.#begin();
    const start = performance.now();
    try {
      return work();
    } finally {
      this.#end(step, performance.now() - start, outer);
    }
  }

  async timeAsync<Out>(step: string, work: () => Promise<Out>): Promise<Out> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.#add(step, performance.now() - start);
    }
  }

  /** The totals so far; counting begins anew. */
  take(): StepTimes {
    const totals = Object.fromEntries(this.#totals);
    this.#totals.clear();
    return totals;
  }

  #begin(): number {
    const outer = this.#inner;
    this.#inner = 0;
    return outer;
  }

  #end(step: string, elapsed: number, outer: number): void {
    this.#add(step, elapsed - this.#inner);
    this.#inner = outer + elapsed;
  }

  #add(step: string, elapsed: number): void {
    this.#totals.set(step, (this.#totals.get(step) ?? 0) + elapsed);
  }
}
