import { analyse } from '../../src/transforms/speakers/analyse.ts';
import { cueRegistry } from '../../src/transforms/speakers/cue-features.ts';
import type { Weights } from '../../src/transforms/speakers/weights.ts';
import { copies } from './copies.ts';
import type { GoldDocument } from './gold.ts';
import { allowedStates, type Example } from './allowed.ts';
import { trainFirst } from './first.ts';
import type { TrainingOptions } from './learn.ts';
import { train } from './train.ts';

/** Folds by which the first impression of a training document comes from others than itself. */
const INNER_FOLDS = 4;
/** The pull to zero for the first impression: it has fewer features than the decision, and needs less. */
const FIRST_DECAY = 0.01;

/** Trains the whole model on labelled documents: the first impression in two rounds, then the decision on top of it. */
export function fit(gold: readonly GoldDocument[], options: TrainingOptions): Weights {
  const ofFirst = { ...options, decay: FIRST_DECAY };
  const sets = gold.map(setOf);
  const blind = new Float64Array(cueRegistry.names.length);
  const start = trainFirst(sets.map(([document]) => exampleOf(document, blind)), ofFirst);
  const examples: Example[] = [];
  const plain = sets.map(([document]) => exampleOf(document, start));
  for (let fold = 0; fold < INNER_FOLDS; fold += 1) {
    const first = trainFirst(plain.filter((_, index) => index % INNER_FOLDS !== fold), ofFirst);
    examples.push(...sets.flatMap((set, index) => (index % INNER_FOLDS === fold ? set.map((document) => exampleOf(document, first)) : [])));
  }
  return train(examples, trainFirst(plain, ofFirst), options);
}

/** A document and its copies; those of real reports count twice, since what they are like is what is asked for. */
function setOf(document: GoldDocument): GoldDocument[] {
  const set = [document, ...copies(document)];
  return document.name.startsWith('invented-') ? set : [...set, ...set];
}

function exampleOf(document: GoldDocument | undefined, first: Float64Array): Example {
  if (document === undefined) throw new Error('no document');
  const sentences = analyse(document.document, first);
  const allowed = allowedStates(sentences, document.labels);
  return { name: document.name, sentences, allowed, clear: allowed.map((states) => states.includes(false)) };
}
