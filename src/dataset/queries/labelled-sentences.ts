import pl, { type Expr, type LazyDataFrame } from 'nodejs-polars';
import { SENTENCES } from '../schema.ts';
import { scanParts } from '../tables/scan.ts';

/** Separates what is joined to be compared; no text has it. */
const seam = '\u001F';

/** Labels besides speaker and topic that are compared, of which the flow tables don't tell. */
const otherLabels = ['section', 'speaker_mention', 'speaker_role', 'cue', 'quotation_type', 'attribution_method', 'attribution_rule', 'cap_major', 'split', 'duplicate_of'];
const otherLists = ['tokens', 'pos', 'topics', 'topic_evidence', 'topic_scores'];
const otherNumbers = ['speaker_confidence'];

/**
 * Sentences with what tells them apart, and their labels as text: `who` (speaker and co-speakers, or the method in
 * brackets when nobody is named), `topic`, and `rest`, all else that is a label.
 *
 * A sentence is the n-th with its text in its document: an id moves when a sentence is added before it.
 */
export function labelledSentences(paths: readonly string[]): LazyDataFrame {
  return scanParts(SENTENCES, paths).select(
    pl.col('doc_id'),
    pl.col('text'),
    pl.col('sentence_index').cumCount().over('doc_id', 'text').alias('nth'),
    pl.col('sentence_id'),
    pl.col('sentence_index'),
    who().alias('who'),
    pl.col('topic').fillNull('(none)').alias('topic'),
    rest().alias('rest'),
  );
}

function who(): Expr {
  const named = pl.concatString([pl.col('speaker'), pl.col('co_speakers').lst.join('、')], '、').str.replace('、$', '');
  return pl.when(pl.col('speaker').isNotNull()).then(named).otherwise(pl.concatString([pl.lit('('), pl.col('attribution_method'), pl.lit(')')], ''));
}

function rest(): Expr {
  const text = [...otherLabels, ...otherNumbers].map((name) => pl.col(name).cast(pl.Utf8).fillNull(''));
  const lists = otherLists.map((name) => pl.col(name).cast(pl.List(pl.Utf8)).lst.join(seam));
  return pl.concatString([...text, ...lists], seam);
}
