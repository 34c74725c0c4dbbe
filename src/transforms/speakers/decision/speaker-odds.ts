import type { AnalysedSentence } from './analysed-sentence.ts';
import type { Marginals } from './marginals.ts';
import { likeliest, NO_SHARES, shareOf, type Shares, Tally, totalOf } from './shares.ts';
import { NOBODY, numberSpeakers, type SpeakerNumbers } from './speaker-numbers.ts';
import { CLASSES, CUE_FOLLOWS, CUE_STATE, NARRATOR, RESUMED } from './states.ts';

/** Who speaks in the sentences of a document. */
export interface SpeakerOdds extends SpeakerNumbers {
  /**
   * For each sentence and class the probability that the sentence is of it, by speaker: of the narrator's class by who spoke
   * last, of the one whose cue follows by who speaks then.
   */
  readonly ofClass: readonly (readonly Shares[])[];
  /** For each sentence the probability that a speaker speaks, in whatever way; {@link NOBODY} for the narrator. */
  readonly ofSpeaker: readonly Shares[];
}

/** Speakers of a class that are followed at most, the likeliest ones; so the time is linear, and no real report has more. */
const MOST = 16;
/** Classes less probable than this leave no mark on what comes after. */
const NEGLIGIBLE = 1e-9;

/** The probability that somebody speaks in a sentence; `null` for the narrator. */
export function probabilityOf({ numberOf, ofSpeaker }: SpeakerOdds, at: number, speaker: string | null): number {
  const number = speaker === null ? NOBODY : numberOf.get(speaker);
  return number === undefined ? 0 : shareOf(ofSpeaker[at] ?? NO_SHARES, number);
}

/**
 * Sums the probabilities of all ways through a document that give a sentence the same speaker, by whatever readings: what
 * marginals know of classes, with the last speaker carried along from the beginning, and the next from the end.
 */
export function speakerOdds(sentences: readonly AnalysedSentence[], { states, pairsAt }: Marginals): SpeakerOdds {
  const numbers = numberSpeakers(sentences);
  const tally = new Tally(numbers.numberOf.size + 1);
  const flow: Flow = { sentences, states, numbers, pairs: sentences.map((_, at) => pairsAt(at)), tally };
  const lasting = lastSpeakers(flow);
  const promised = nextSpeakers(lasting, flow);
  const ofClass = lasting.map((shares, at) => shares.with(CUE_FOLLOWS, promised[at] ?? NO_SHARES));
  const ofSpeaker = ofClass.map((shares, at) => {
    tally.add(NOBODY, states[at]?.[NARRATOR] ?? 0);
    for (let of = NARRATOR + 1; of < shares.length; of += 1) addAll(tally, shares[of] ?? NO_SHARES, 1);
    return tally.take();
  });
  return { ...numbers, ofClass, ofSpeaker };
}

/** What the probabilities of speakers are worked out from. */
interface Flow {
  readonly sentences: readonly AnalysedSentence[];
  readonly states: readonly Float64Array[];
  readonly numbers: SpeakerNumbers;
  /** For each sentence the probabilities of class before × class. */
  readonly pairs: readonly Float64Array[];
  readonly tally: Tally;
}

function addAll(tally: Tally, { speakers, shares }: Shares, scale: number): void {
  for (let index = 0; index < speakers.length; index += 1) tally.add(speakers[index] ?? 0, (shares[index] ?? 0) * scale);
}

/** For each sentence and class, who spoke last, the sentence's own cue included. */
function lastSpeakers({ sentences, states, numbers, pairs, tally }: Flow): Shares[][] {
  const all: Shares[][] = [];
  for (const [at, { announced }] of sentences.entries()) {
    const own = states[at] ?? NOTHING;
    const before = at === 0 ? null : { shares: all[at - 1] ?? [], totals: (all[at - 1] ?? []).map(totalOf), pairs: pairs[at] ?? NOTHING };
    const shares: Shares[] = [];
    for (let to = 0; to < CUE_STATE; to += 1) {
      if (before === null) tally.add(NOBODY, own[to] ?? 0);
      else carry(tally, before, to);
      shares.push(likeliest(tally.take(), MOST));
    }
    if (announced !== null) shares[RESUMED] = { speakers: [numbers.numberOf.get(announced) ?? NOBODY], shares: [own[RESUMED] ?? 0] };
    for (const [index, speaker] of (numbers.ofReadings[at] ?? []).entries()) tally.add(speaker, own[CUE_STATE + index] ?? 0);
    shares.push(likeliest(tally.take(), MOST));
    all.push(shares);
  }
  return all;
}

const NOTHING = new Float64Array(0);

interface Before {
  /** By class, with their sums. */
  readonly shares: readonly Shares[];
  readonly totals: readonly number[];
  readonly pairs: Float64Array;
}

/** Carries the last speakers of the sentence before into a class other than that of a cue, which has its own. */
function carry(tally: Tally, { shares, totals, pairs }: Before, to: number): void {
  for (let from = 0; from < shares.length; from += 1) {
    const sum = totals[from] ?? 0;
    if (sum < NEGLIGIBLE) continue;
    const share = (pairs[from * CLASSES + to] ?? 0) / sum;
    if (share > 0) addAll(tally, shares[from] ?? NO_SHARES, share);
  }
}

/** For each sentence, who speaks by the cue that it promises. */
function nextSpeakers(lasting: readonly (readonly Shares[])[], { pairs, tally }: Flow): Shares[] {
  const all: Shares[] = lasting.map(() => NO_SHARES);
  for (let at = lasting.length - 2; at >= 0; at -= 1) {
    for (const to of [CUE_FOLLOWS, CUE_STATE]) {
      const speakers = (to === CUE_FOLLOWS ? all[at + 1] : lasting[at + 1]?.[CUE_STATE]) ?? NO_SHARES;
      const sum = totalOf(speakers);
      if (sum >= NEGLIGIBLE) addPart(tally, speakers, sum, pairs[at + 1]?.[CUE_FOLLOWS * CLASSES + to] ?? 0);
    }
    all[at] = likeliest(tally.take(), MOST);
  }
  return all;
}

/** Adds shares as parts of `probability`. */
function addPart(tally: Tally, { speakers, shares }: Shares, sum: number, probability: number): void {
  for (let index = 0; index < speakers.length; index += 1) tally.add(speakers[index] ?? 0, ((shares[index] ?? 0) / sum) * probability);
}
