import type { AnalysedSentence } from './analysed-sentence.ts';
import type { Marginals } from './marginals.ts';
import type { Candidate } from './readings.ts';
import { CLASSES, CUE_STATE } from './states.ts';

/** Probabilities by speaker. */
type Shares = ReadonlyMap<string, number>;

/** Who speaks in a sentence. */
export interface SpeakerOdds {
  /**
   * For each class the probability that the sentence is of it, by speaker: of the narrator's class by who spoke last, of
   * the one whose cue follows by who speaks then.
   */
  readonly ofClass: readonly Shares[];
  /** The probability that a speaker speaks, in whatever way; {@link NOBODY} for the narrator. */
  readonly ofSpeaker: Shares;
}

/** Stands for the narrator, and for the last speaker before there is one. */
export const NOBODY = '';
const FOLLOWS = 2;
const RESUMED = 3;
/** Speakers of a class that are followed at most, the likeliest ones; so the time is linear, and no real report has more. */
const MOST = 16;
/** Classes less probable than this leave no mark on what comes after. */
const NEGLIGIBLE = 1e-9;

/** The name by which a reading's speaker is known. */
export function speakerOf({ speakers }: Candidate): string {
  return speakers[0] ?? NOBODY;
}

/**
 * Sums the probabilities of all ways through a document that give a sentence the same speaker, by whatever readings: what
 * {@link marginalsOf} knows of classes, with the last speaker carried along from the beginning, and the next from the end.
 */
export function speakerOdds(sentences: readonly AnalysedSentence[], marginals: Marginals): SpeakerOdds[] {
  const lasting = lastSpeakers(sentences, marginals);
  const promised = nextSpeakers(lasting, marginals);
  return lasting.map((shares, at) => {
    const ofClass = shares.with(FOLLOWS, promised[at] ?? new Map());
    const ofSpeaker = new Map([[NOBODY, marginals.states[at]?.[0] ?? 0]]);
    for (const ofOne of ofClass.slice(1)) for (const [speaker, share] of ofOne) add(ofSpeaker, speaker, share);
    return { ofClass, ofSpeaker };
  });
}

function add(shares: Map<string, number>, speaker: string, share: number): void {
  if (share > 0) shares.set(speaker, (shares.get(speaker) ?? 0) + share);
}

function likeliest(shares: Map<string, number>): Map<string, number> {
  return shares.size <= MOST ? shares : new Map([...shares].toSorted((a, b) => b[1] - a[1]).slice(0, MOST));
}

/** For each sentence and class, who spoke last, the sentence's own cue included. */
function lastSpeakers(sentences: readonly AnalysedSentence[], { states, pairsAt }: Marginals): Shares[][] {
  const all: Shares[][] = [];
  for (const [at, { announced, candidates }] of sentences.entries()) {
    const own = states[at] ?? new Float64Array(0);
    const shares = Array.from({ length: CLASSES }, () => new Map<string, number>());
    if (at > 0) carry(shares, all[at - 1] ?? [], pairsAt(at));
    else for (let state = 0; state < CUE_STATE; state += 1) add(shares[state] ?? new Map(), NOBODY, own[state] ?? 0);
    if (announced !== null) shares[RESUMED] = new Map([[announced, own[RESUMED] ?? 0]]);
    for (const [index, candidate] of candidates.entries()) add(shares[CUE_STATE] ?? new Map(), speakerOf(candidate), own[CUE_STATE + index] ?? 0);
    all.push(shares.map(likeliest));
  }
  return all;
}

/** Carries the last speakers of the sentence before into each class but that of a cue, which has its own. */
function carry(shares: readonly Map<string, number>[], before: readonly Shares[], pairs: Float64Array): void {
  for (const [from, speakers] of before.entries()) {
    const sum = total(speakers);
    if (sum < NEGLIGIBLE) continue;
    for (const [to, into] of shares.slice(0, CUE_STATE).entries()) {
      const share = (pairs[from * CLASSES + to] ?? 0) / sum;
      if (share > 0) for (const [speaker, value] of speakers) add(into, speaker, value * share);
    }
  }
}

function total(shares: Shares): number {
  let sum = 0;
  for (const share of shares.values()) sum += share;
  return sum;
}

/** For each sentence, who speaks by the cue that it promises. */
function nextSpeakers(lasting: readonly (readonly Shares[])[], { pairsAt }: Marginals): Map<string, number>[] {
  const all: Map<string, number>[] = lasting.map(() => new Map<string, number>());
  for (let at = lasting.length - 2; at >= 0; at -= 1) {
    const pairs = pairsAt(at + 1);
    const shares = new Map<string, number>();
    for (const [to, speakers] of [[FOLLOWS, all[at + 1]], [CUE_STATE, lasting[at + 1]?.[CUE_STATE]]] as const) {
      const sum = speakers === undefined ? 0 : total(speakers);
      if (sum >= NEGLIGIBLE) for (const [speaker, value] of speakers ?? []) add(shares, speaker, (value / sum) * (pairs[FOLLOWS * CLASSES + to] ?? 0));
    }
    all[at] = likeliest(shares);
  }
  return all;
}
