import { CLASSES, CUE_FOLLOWS } from './states.ts';

/** The best way so far to a sentence of a state; `gained` is the expected number of sentences with the right speaker. */
export interface Step { readonly gained: number; readonly before: Step | null; readonly state: number }

/** The steps of a class to a sentence, by speaker: the last one, or the one whose cue is promised. */
export interface Steps { readonly speakers: readonly number[]; readonly steps: readonly Step[] }

/** The steps to one sentence after the other, each found by class and speaker without a search. */
export class StepTable {
  readonly #speakers: number;
  /** Class × speaker. */
  readonly #cells: (Step | null)[] = [];
  #ofClasses: readonly Steps[] = [];

  /** @param speakers how many speakers there are */
  constructor(speakers: number) {
    this.#speakers = speakers;
    for (let cell = 0; cell < CLASSES * speakers; cell += 1) this.#cells.push(null);
  }

  /** Puts the steps to the next sentence in place of those that are there. */
  replace(ofClasses: readonly Steps[]): void {
    for (const [of, { speakers }] of this.#ofClasses.entries()) {
      for (const speaker of speakers) this.#cells[of * this.#speakers + speaker] = null;
    }
    for (const [of, { speakers, steps }] of ofClasses.entries()) {
      for (const [index, speaker] of speakers.entries()) this.#cells[of * this.#speakers + speaker] = steps[index] ?? null;
    }
    this.#ofClasses = ofClasses;
  }

  /** The steps of a class, in the order in which they were made. */
  stepsOf(ofClass: number): readonly Step[] {
    return this.#ofClasses[ofClass]?.steps ?? [];
  }

  stepOf(ofClass: number, speaker: number): Step | null {
    return this.#cells[ofClass * this.#speakers + speaker] ?? null;
  }
}

/** The better of two steps, of equal ones the first. */
export function better(one: Step | null, other: Step | null): Step | null {
  return one === null || (other !== null && other.gained > one.gained) ? other : one;
}

/** The best step of a class. */
export function bestIn(table: StepTable, ofClass: number): Step | null {
  let best: Step | null = null;
  for (const step of table.stepsOf(ofClass)) best = better(best, step);
  return best;
}

/** The best step of a class that doesn't promise a cue. */
export function bestOf(table: StepTable): Step | null {
  let best: Step | null = null;
  for (let of = 0; of < CLASSES; of += 1) if (of !== CUE_FOLLOWS) best = better(best, bestIn(table, of));
  return best;
}
