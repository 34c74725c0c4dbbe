import { type Combiner, isPossible } from '../../src/transforms/topics/combine.ts';
import { BLOCK, FEATURES, writeBlock } from '../../src/transforms/topics/features.ts';
import { weighDocument } from '../../src/transforms/topics/label.ts';
import type { Lexicon } from '../../src/transforms/topics/lexicon.ts';
import type { GoldDocument } from './gold.ts';
import { type Cases, fitLogistic } from './logistic.ts';

/** Of the regression; 0.2 to 5 give the same scores within 0.3 points in cross-validation. */
const PENALTY = 1;

/** A combiner that knows nothing: all probabilities are a half. */
export function blankCombiner(lexicon: Lexicon): Combiner {
  return { weights: new Float64Array(FEATURES.length), biases: new Float64Array(lexicon.classes.length) };
}

/** A labelled report, and the lexicon to read it with. */
export type Lesson = readonly [lexicon: Lexicon, document: GoldDocument];

/** Fits the combiner's weights and biases to labelled reports; their lexicons must have the same classes. */
export function fitCombiner(lessons: readonly Lesson[]): Combiner {
  const weights = fitLogistic(casesOf(lessons), PENALTY);
  return { weights: weights.slice(0, FEATURES.length), biases: weights.slice(FEATURES.length) };
}

/** One case for each sentence that isn't silent and each class that is possible for it. */
function casesOf(lessons: readonly Lesson[]): Cases {
  const width = FEATURES.length + (lessons[0]?.[0].classes.length ?? 0);
  const rows = lessons.flatMap(([lexicon, document]) => rowsOf(lexicon, document, width));
  const features = new Float64Array(rows.length * width);
  rows.forEach((row, index) => features.set(row.features, index * width));
  return { width, features, labels: Uint8Array.from(rows, ({ label }) => label) };
}

function rowsOf(lexicon: Lexicon, { sentences }: GoldDocument, width: number) {
  const { seed, learnt, silent } = weighDocument(lexicon, blankCombiner(lexicon), sentences);
  const columns = lexicon.classes.map((_concept, column) => column);
  return sentences.flatMap(({ topics }, row) =>
    silent[row] === true
      ? []
      : columns
          .filter((column) => isPossible(seed, learnt, row, column))
          .map((column) => {
            const features = new Float64Array(width);
            writeBlock(features, 0, seed, row, column);
            writeBlock(features, BLOCK.length, learnt, row, column);
            features[FEATURES.length + column] = 1;
            const id = lexicon.concepts[lexicon.classes[column] ?? 0]?.id ?? '';
            return { features, label: topics.includes(id) ? 1 : 0 };
          }),
  );
}
