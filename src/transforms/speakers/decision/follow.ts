import type { AnalysedSentence } from './analysed-sentence.ts';
import type { Candidate } from '../readings/readings.ts';
import { CUE_FOLLOWS, CUE_STATE, NARRATOR, RESUMED } from './states.ts';

/** Who speaks in a sentence. */
export interface Spoken {
  readonly speakers: readonly string[];
  readonly role: string | null;
  /** The sentence whose cue it is. */
  readonly from: number;
}

function spokenBy(candidate: Candidate | undefined, from: number): Spoken {
  return { speakers: candidate?.speakers ?? [], role: candidate?.role ?? null, from };
}

/** Who speaks in each sentence by its states; null for the narrator. */
export function followStates(sentences: readonly AnalysedSentence[], states: readonly number[]): (Spoken | null)[] {
  const spoken: (Spoken | null)[] = [];
  let last: Spoken | null = null;
  for (const [at, state] of states.entries()) {
    if (state >= CUE_STATE) last = spokenBy(sentences[at]?.candidates[state - CUE_STATE], at);
    const announced = sentences[at]?.announced ?? null;
    if (state === RESUMED && announced !== null) last = { speakers: [announced], role: null, from: at - 1 };
    spoken.push(state === NARRATOR ? null : last);
  }
  for (let at = states.length - 2; at >= 0; at -= 1) if (states[at] === CUE_FOLLOWS) spoken[at] = spoken[at + 1] ?? null;
  return spoken;
}
