import type { AnalysedSentence } from '../../src/transforms/speakers/decision/analysed-sentence.ts';
import { CUE_FOLLOWS, CUE_STATE, GOES_ON, NARRATOR, RESUMED } from '../../src/transforms/speakers/decision/states.ts';
import { sameSpeaker, type GoldRow } from './gold.ts';

/** An analysed document with the states that each sentence's label allows. */
export interface Example {
  readonly name: string;
  readonly sentences: readonly AnalysedSentence[];
  readonly allowed: readonly (readonly boolean[])[];
  /** Whether the label leaves only some of the states. */
  readonly clear: readonly boolean[];
}

/** The states that give the right speaker by the right method; all of them when no state does. */
export function allowedStates(sentences: readonly AnalysedSentence[], labels: readonly (GoldRow | null)[]): boolean[][] {
  let last: readonly string[] = [];
  return sentences.map((sentence, at) => {
    const label = labels[at];
    const count = CUE_STATE + sentence.candidates.length;
    if (label === undefined || label === null) return Array.from({ length: count }, () => true);
    const before = labels[at - 1]?.speakers ?? [];
    const after = labels[at + 1]?.speakers ?? [];
    if (sentence.forced >= 0) return Array.from({ length: count }, (_, state) => state === sentence.forced);
    const states = Array.from({ length: count }, () => false);
    const [first] = label.speakers;
    if (first === undefined) states[NARRATOR] = true;
    else {
      if (label.method === 'explicit') for (const state of matching(sentence, label)) states[state] = true;
      if (!states.includes(true)) {
        const same = (names: readonly string[]) => names.length > 0 && sameSpeaker(label.speakers, names[0] ?? '');
        if (same(before)) states[GOES_ON] = true;
        else if (same(after)) states[CUE_FOLLOWS] = true;
        else if (before.length === 0 && (sentence.announced === null ? same(last) : sameSpeaker(label.speakers, sentence.announced)))
          {states[RESUMED] = true;}
      }
      last = label.speakers;
    }
    return states.includes(true) ? states : states.map(() => true);
  });
}

/** The states of the readings that give all of the label's speakers, or as many as any does; else those whose first is one of them. */
function matching(sentence: AnalysedSentence, label: GoldRow): number[] {
  const hits = sentence.candidates.map(({ speakers }) =>
    speakers.every((name) => sameSpeaker(label.speakers, name)) ? speakers.length : 0,
  );
  const most = Math.min(Math.max(0, ...hits), label.speakers.length);
  if (most > 0) return hits.flatMap((hit, index) => (hit >= most ? [CUE_STATE + index] : []));
  return sentence.candidates.flatMap((candidate, index) =>
    sameSpeaker(label.speakers, candidate.speakers[0] ?? '') ? [CUE_STATE + index] : [],
  );
}
