import type { AnalysedSentence } from '../../src/transforms/speakers/decision/analysed-sentence.ts';
import { READING_FEATURES } from '../../src/transforms/speakers/features/rival-features.ts';
import { readingProbabilities } from '../../src/transforms/speakers/readings/impression.ts';
import { CUE_STATE } from '../../src/transforms/speakers/decision/states.ts';
import type { Example } from './allowed.ts';
import { generator, learn, NEGLIGIBLE, shuffle, type TrainingOptions } from './learn.ts';

/** Trains the first impression: which reading is right, if any, by the readings' own features. */
export function trainFirst(examples: readonly Example[], options: TrainingOptions): Float64Array {
  const weights = new Float64Array(READING_FEATURES.length);
  const squares = new Float64Array(READING_FEATURES.length);
  const random = generator(options.seed);
  const sentences = examples.flatMap(telling);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(sentences, random);
    for (const { sentence, allowed } of sentences) firstStep(sentence, allowed, weights, squares, options);
  }
  return weights;
}

/** The sentences of a document from which something can be learnt: readings, and a label that chooses among them. */
function telling({ sentences, allowed, clear }: Example): { readonly sentence: AnalysedSentence; readonly allowed: readonly boolean[] }[] {
  return sentences.flatMap((sentence, at) => {
    const tells = clear[at] === true && sentence.forced < 0 && sentence.candidates.length > 0;
    return tells ? [{ sentence, allowed: allowed[at] ?? [] }] : [];
  });
}

function firstStep(
  sentence: AnalysedSentence,
  allowed: readonly boolean[],
  weights: Float64Array,
  squares: Float64Array,
  options: TrainingOptions,
): void {
  const probabilities = readingProbabilities(sentence.candidates, weights);
  let right = 0;
  for (const [index, probability] of probabilities.entries()) if (allowed[CUE_STATE + index] === true) right += probability;
  for (const [index, probability] of probabilities.entries()) {
    const wanted = allowed[CUE_STATE + index] === true && right > 0 ? probability / right : 0;
    if (Math.abs(wanted - probability) < NEGLIGIBLE) continue;
    for (const feature of sentence.candidates[index]?.features ?? []) learn(weights, squares, feature, wanted - probability, options);
  }
}
