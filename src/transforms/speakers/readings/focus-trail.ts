import { KINDS } from '../cast/chunks.ts';
import { CLEAR } from './draft.ts';
import type { Candidate } from './readings.ts';

const NAME = KINDS.indexOf('name');
const ROLE = KINDS.indexOf('role');

/** Stands for sentences and paragraphs since a focus that there hasn't been. */
const LONG_AGO = 99;

/** Who spoke by the clearest cue so far, and how long ago: what a first reading carries from sentence to sentence. */
export class FocusTrail {
  /** `null` before the first clear cue. */
  focus: string | null = null;
  /** Index among the kinds of phrases of how the focus was named; -1 without. A pronoun leaves it. */
  kind = -1;
  /** Sentence of that cue, -1 without. */
  at = -1;
  /** Sentences and paragraphs since. */
  since = LONG_AGO;
  sinceParagraphs = LONG_AGO;
  #paragraph = -1;

  /** Goes on to the next sentence, by its paragraph; tells whether it begins one. */
  enter(paragraph: number): boolean {
    const isNew = paragraph !== this.#paragraph;
    this.#paragraph = paragraph;
    if (isNew) this.sinceParagraphs += 1;
    return isNew;
  }

  get isPerson(): boolean {
    return this.kind === NAME || this.kind === ROLE;
  }

  /** Leaves a sentence: its speaker is the focus when its cue is clear enough. */
  leave(at: number, best: Candidate | null, strength: number): void {
    this.since += 1;
    if (best === null || strength < CLEAR) return;
    this.focus = best.speakers[0] ?? null;
    if (best.source?.kind !== 'pronoun') this.kind = best.source === null ? -1 : KINDS.indexOf(best.source.kind);
    this.since = 0;
    this.at = at;
    this.sinceParagraphs = 0;
  }
}
