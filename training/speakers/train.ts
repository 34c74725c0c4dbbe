import type { AnalysedSentence } from '../../src/transforms/speakers/decision/analysed-sentence.ts';
import { READING_FEATURES } from '../../src/transforms/speakers/features/rival-features.ts';
import { latticeOf, type Lattice } from '../../src/transforms/speakers/decision/lattice.ts';
import { marginalsOf, type Marginals } from '../../src/transforms/speakers/decision/marginals.ts';
import { SENTENCE_FEATURES, WORDS_FROM } from '../../src/transforms/speakers/features/sentence-features.ts';
import {
  CUE_STATE,
  classOfState,
  contextOf,
  NARRATOR,
  sentenceIndexOf,
  STATES,
  transitionIndex,
} from '../../src/transforms/speakers/decision/states.ts';
import { emptyWeights } from '../../src/transforms/speakers/decision/empty-weights.ts';
import type { Weights } from '../../src/transforms/speakers/readings/weights.ts';
import type { Example } from './allowed.ts';
import { generator, learn, NEGLIGIBLE, shuffle, type TrainingOptions } from './learn.ts';

/**
 * Trains the weights by the likelihood of the allowed states (a conditional random field with hidden readings), AdaGrad, fixed seed.
 *
 * @param sets the forms of each document, of which each epoch sees one, drawn with the seed: all three would teach it by heart
 */
export function train(sets: readonly (readonly Example[])[], first: Float64Array, options: TrainingOptions): Weights {
  const [weights, squares, sums] = [nothing(), nothing(), nothing()];
  const random = generator(options.seed);
  block(squares, sets.flat());
  const order = [...sets];
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const forms of order) {
      const example = forms[Math.floor(random() * forms.length)];
      if (example !== undefined) step(example, weights, squares, random, options);
    }
    if (epoch >= options.epochs / 3) addUp(sums, weights);
  }
  const kept = options.epochs - Math.ceil(options.epochs / 3);
  for (const part of PARTS) scale(sums[part], 1 / kept);
  scale(sums.sentence, SEEN);
  return { ...sums, first };
}

const PARTS = ['sentence', 'cue', 'transition'] as const;
/**
 * Share of a sentence's features that a step of training sees, so that it leans on no one of them. With all of them there
 * the weights are made smaller by the same share.
 */
const SEEN = 0.85;

const nothing = (): Weights => emptyWeights(SENTENCE_FEATURES.length, READING_FEATURES.length);

function scale(values: Float64Array, by: number): void {
  for (let index = 0; index < values.length; index += 1) values[index] = (values[index] ?? 0) * by;
}

/** Adds the weights of an epoch: the mean over the later epochs generalises better than the last one. */
function addUp(sums: Weights, weights: Weights): void {
  for (const part of PARTS) weights[part].forEach((value, index) => { sums[part][index] = (sums[part][index] ?? 0) + value; });
}

/** Documents in which a feature must occur; rarer ones say more of their documents than of the language. */
const FEWEST_DOCUMENTS = 3;

/** Keeps rare features from being learnt, by an endless sum of squares. */
function block(squares: Weights, examples: readonly Example[]): void {
  const [sentence, cue] = [new Map<number, Set<string>>(), new Map<number, Set<string>>()];
  for (const example of examples) {
    for (const one of example.sentences) {
      note(sentence, one.features, example.name);
      for (const candidate of one.candidates) note(cue, candidate.features, example.name);
    }
  }
  for (let feature = 0; feature < SENTENCE_FEATURES.length; feature += 1) {
    if ((sentence.get(feature)?.size ?? 0) >= FEWEST_DOCUMENTS) continue;
    squares.sentence.fill(Number.POSITIVE_INFINITY, sentenceIndexOf(feature, 0), sentenceIndexOf(feature + 1, 0));
  }
  for (let feature = 0; feature < READING_FEATURES.length; feature += 1) {
    if ((cue.get(feature)?.size ?? 0) < FEWEST_DOCUMENTS) squares.cue[feature] = Number.POSITIVE_INFINITY;
  }
}

function note(documents: Map<number, Set<string>>, features: readonly number[], name: string): void {
  for (const feature of features) {
    const seen = documents.get(feature);
    if (seen === undefined) documents.set(feature, new Set([name]));
    else if (seen.size < FEWEST_DOCUMENTS) seen.add(name);
  }
}

function step({ sentences, allowed }: Example, weights: Weights, squares: Weights, random: () => number, options: TrainingOptions): void {
  const seen = sentences.map((sentence) => ({ ...sentence, features: sentence.features.filter(() => random() < SEEN) }));
  const lattice = latticeOf(seen, weights);
  const all = marginalsOf(lattice);
  const right = marginalsOf(constrained(lattice, allowed));
  if (!Number.isFinite(right.logTotal)) return;
  update(seen, all, right, weights, squares, options);
}

/** How the likelihood of what is right rises with the score of each class of a sentence. */
function slopesOf(all: Float64Array | undefined, right: Float64Array | undefined): Float64Array {
  const slopes = new Float64Array(STATES.length);
  for (const [state, probability] of right?.entries() ?? []) {
    const of = classOfState(state);
    slopes[of] = (slopes[of] ?? 0) + probability - (all?.[state] ?? 0);
  }
  return slopes;
}

/** The lattice with the states alone that the labels allow. */
function constrained(lattice: Lattice, allowed: Example['allowed']): Lattice {
  const keep = (score: number, at: number, state: number): number => (allowed[at]?.[state] === true ? score : Number.NEGATIVE_INFINITY);
  return { ...lattice, scores: lattice.scores.map((scores, at) => scores.map((score, state) => keep(score, at, state))) };
}

function update(
  sentences: readonly AnalysedSentence[],
  all: Marginals,
  right: Marginals,
  weights: Weights,
  squares: Weights,
  options: TrainingOptions,
): void {
  for (const [at, sentence] of sentences.entries()) {
    for (const [index, { features }] of sentence.candidates.entries()) {
      const value = (right.states[at]?.[CUE_STATE + index] ?? 0) - (all.states[at]?.[CUE_STATE + index] ?? 0);
      if (Math.abs(value) < NEGLIGIBLE) continue;
      for (const feature of features) learn(weights.cue, squares.cue, feature, value, options);
    }
    for (const [stateClass, value] of slopesOf(all.states[at], right.states[at]).entries()) {
      if (Math.abs(value) < NEGLIGIBLE) continue;
      // Words speak for the narrator or against him only.
      const features = stateClass === NARRATOR ? sentence.features : sentence.features.filter((feature) => feature < WORDS_FROM);
      for (const feature of features) learn(weights.sentence, squares.sentence, sentenceIndexOf(feature, stateClass), value, options);
    }
    const context = contextOf(sentence, sentences[at - 1]);
    updateTransitions(all.pairsAt(at), right.pairsAt(at), context, weights, squares, options);
  }
}

function updateTransitions(
  all: Float64Array,
  right: Float64Array,
  context: number,
  weights: Weights,
  squares: Weights,
  options: TrainingOptions,
): void {
  for (let from = 0; from <= STATES.length; from += 1) {
    for (let to = 0; to < STATES.length; to += 1) {
      const cell = from * STATES.length + to;
      const value = (right[cell] ?? 0) - (all[cell] ?? 0);
      if (Math.abs(value) >= NEGLIGIBLE) learn(weights.transition, squares.transition, transitionIndex(from, to, context), value, options);
    }
  }
}
