import type { AnalysedSentence } from './analysed-sentence.ts';
import { CUE_FOLLOWS, CUE_STATE, mayFollow, NARRATOR, RESUMED, START } from './states.ts';
import type { Marginals } from './marginals.ts';
import { NOBODY, speakerOf, type SpeakerOdds } from './speaker-odds.ts';

/**
 * How much the way counts by which a speaker speaks, beside that he does. Small: it chooses between ways to the same
 * speaker. From 0.1 to 0.3 cross-validation gives the same.
 */
const OF_WAY = 0.1;

/** The best way so far to a sentence of a state; `gained` is the expected number of sentences with the right speaker. */
interface Step { readonly gained: number; readonly before: Step | null; readonly state: number }
/** The steps to a sentence, by class and speaker: the last one, or the one whose cue is promised. */
type Steps = readonly Map<string, Step>[];

interface Here { readonly sentence: AnalysedSentence; readonly own: Float64Array; readonly odds: SpeakerOdds }

/**
 * The states, one a sentence, that can stand together and by which the most sentences are expected to have the right
 * speaker (minimum Bayes risk): a speaker to whom many readings lead counts more than the single likeliest reading.
 */
export function surestStates(sentences: readonly AnalysedSentence[], marginals: Marginals, odds: readonly SpeakerOdds[]): number[] {
  let steps: Steps | null = null;
  for (const [at, sentence] of sentences.entries()) {
    const here = { sentence, own: marginals.states[at] ?? new Float64Array(0), odds: odds[at] ?? NO_ODDS };
    const next = stepsTo(here, steps);
    steps = next.some((ofClass) => ofClass.size > 0) ? next : impossible(here, steps);
  }
  const states: number[] = [];
  for (let step = steps === null ? null : bestOf(steps); step !== null; step = step.before) states.push(step.state);
  return states.toReversed();
}

const NO_ODDS: SpeakerOdds = { ofClass: [], ofSpeaker: new Map() };

/** The best step of a class that doesn't promise a cue. */
function bestOf(steps: Steps): Step | null {
  let best: Step | null = null;
  for (const [ofClass, bySpeaker] of steps.entries()) {
    if (ofClass === CUE_FOLLOWS) continue;
    for (const step of bySpeaker.values()) if (best === null || step.gained > best.gained) best = step;
  }
  return best;
}

/** A sentence that corrections leave no way to: it is what it was made to be. */
function impossible({ sentence }: Here, before: Steps | null): Steps {
  const step = { gained: 0, before: before === null ? null : bestOf(before), state: Math.max(0, sentence.forced) };
  return [new Map([[NOBODY, step]])];
}

function stepsTo(here: Here, before: Steps | null): Steps {
  const readings = bestReadings(here);
  const best = before === null ? null : bestOf(before);
  return here.odds.ofClass.map((shares, to) => {
    const steps = new Map<string, Step>();
    for (const speaker of to === CUE_STATE ? readings.keys() : shares.keys()) {
      const step = to === CUE_STATE || to === CUE_FOLLOWS ? towards(before, best, to, speaker) : onwards(here, before, to, speaker);
      if (step === undefined) continue;
      const state = to === CUE_STATE ? (readings.get(speaker) ?? to) : to;
      steps.set(speaker, { gained: (step?.gained ?? 0) + gainOf(here.odds, to, speaker), before: step, state });
    }
    return steps;
  });
}

/** What a sentence adds to the expected number of right ones. */
function gainOf({ ofClass, ofSpeaker }: SpeakerOdds, to: number, speaker: string): number {
  const nobody = ofSpeaker.get(NOBODY) ?? 0;
  return to === NARRATOR ? nobody + OF_WAY * nobody : (ofSpeaker.get(speaker) ?? 0) + OF_WAY * (ofClass[to]?.get(speaker) ?? 0);
}

/** The likeliest reading, as a state, of each speaker who can speak by a cue of the sentence. */
function bestReadings({ sentence, own }: Here): Map<string, number> {
  const readings = new Map<string, number>();
  for (const [index, candidate] of sentence.candidates.entries()) {
    const state = CUE_STATE + index;
    const known = readings.get(speakerOf(candidate));
    if ((own[state] ?? 0) > (known === undefined ? 0 : (own[known] ?? 0))) readings.set(speakerOf(candidate), state);
  }
  return readings;
}

/** The best step before a cue, or before the promise of one: any but a promise, which only its own speaker keeps. `null` at the start. */
function towards(before: Steps | null, best: Step | null, to: number, speaker: string): Step | null | undefined {
  if (before === null) return mayFollow(START, to) ? null : undefined;
  const promise = before[CUE_FOLLOWS]?.get(speaker);
  if (promise === undefined) return best ?? undefined;
  return best === null || promise.gained > best.gained ? promise : best;
}

/** The best step before a sentence whose last speaker stays who it was, or was announced. */
function onwards({ sentence }: Here, before: Steps | null, to: number, speaker: string): Step | null | undefined {
  if (before === null) return mayFollow(START, to) ? null : undefined;
  let best: Step | undefined;
  for (const [from, bySpeaker] of before.entries()) {
    if (from === CUE_FOLLOWS || !mayFollow(from, to)) continue;
    const known = to === RESUMED && sentence.announced !== null ? [...bySpeaker.values()] : [bySpeaker.get(speaker)];
    for (const step of known) if (step !== undefined && (best === undefined || step.gained > best.gained)) best = step;
  }
  return best;
}
