import type { AnalysedSentence } from './analysed-sentence.ts';

/** Stands for the narrator, and for the last speaker before there is one. */
export const NOBODY = 0;

/** The speakers of a document by number, so that the decision needs no look at a name. */
export interface SpeakerNumbers {
  /** Numbers of the names; their count and one more are the numbers, of which the first is {@link NOBODY}. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** For each sentence the speaker of each reading. */
  readonly ofReadings: readonly (readonly number[])[];
}

/** Numbers the speakers of all readings, and those who are announced. Of several who speak together the first counts. */
export function numberSpeakers(sentences: readonly AnalysedSentence[]): SpeakerNumbers {
  const numberOf = new Map<string, number>();
  const number = (name: string | undefined): number => {
    if (name === undefined) return NOBODY;
    const known = numberOf.get(name) ?? numberOf.size + 1;
    if (known > numberOf.size) numberOf.set(name, known);
    return known;
  };
  const ofReadings = sentences.map(({ candidates, announced }) => {
    if (announced !== null) number(announced);
    return candidates.map(({ speakers }) => number(speakers[0]));
  });
  return { numberOf, ofReadings };
}
