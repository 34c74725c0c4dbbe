import { KINDS } from '../cast/chunks.ts';
import { CLEAR, clearSpeaker, type Draft } from '../readings/draft.ts';
import { CUE_FEATURES } from '../readings/cue-features.ts';
import { readingProbabilities } from '../readings/impression.ts';
import type { Candidate } from '../readings/readings.ts';
import { FeatureRegistry } from '../readings/registry.ts';
import type { Scan } from '../words/scan.ts';
import { bucket } from '../words/word-class.ts';

const R = new FeatureRegistry(CUE_FEATURES);
const K = KINDS.length + 1;
const F = {
  own: R.template('own-odds×rank', 6 * 4),
  part: R.template('part-of-speaker', 5),
  rival: R.template('rival-odds×side', 5 * 3),
  rivalKind: R.template('rival-kind×side×kind', K * 3 * K),
  rivalFramed: R.template('rival-framed×side×strong', 2 * 3 * 2),
  before: R.template('same-as-before×strength', 3 * 3),
  after: R.template('same-as-after×strength', 3 * 3),
  elsewhere: R.template('clear-elsewhere×voices', 4 * 3),
} as const;

/** The names of all features of readings, in the order of their numbers. */
export const READING_FEATURES: readonly string[] = R.names;

/** Numbers from which a measure counts as the next larger. */
const EDGES = {
  own: [0.05, 0.2, 0.45, 0.7, 0.9],
  part: [0.1, 0.3, 0.6, 0.9],
  rival: [0.05, 0.2, 0.5, 0.8],
  strength: [0.2, CLEAR],
  voices: [2, 5],
} as const;
/** Odds from which a rival is one, and from which it is a strong one. */
const [LEAST, STRONG] = [0.05, 0.3] as const;

/** The readings of a sentence by the first impression, those of one speaker added up. */
interface Odds {
  readonly ofReadings: Float64Array;
  readonly ofSpeakers: ReadonlyMap<string, number>;
  /** The speakers, the likeliest first. */
  readonly ranked: readonly string[];
}

/**
 * The readings of each sentence, with features of what competes with them: the other readings of the sentence, those of the
 * sentences beside it, and how often their speaker speaks clearly elsewhere. The first impression had not these.
 */
export function withRivals(drafts: readonly Draft[], first: Float64Array): Candidate[][] {
  const voices = countVoices(drafts);
  return drafts.map((draft, at) => {
    const odds = oddsOf(draft.candidates, first);
    return draft.candidates.map((candidate, index) => {
      const features = candidate.features.slice();
      pushOwn(features, candidate, odds, index);
      pushRival(features, candidate, rivalOf(draft.candidates, candidate, odds), odds, draft.scan);
      pushNeighbours(features, candidate, drafts[at - 1], drafts[at + 1]);
      pushElsewhere(features, candidate, voices, clearSpeaker(draft));
      return { ...candidate, features };
    });
  });
}

const speakerOf = ({ speakers }: Candidate): string => speakers[0] ?? '';

const kindOf = ({ source }: Candidate): number => (source === null ? K - 1 : KINDS.indexOf(source.kind));

/** How many sentences each speaker has by a clear cue. */
function countVoices(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const voices = new Map<string, number>();
  for (const draft of drafts) {
    const speaker = clearSpeaker(draft);
    if (speaker !== null) voices.set(speaker, (voices.get(speaker) ?? 0) + 1);
  }
  return voices;
}

function oddsOf(candidates: readonly Candidate[], first: Float64Array): Odds {
  const ofReadings = readingProbabilities(candidates, first);
  const ofSpeakers = new Map<string, number>();
  for (const [index, candidate] of candidates.entries()) {
    ofSpeakers.set(speakerOf(candidate), (ofSpeakers.get(speakerOf(candidate)) ?? 0) + (ofReadings[index] ?? 0));
  }
  const ranked = [...ofSpeakers].toSorted(([, one], [, other]) => other - one).map(([speaker]) => speaker);
  return { ofReadings, ofSpeakers, ranked };
}

function pushOwn(features: number[], candidate: Candidate, { ofReadings, ofSpeakers, ranked }: Odds, index: number): void {
  const own = ofSpeakers.get(speakerOf(candidate)) ?? 0;
  const part = own === 0 ? 0 : (ofReadings[index] ?? 0) / own;
  const rank = Math.min(3, ranked.indexOf(speakerOf(candidate)));
  features.push(F.own + bucket(own, EDGES.own) * 4 + rank, F.part + bucket(part, EDGES.part));
}

/** The likeliest reading that gives another speaker. */
function rivalOf(candidates: readonly Candidate[], candidate: Candidate, { ofReadings }: Odds): Candidate | null {
  let [rival, most]: [Candidate | null, number] = [null, -1];
  for (const [index, other] of candidates.entries()) {
    const odds = ofReadings[index] ?? 0;
    if (odds > most && speakerOf(other) !== speakerOf(candidate)) [rival, most] = [other, odds];
  }
  return rival;
}

function pushRival(features: number[], candidate: Candidate, rival: Candidate | null, { ofSpeakers }: Odds, scan: Scan): void {
  if (rival === null) {
    features.push(F.rival);
    return;
  }
  const odds = ofSpeakers.get(speakerOf(rival)) ?? 0;
  const side = rival.cue === candidate.cue ? 0 : rival.cue < candidate.cue ? 1 : 2;
  features.push(
    F.rival + bucket(odds, EDGES.rival) * 3 + side,
    F.rivalFramed + ((isFramed(rival, scan) ? 3 : 0) + side) * 2 + (odds >= STRONG ? 1 : 0),
  );
  if (odds >= LEAST) features.push(F.rivalKind + (kindOf(rival) * 3 + side) * K + kindOf(candidate));
}

/** Whether a reading's source stands after 据 or 根据: the outlet that reports what somebody else says. */
function isFramed({ source }: Candidate, scan: Scan): boolean {
  const before = source === null ? '' : scan.words[source.from - 1];
  return before === '据' || before === '根据';
}

function pushNeighbours(features: number[], candidate: Candidate, before: Draft | undefined, after: Draft | undefined): void {
  const relation = (draft: Draft | undefined): number => {
    const best = draft?.best ?? null;
    return ((best === null ? 0 : speakerOf(best) === speakerOf(candidate) ? 2 : 1) * 3) + bucket(draft?.strength ?? 0, EDGES.strength);
  };
  features.push(F.before + relation(before), F.after + relation(after));
}

function pushElsewhere(features: number[], candidate: Candidate, voices: ReadonlyMap<string, number>, here: string | null): void {
  const speaker = speakerOf(candidate);
  const elsewhere = (voices.get(speaker) ?? 0) - (speaker === here ? 1 : 0);
  features.push(F.elsewhere + Math.min(3, elsewhere) * 3 + bucket(voices.size, EDGES.voices));
}
