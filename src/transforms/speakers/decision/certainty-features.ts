import type { AnalysedSentence } from './analysed-sentence.ts';
import { KINDS } from '../cast/chunks.ts';
import { followStates, type Spoken } from './follow.ts';
import type { Marginals } from './marginals.ts';
import { FORMS } from '../readings/readings.ts';
import { probabilityOf, type SpeakerOdds } from './speaker-odds.ts';
import { CUE_STATE } from './states.ts';

/** What can be decided: the narrator, a speech that goes on in one way or another, a cue; each has weights of its own. */
const DECISIONS = ['narrator', 'inherited', 'cue'] as const;
const OF_EACH = [
  'bias', 'odds', 'odds-of-state', 'odds-before', 'odds-after', 'odds-of-document', 'several', 'readings',
  'new-paragraph', 'forced',
] as const;
/** Of a narrator's sentence, and of one that is inherited. */
const NARRATOR = ['no-cue', 'after-speech'] as const;
const INHERITED = ['origin', 'way', 'steps'] as const;
const NARRATOR_FROM = DECISIONS.length * OF_EACH.length;
const INHERITED_FROM = NARRATOR_FROM + NARRATOR.length;
const LENGTH_FROM = INHERITED_FROM + INHERITED.length;
const KIND_FROM = LENGTH_FROM + 2;
const FORM_FROM = KIND_FROM + KINDS.length;

/** The names of what tells how sure a decision is, in the order of {@link certaintyFeatures}. */
export const CERTAINTY_FEATURES: readonly string[] = [
  ...DECISIONS.flatMap((decision) => OF_EACH.map((name) => `${decision}:${name}`)),
  ...NARRATOR.map((name) => `narrator:${name}`),
  ...INHERITED.map((name) => `inherited:${name}`),
  'source:short',
  'source:long',
  ...KINDS.map((kind) => `source:${kind}`),
  ...FORMS.map((form) => `form:${form}`),
];

/** A document as decided. */
export interface Decided {
  readonly sentences: readonly AnalysedSentence[];
  readonly states: readonly number[];
  readonly marginals: Marginals;
  readonly odds: SpeakerOdds;
}

/** A decided sentence, and what is sure of it and beside it. */
interface Case {
  readonly sentence: AnalysedSentence;
  readonly probabilities: Float64Array;
  readonly voice: Spoken | null;
  /** Reading by which the voice speaks; undefined for none. */
  readonly reading: AnalysedSentence['candidates'][number] | undefined;
  readonly decision: number;
  /** Probability that the voice speaks here (or nobody); product of those since its cue. */
  readonly sure: number;
  readonly way: number;
}

/** What tells how sure each decision of a document is, a row of numbers each. */
export function certaintyFeatures(decided: Decided): Float64Array[] {
  const { states, marginals } = decided;
  const cases = casesOf(decided);
  const ofStates = states.map((state, at) => marginals.states[at]?.[state] ?? 0);
  const mean = ofStates.reduce((sum, probability) => sum + probability, 0) / Math.max(1, ofStates.length);
  return cases.map((one, at) => {
    const row = new Float64Array(CERTAINTY_FEATURES.length);
    const { sentence, voice, decision, sure } = one;
    row.set(
      [
        1,
        odds(sure),
        odds(ofStates[at] ?? 0),
        odds(at > 0 ? (ofStates[at - 1] ?? 0) : 1),
        odds(ofStates[at + 1] ?? 1),
        odds(mean),
        (voice?.speakers.length ?? 0) > 1 ? 1 : 0,
        Math.log(1 + sentence.candidates.length),
        sentence.newParagraph ? 1 : 0,
        sentence.forced >= 0 ? 1 : 0,
      ],
      decision * OF_EACH.length,
    );
    if (voice === null) row.set([odds(1 - sumOfCues(one.probabilities)), at > 0 && states[at - 1] !== 0 ? 1 : 0], NARRATOR_FROM);
    else describeVoice(row, one, voice, at, cases[voice.from]?.sure ?? 0);
    return row;
  });
}

function casesOf({ sentences, states, marginals, odds: ofSpeakers }: Decided): Case[] {
  const spoken = followStates(sentences, states);
  let way = 1;
  return sentences.map((sentence, at) => {
    const [state, voice, probabilities] = [states[at] ?? 0, spoken[at] ?? null, marginals.states[at] ?? new Float64Array(0)];
    const decision = voice === null ? 0 : state < CUE_STATE ? 1 : 2;
    const sure = probabilityOf(ofSpeakers, at, voice?.speakers[0] ?? null);
    way = decision === 1 ? way * sure : 1;
    const reading = voice === null ? undefined : sentences[voice.from]?.candidates[(states[voice.from] ?? 0) - CUE_STATE];
    return { sentence, probabilities, voice, reading, decision, sure, way };
  });
}

function sumOfCues(probabilities: Float64Array): number {
  return probabilities.subarray(CUE_STATE).reduce((sum, probability) => sum + probability, 0);
}

/** Units from which a name is long. */
const LONG = 7;

function describeVoice(row: Float64Array, { reading, decision, way }: Case, voice: Spoken, at: number, origin: number): void {
  if (decision === 1) row.set([odds(origin), odds(way), Math.log(1 + Math.abs(at - voice.from))], INHERITED_FROM);
  const length = voice.speakers[0]?.length ?? 0;
  row.set([length === 1 ? 1 : 0, length > LONG ? 1 : 0], LENGTH_FROM);
  if (reading === undefined) return;
  if (reading.source !== null) row[KIND_FROM + KINDS.indexOf(reading.source.kind)] = 1;
  row[FORM_FROM + FORMS.indexOf(reading.form)] = 1;
}

/** Probabilities nearer to 0 or 1 than this count as this near. */
const NEAREST = 1e-4;

/** The logarithm of the odds of a probability. */
function odds(probability: number): number {
  const inside = Math.min(1, Math.max(0, probability));
  return Math.log((inside + NEAREST) / (1 - inside + NEAREST));
}
