import { READING_FEATURES } from '../../../../src/transforms/speakers/features/rival-features.ts';
import { CERTAINTY_FEATURES } from '../../../../src/transforms/speakers/decision/certainty-features.ts';
import { emptyWeights } from '../../../../src/transforms/speakers/decision/empty-weights.ts';
import { SENTENCE_FEATURES } from '../../../../src/transforms/speakers/features/sentence-features.ts';
import { sentenceIndexOf, STATES } from '../../../../src/transforms/speakers/decision/states.ts';
import type { Weights } from '../../../../src/transforms/speakers/readings/weights.ts';

/** What a reader would say at once of a reading: who says something before a comma, a colon or a quotation speaks. */
const READINGS: Readonly<Record<string, number>> = {
  'reading=0': -2, 'form=elided': -1, 'form=quote': -1, 'form=label': 4, 'after=comma': 1.5, 'after=colon': 2, 'after=open': 2, 'after=stop': 0.5, 'after=past': -1, 'after=de': -2,
  'cue-class=1': 1, 'cue-class=3': 1, 'cue-class=4': -1, 'cue-class=5': 1, 'cue-class=8': 0.5, 'kind=name': 1.5, 'kind=role': 1, 'kind=body': 0.75, 'kind=text': 0.5, 'kind=pronoun': 1.25, 'kind=other': -1,
  'kind=place': -1.5, 'before=据': 1, 'frame=3': 1, 'gap=0': 1, 'gap=1': 0.75, 'gap=4': -0.75, 'gap=5': -1.5, 'resolution=focus': 0.5, 'resolution=asker': -6, 'resolution=bearer': 0.75, 'resolution=longer': 0.5, 'resolution=pronoun-focus': 0.5,
};

/** And of a sentence, for the classes of its state. */
const SENTENCES: Readonly<Record<string, Partial<Record<(typeof STATES)[number], number>>>> = {
  'bias=0': { 'goes-on': -0.5, 'cue-follows': -4, resumed: -3 }, 'strength=3': { cue: 1 }, 'strength=4': { cue: 2 }, 'fully-inside=1': { 'goes-on': 2 }, 'self×paragraph=2': { 'goes-on': 1 },
  'modals=1': { 'goes-on': 0.5 }, 'modals=2': { 'goes-on': 1 }, 'digits=2': { narrator: 0.5 }, 'names×paragraph=3': { narrator: 0.5 }, 'announced×paragraph=3': { resumed: 3 },
  'begins×ends×opens×closes=8': { 'goes-on': 2 }, 'begins×ends×opens×closes=9': { 'goes-on': 2 }, 'begins×ends×opens×closes=12': { 'goes-on': 2 }, 'begins×ends×opens×closes=6': { 'cue-follows': 2 },
};

/** And of a decision: as sure as the probabilities of its speaker and its state. */
const DECISIONS: Readonly<Record<string, number>> = {
  'narrator:odds': 0.75, 'inherited:odds': 0.75, 'cue:odds': 0.75, 'inherited:odds-of-state': 0.25, 'cue:odds-of-state': 0.25, 'inherited:steps': -0.25, 'source:other': -1, 'form:elided': -0.5,
};

/**
 * Weights by hand instead of the trained ones: good enough for clear reports, and the same after each training, so that what is recorded
 * tells of the rules and features alone. All are multiples of a quarter.
 */
export const PLAIN_WEIGHTS: Weights = plainWeights();

function plainWeights(): Weights {
  const weights = emptyWeights(SENTENCE_FEATURES.length, READING_FEATURES.length);
  for (const [name, value] of Object.entries(READINGS)) weights.first[numberOf(READING_FEATURES, name)] = value;
  for (const [name, value] of Object.entries(DECISIONS)) weights.certainty[numberOf(CERTAINTY_FEATURES, name)] = value;
  for (const [name, values] of Object.entries(SENTENCES)) {
    for (const [state, value] of Object.entries(values)) weights.sentence[sentenceIndexOf(numberOf(SENTENCE_FEATURES, name), STATES.findIndex((one) => one === state))] = value;
  }
  return { ...weights, cue: weights.first };
}

function numberOf(names: readonly string[], name: string): number {
  const number = names.indexOf(name);
  if (number < 0) throw new Error(`No feature is called ${name}.`);
  return number;
}
