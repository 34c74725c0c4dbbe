import type { Attribution } from '../../document.ts';
import { fold } from '../../text/fold.ts';
import type { AnalysedSentence } from './decision/analysed-sentence.ts';
import { stateScores } from './decision/lattice.ts';
import type { Override } from './overrides.ts';
import type { Candidate } from './readings/readings.ts';
import { CUE_STATE, GOES_ON, NARRATOR, RESUMED } from './decision/states.ts';
import type { Weights } from './readings/weights.ts';

// A corrected sentence is fixed before the document is decided, so that its neighbours are decided in its light: a speech
// whose cue was corrected goes on under the corrected name, and what went on from a false cue finds another way.

/** Fixes the states of the corrected sentences. */
export function fixCorrected(
  sentences: readonly AnalysedSentence[],
  corrections: ReadonlyMap<number, Override>,
  weights: Weights,
): AnalysedSentence[] {
  return sentences.map((sentence, at) => {
    const override = corrections.get(at);
    if (override !== undefined) return fix(sentence, override.speakers[0] ?? null, weights);
    // A turn of a dialogue can't go on from the narrator; it is taken up again after one.
    const afterNarrator = sentence.forced === GOES_ON && corrections.get(at - 1)?.method === 'narrator';
    return afterNarrator ? { ...sentence, forced: RESUMED } : sentence;
  });
}

function fix(sentence: AnalysedSentence, speaker: string | null, weights: Weights): AnalysedSentence {
  if (speaker === null) return { ...sentence, forced: NARRATOR };
  const known = bestReading(sentence, fold(speaker), weights);
  if (known !== null) return { ...sentence, forced: CUE_STATE + known };
  const reading: Candidate = { form: 'quote', speakers: [speaker], cue: -1, source: null, role: null, features: [] };
  return { ...sentence, candidates: [...sentence.candidates, reading], forced: CUE_STATE + sentence.candidates.length };
}

/** The best of the sentence's own readings that give a speaker, for its mention, role and cue; `null` when none does. */
function bestReading(sentence: AnalysedSentence, speaker: string, weights: Weights): number | null {
  const scores = stateScores({ ...sentence, forced: -1 }, weights);
  let best: number | null = null;
  for (const [index, { speakers }] of sentence.candidates.entries()) {
    if (speakers[0] === speaker && (best === null || (scores[CUE_STATE + index] ?? 0) > (scores[CUE_STATE + best] ?? 0))) best = index;
  }
  return best;
}

/** Writes the corrections into the attributions, and into those of the sentences that go on from a corrected one. */
export function writeCorrected(
  attributions: readonly Attribution[],
  texts: readonly string[],
  corrections: ReadonlyMap<number, Override>,
): Attribution[] {
  const corrected = attributions.map((attribution, at) => {
    const override = corrections.get(at);
    return override === undefined ? attribution : correctedBy(attribution, override, texts[at] ?? '');
  });
  for (const [at, override] of corrections) {
    const own = corrected[at];
    if (own !== undefined && override.method === 'inherited') corrected[at] = { ...own, inheritedFrom: originOf(corrected, at) };
  }
  return corrected.map((attribution, at) => (corrections.has(at) ? attribution : follow(attribution, corrected)));
}

function correctedBy({ mention, role, cue, quotationType: found }: Attribution, override: Override, text: string): Attribution {
  const { speakers, method } = override;
  const quotationType = override.quotationType ?? found;
  const [speaker = null, ...coSpeakers] = speakers;
  const words =
    method === 'explicit'
      ? { mention: mention ?? (speaker !== null && text.includes(speaker) ? speaker : null), cue }
      : { mention: null, cue: null };
  return {
    speaker,
    coSpeakers,
    ...words,
    role: speaker === null ? null : role,
    quotationType,
    method,
    rule: 'override',
    inheritedFrom: null,
    confidence: 1,
  };
}

/** The sentence whose speech an inherited one continues: the last before it that names the same speaker, else the next after it. */
function originOf(attributions: readonly Attribution[], at: number): number | null {
  const names = (other: Attribution): boolean => other.method === 'explicit' && other.speaker === attributions[at]?.speaker;
  const before = attributions.findLastIndex((other, index) => index < at && names(other));
  const origin = before >= 0 ? before : attributions.findIndex((other, index) => index > at && names(other));
  return origin < 0 ? null : origin;
}

/** A sentence that goes on from a corrected one has its speakers, and goes back to the sentence that it goes back to. */
function follow(attribution: Attribution, corrected: readonly Attribution[]): Attribution {
  const origin = attribution.inheritedFrom === null ? undefined : corrected[attribution.inheritedFrom];
  if (origin?.rule !== 'override') return attribution;
  const { speaker, coSpeakers, inheritedFrom } = origin;
  return { ...attribution, speaker, coSpeakers, inheritedFrom: origin.method === 'inherited' ? inheritedFrom : attribution.inheritedFrom };
}
