import type { Candidate } from '../readings/readings.ts';
import type { Scan } from '../words/scan.ts';

/** A sentence with all that the decision needs. */
export interface AnalysedSentence {
  readonly scan: Scan;
  readonly inside: Uint8Array;
  readonly beginsInside: boolean;
  readonly endsInside: boolean;
  readonly newParagraph: boolean;
  readonly candidates: readonly Candidate[];
  readonly features: readonly number[];
  /** Who, by the sentence before, is about to speak (某某向记者介绍情况。); null for nobody. */
  readonly announced: string | null;
  /** The state that a dialogue leaves no doubt of, -1 without. */
  readonly forced: number;
}
