import type { AnalysedSentence } from '../../src/transforms/speakers/analyse.ts';
import { latticeOf, type Lattice } from '../../src/transforms/speakers/lattice.ts';
import { marginalsOf, type Marginals } from '../../src/transforms/speakers/marginals.ts';
import { CUE_STATE, classOfState, contextOf, sentenceIndexOf, STATES, transitionIndex } from '../../src/transforms/speakers/states.ts';
import { emptyWeights, type Weights } from '../../src/transforms/speakers/weights.ts';
import { readingProbabilities } from '../../src/transforms/speakers/impression.ts';
import { cueRegistry } from '../../src/transforms/speakers/cue-features.ts';
import { sentenceRegistry } from '../../src/transforms/speakers/sentence-features.ts';
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
    if (first === undefined) states[0] = true;
    else {
      if (label.method === 'explicit') for (const state of matching(sentence, label)) states[state] = true;
      if (!states.includes(true)) {
        const same = (names: readonly string[]) => names.length > 0 && sameSpeaker(label.speakers, names[0] ?? '');
        if (same(before)) states[1] = true;
        else if (same(after)) states[2] = true;
        else if (before.length === 0 && (sentence.announced === null ? same(last) : sameSpeaker(label.speakers, sentence.announced))) states[3] = true;
      }
      last = label.speakers;
    }
    return states.includes(true) ? states : states.map(() => true);
  });
}

function matching(sentence: AnalysedSentence, label: GoldRow): number[] {
  const hits = sentence.candidates.map((candidate) => candidate.speakers.filter((name) => sameSpeaker(label.speakers, name)).length === candidate.speakers.length ? candidate.speakers.length : 0);
  const most = Math.min(Math.max(0, ...hits), label.speakers.length);
  if (most > 0) return hits.flatMap((hit, index) => (hit >= most ? [CUE_STATE + index] : []));
  return sentence.candidates.flatMap((candidate, index) => (sameSpeaker(label.speakers, candidate.speakers[0] ?? '') ? [CUE_STATE + index] : []));
}

/** Trains the first impression: which reading is right, if any, by the readings' own features. */
export function trainFirst(examples: readonly Example[], options: TrainingOptions): Float64Array {
  const weights = new Float64Array(cueRegistry.names.length);
  const squares = new Float64Array(cueRegistry.names.length);
  const random = generator(options.seed);
  const sentences = examples.flatMap(({ sentences: list, allowed, clear }) => list.flatMap((sentence, at) => (clear[at] === true && sentence.forced < 0 && sentence.candidates.length > 0 ? [{ sentence, allowed: allowed[at] ?? [] }] : [])));
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(sentences, random);
    for (const { sentence, allowed } of sentences) firstStep(sentence, allowed, weights, squares, options);
  }
  return weights;
}

function firstStep(sentence: AnalysedSentence, allowed: readonly boolean[], weights: Float64Array, squares: Float64Array, options: TrainingOptions): void {
  const probabilities = readingProbabilities(sentence.candidates, weights);
  let right = 0;
  for (const [index, probability] of probabilities.entries()) if (allowed[CUE_STATE + index] === true) right += probability;
  for (const [index, probability] of probabilities.entries()) {
    const wanted = allowed[CUE_STATE + index] === true && right > 0 ? probability / right : 0;
    if (Math.abs(wanted - probability) < NEGLIGIBLE) continue;
    for (const feature of sentence.candidates[index]?.features ?? []) learn(weights, squares, feature, wanted - probability, options);
  }
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull to zero, for each document of an epoch. */
  readonly decay: number;
  readonly seed: number;
}

/** Trains the weights by the likelihood of the allowed states (a conditional random field with hidden readings), AdaGrad, fixed seed. */
export function train(examples: readonly Example[], first: Float64Array, options: TrainingOptions): Weights {
  const weights = { ...emptyWeights(sentenceRegistry.names.length, cueRegistry.names.length), first };
  const squares = emptyWeights(sentenceRegistry.names.length, cueRegistry.names.length);
  const random = generator(options.seed);
  block(squares, examples);
  const sums = emptyWeights(sentenceRegistry.names.length, cueRegistry.names.length);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example !== undefined) step(example, weights, squares, options);
    }
    if (epoch >= options.epochs / 3) addUp(sums, weights);
  }
  const kept = options.epochs - Math.ceil(options.epochs / 3);
  for (const part of PARTS) sums[part].forEach((sum, index) => { weights[part][index] = sum / kept; });
  return weights;
}

const PARTS = ['sentence', 'cue', 'transition'] as const;

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
  for (let feature = 0; feature < sentenceRegistry.names.length; feature += 1) {
    if ((sentence.get(feature)?.size ?? 0) < FEWEST_DOCUMENTS) squares.sentence.fill(Number.POSITIVE_INFINITY, sentenceIndexOf(feature, 0), sentenceIndexOf(feature + 1, 0));
  }
  for (let feature = 0; feature < cueRegistry.names.length; feature += 1) if ((cue.get(feature)?.size ?? 0) < FEWEST_DOCUMENTS) squares.cue[feature] = Number.POSITIVE_INFINITY;
}

function note(documents: Map<number, Set<string>>, features: readonly number[], name: string): void {
  for (const feature of features) {
    const seen = documents.get(feature);
    if (seen === undefined) documents.set(feature, new Set([name]));
    else if (seen.size < FEWEST_DOCUMENTS) seen.add(name);
  }
}

function step(example: Example, weights: Weights, squares: Weights, options: TrainingOptions): void {
  const lattice = latticeOf(example.sentences, weights);
  const all = marginalsOf(lattice);
  const right = marginalsOf(constrained(lattice, example.allowed));
  if (!Number.isFinite(right.logTotal)) return;
  update(example, all, right, weights, squares, options);
}

function constrained(lattice: Lattice, allowed: Example['allowed']): Lattice {
  return { ...lattice, scores: lattice.scores.map((scores, at) => scores.map((score, state) => (allowed[at]?.[state] === true ? score : Number.NEGATIVE_INFINITY))) };
}

/** Difference of probability too small to learn from. */
const NEGLIGIBLE = 1e-4;

function update(example: Example, all: Marginals, right: Marginals, weights: Weights, squares: Weights, options: TrainingOptions): void {
  for (const [at, sentence] of example.sentences.entries()) {
    const byClass = new Float64Array(STATES.length);
    for (const [state, probability] of (right.states[at] ?? new Float64Array()).entries()) {
      const value = probability - (all.states[at]?.[state] ?? 0);
      byClass[classOfState(state)] = (byClass[classOfState(state)] ?? 0) + value;
      if (state < CUE_STATE || Math.abs(value) < NEGLIGIBLE) continue;
      for (const feature of sentence.candidates[state - CUE_STATE]?.features ?? []) learn(weights.cue, squares.cue, feature, value, options);
    }
    for (const [stateClass, value] of byClass.entries()) {
      if (Math.abs(value) < NEGLIGIBLE) continue;
      for (const feature of sentence.features) learn(weights.sentence, squares.sentence, sentenceIndexOf(feature, stateClass), value, options);
    }
    updateTransitions(example, at, all, right, weights, squares, options);
  }
}

function updateTransitions(example: Example, at: number, all: Marginals, right: Marginals, weights: Weights, squares: Weights, options: TrainingOptions): void {
  const sentence = example.sentences[at];
  if (sentence === undefined) return;
  const context = contextOf(sentence, example.sentences[at - 1]);
  const [rightPairs, allPairs] = [right.pairsAt(at), all.pairsAt(at)];
  for (let from = 0; from <= STATES.length; from += 1) {
    for (let to = 0; to < STATES.length; to += 1) {
      const cell = from * STATES.length + to;
      const value = (rightPairs[cell] ?? 0) - (allPairs[cell] ?? 0);
      if (Math.abs(value) >= NEGLIGIBLE) learn(weights.transition, squares.transition, transitionIndex(from, to, context), value, options);
    }
  }
}

/** One step of AdaGrad on one weight. */
function learn(weights: Float64Array, squares: Float64Array, index: number, value: number, options: TrainingOptions): void {
  const slope = value - options.decay * (weights[index] ?? 0);
  squares[index] = (squares[index] ?? 0) + slope * slope;
  weights[index] = (weights[index] ?? 0) + (options.rate * slope) / (Math.sqrt(squares[index] ?? 0) + 1e-3);
}

/** A small generator of numbers from 0 to 1 with a fixed course (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffle<Item>(items: Item[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [a, b] = [items[index], items[other]];
    if (a !== undefined && b !== undefined) [items[index], items[other]] = [b, a];
  }
}
