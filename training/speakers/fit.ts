import { analyse } from '../../src/transforms/speakers/analyse.ts';
import { READING_FEATURES } from '../../src/transforms/speakers/features/rival-features.ts';
import type { Weights } from '../../src/transforms/speakers/readings/weights.ts';
import { isInventedName } from '../labelled.ts';
import { copies } from './copies.ts';
import type { GoldDocument } from './gold.ts';
import { allowedStates, type Example } from './allowed.ts';
import { trainFirst } from './first.ts';
import type { TrainingOptions } from './learn.ts';
import { meanOf } from './mean.ts';
import { train } from './train.ts';

/** Folds by which the first impression of a training document comes from others than itself. */
const INNER_FOLDS = 4;
/** Trainings whose mean is the model. */
const SEEDS = 6;
/** The pull to zero for the first impression: it has fewer features than the decision, and needs less. */
const FIRST_DECAY = 0.01;

/** Trains the whole model on labelled documents: the first impression in two rounds, then the decision on top of it, with several seeds. */
export function fit(gold: readonly GoldDocument[], options: TrainingOptions): Weights {
  const ofFirst = { ...options, decay: FIRST_DECAY };
  const blind = new Float64Array(READING_FEATURES.length);
  const start = trainFirst(gold.map((document) => exampleOf(document, blind)), ofFirst);
  const plain = gold.map((document) => exampleOf(document, start));
  const sets: Example[][] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold += 1) {
    const first = trainFirst(plain.filter((_, index) => index % INNER_FOLDS !== fold), ofFirst);
    for (const document of gold.filter((_, index) => index % INNER_FOLDS === fold)) sets.push(...setsOf(document, first));
  }
  const last = trainFirst(plain, ofFirst);
  return meanOf(Array.from({ length: SEEDS }, (_, index) => train(sets, last, { ...options, seed: options.seed + index })));
}

/** The forms of a document; those of real reports count twice, since what they are like is what is asked for. */
function setsOf(document: GoldDocument, first: Float64Array): Example[][] {
  const forms = [document, ...copies(document)].map((form) => exampleOf(form, first));
  return isInventedName(document.name) ? [forms] : [forms, forms];
}

function exampleOf(document: GoldDocument, first: Float64Array): Example {
  const sentences = analyse(document.document, first);
  const allowed = allowedStates(sentences, document.labels);
  return { name: document.name, sentences, allowed, clear: allowed.map((states) => states.includes(false)) };
}
