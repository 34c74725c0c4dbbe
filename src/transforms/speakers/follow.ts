import type { AnalysedSentence } from './analysed-sentence.ts';
import type { Candidate } from './readings.ts';
import { CUE_STATE } from './states.ts';

/** Who speaks in each sentence by its states; null for the narrator. `from` is the sentence whose cue it is. */
export interface Spoken {
  readonly speakers: readonly string[];
  readonly role: string | null;
  readonly from: number;
}

function spokenBy(candidate: Candidate | undefined, from: number): Spoken {
  return { speakers: candidate?.speakers ?? [], role: candidate?.role ?? null, from };
}

export function followStates(sentences: readonly AnalysedSentence[], states: readonly number[]): (Spoken | null)[] {
  const spoken: (Spoken | null)[] = [];
  let last: Spoken | null = null;
  for (const [at, state] of states.entries()) {
    if (state >= CUE_STATE) last = spokenBy(sentences[at]?.candidates[state - CUE_STATE], at);
    const announced = sentences[at]?.announced ?? null;
    if (state === 3 && announced !== null) last = { speakers: [announced], role: null, from: at - 1 };
    spoken.push(state === 0 ? null : last);
  }
  for (let at = states.length - 2; at >= 0; at -= 1) if (states[at] === 2) spoken[at] = spoken[at + 1] ?? null;
  return spoken;
}
