import pl, { type Expr, type LazyDataFrame } from 'nodejs-polars';
import { type Column, SENTENCES } from '../schema.ts';
import { scanParts } from '../tables/scan.ts';

/** Separates what is joined to be compared; no text has it. */
const seam = '\u001F';

/** What says which sentence it is and where it stands, and what `who` and `topic` are made of. Every other column is a label more. */
const noFurtherLabel: ReadonlySet<string> = new Set([
  'doc_id', 'sentence_id', 'paragraph_index', 'sentence_index', 'text', 'raw_start', 'raw_end', 'inherited_from',
  'speaker', 'co_speakers', 'topic',
]);

/**
 * Sentences with what tells them apart, and their labels as text: `who` (speaker and co-speakers, or the method in
 * brackets when nobody is named), `topic`, and `rest`, all else that is a label and among the `compared` columns.
 *
 * A sentence is the n-th with its text in its document: an id moves when a sentence is added before it.
 */
export function labelledSentences(paths: readonly string[], compared: ReadonlySet<string>): LazyDataFrame {
  return scanParts(SENTENCES, paths).select(
    pl.col('doc_id'),
    pl.col('text'),
    pl.col('sentence_index').cumCount().over('doc_id', 'text').alias('nth'),
    pl.col('sentence_id'),
    pl.col('sentence_index'),
    who().alias('who'),
    pl.col('topic').fillNull('(none)').alias('topic'),
    rest(compared).alias('rest'),
  );
}

function who(): Expr {
  const named = pl.concatString([pl.col('speaker'), pl.col('co_speakers').lst.join('、')], '、').str.replace('、$', '');
  return pl
    .when(pl.col('speaker').isNotNull())
    .then(named)
    .otherwise(pl.concatString([pl.lit('('), pl.col('attribution_method'), pl.lit(')')], ''));
}

function rest(compared: ReadonlySet<string>): Expr {
  const labels = SENTENCES.columns.filter(({ name }) => compared.has(name) && !noFurtherLabel.has(name));
  return pl.concatString(labels.map(asText), seam);
}

const asText = ({ name, type }: Column): Expr =>
  type.startsWith('list') ? pl.col(name).cast(pl.List(pl.Utf8)).lst.join(seam) : pl.col(name).cast(pl.Utf8).fillNull('');
