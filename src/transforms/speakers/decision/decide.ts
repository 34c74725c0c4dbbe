import type { AnalysedSentence } from './analysed-sentence.ts';
import type { Marginals } from './marginals.ts';
import { NO_SHARES, shareOf, type Shares } from './shares.ts';
import { NOBODY } from './speaker-numbers.ts';
import type { SpeakerOdds } from './speaker-odds.ts';
import { CLASSES, CUE_FOLLOWS, CUE_STATE, mayFollow, NARRATOR, RESUMED, START } from './states.ts';
import { bestIn, bestOf, better, type Step, StepTable, type Steps } from './steps.ts';

/**
 * How much the way counts by which a speaker speaks, beside that he does. Small: it chooses between ways to the same
 * speaker. From 0.1 to 0.3 cross-validation gives the same.
 */
const OF_WAY = 0.1;

interface Here {
  readonly sentence: AnalysedSentence;
  readonly own: Float64Array;
  /** The speaker of each reading. */
  readonly ofReadings: readonly number[];
  readonly ofClass: readonly Shares[];
  /** By speaker the probability that he speaks. */
  readonly speaks: Float64Array;
  /** The steps to the sentence before, and the best of them; `null` at the start. */
  readonly before: StepTable | null;
  readonly best: Step | null;
}

/**
 * The states, one a sentence, that can stand together and by which the most sentences are expected to have the right
 * speaker (minimum Bayes risk): a speaker to whom many readings lead counts more than the single likeliest reading.
 */
export function surestStates(sentences: readonly AnalysedSentence[], marginals: Marginals, odds: SpeakerOdds): number[] {
  const speakers = odds.numberOf.size + 1;
  const [table, speaks] = [new StepTable(speakers), new Float64Array(speakers)];
  let best: Step | null = null;
  for (const [at, sentence] of sentences.entries()) {
    const ofSpeaker = odds.ofSpeaker[at] ?? NO_SHARES;
    layShares(speaks, ofSpeaker);
    const here = {
      sentence, speaks, own: marginals.states[at] ?? new Float64Array(0),
      ofReadings: odds.ofReadings[at] ?? [], ofClass: odds.ofClass[at] ?? [], before: at === 0 ? null : table, best,
    };
    const next = here.ofClass.map((shares, to) => (to === CUE_STATE ? stepsToCue(here) : stepsTo(here, to, shares)));
    table.replace(next.some(({ steps }) => steps.length > 0) ? next : impossible(here));
    best = bestOf(table);
    for (const speaker of ofSpeaker.speakers) speaks[speaker] = 0;
  }
  const states: number[] = [];
  for (let step = best; step !== null; step = step.before) states.push(step.state);
  return states.toReversed();
}

function layShares(speaks: Float64Array, { speakers, shares }: Shares): void {
  for (let index = 0; index < speakers.length; index += 1) speaks[speakers[index] ?? 0] = shares[index] ?? 0;
}

/** A sentence that corrections leave no way to: it is what it was made to be. */
function impossible({ sentence, best }: Here): readonly Steps[] {
  return [{ speakers: [NOBODY], steps: [{ gained: 0, before: best, state: Math.max(0, sentence.forced) }] }];
}

/** The steps to a class other than that of a cue, by whom its probability tells. */
function stepsTo(here: Here, to: number, { speakers: all, shares }: Shares): Steps {
  const speakers: number[] = [];
  const steps: Step[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const speaker = all[index] ?? NOBODY;
    const before = to === CUE_FOLLOWS ? towards(here, to, speaker) : onwards(here, to, speaker);
    if (before === undefined) continue;
    speakers.push(speaker);
    steps.push({ gained: (before?.gained ?? 0) + gainOf(here, to, speaker, shares[index] ?? 0), before, state: to });
  }
  return { speakers, steps };
}

function stepsToCue(here: Here): Steps {
  const speakers: number[] = [];
  const steps: Step[] = [];
  for (const [speaker, state] of bestReadings(here)) {
    const before = towards(here, CUE_STATE, speaker);
    if (before === undefined) continue;
    const share = shareOf(here.ofClass[CUE_STATE] ?? NO_SHARES, speaker);
    speakers.push(speaker);
    steps.push({ gained: (before?.gained ?? 0) + gainOf(here, CUE_STATE, speaker, share), before, state });
  }
  return { speakers, steps };
}

/** What a sentence adds to the expected number of right ones; `share` is the speaker's part of the class. */
function gainOf({ speaks }: Here, to: number, speaker: number, share: number): number {
  const right = speaks[to === NARRATOR ? NOBODY : speaker] ?? 0;
  return right + OF_WAY * (to === NARRATOR ? right : share);
}

/** The likeliest reading, as a state, of each speaker who can speak by a cue of the sentence. */
function bestReadings({ ofReadings, own }: Here): ReadonlyMap<number, number> {
  const readings = new Map<number, number>();
  for (const [index, speaker] of ofReadings.entries()) {
    const state = CUE_STATE + index;
    const known = readings.get(speaker);
    if ((own[state] ?? 0) > (known === undefined ? 0 : (own[known] ?? 0))) readings.set(speaker, state);
  }
  return readings;
}

/** The best step before a cue, or before the promise of one: any but a promise, which only its own speaker keeps. `null` at the start. */
function towards({ before, best }: Here, to: number, speaker: number): Step | null | undefined {
  if (before === null) return mayFollow(START, to) ? null : undefined;
  return better(best, before.stepOf(CUE_FOLLOWS, speaker)) ?? undefined;
}

/** The best step before a sentence whose last speaker stays who it was, or was announced. */
function onwards({ sentence, before }: Here, to: number, speaker: number): Step | null | undefined {
  if (before === null) return mayFollow(START, to) ? null : undefined;
  const anybody = to === RESUMED && sentence.announced !== null;
  let best: Step | null = null;
  for (let from = 0; from < CLASSES; from += 1) {
    if (from === CUE_FOLLOWS || !mayFollow(from, to)) continue;
    best = better(best, anybody ? bestIn(before, from) : before.stepOf(from, speaker));
  }
  return best ?? undefined;
}
