import pl, { type LazyDataFrame } from 'nodejs-polars';
import { SENTENCES } from '../schema.ts';
import { scanParts } from '../tables/scan.ts';
import { labelledSentences } from './labelled-sentences.ts';

/** A sentence as an example. */
export interface Example {
  readonly sentence_id: string;
  readonly text: string;
}

/** Sentences whose label went from one value to another. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly sentences: number;
  /** The first ones, by the newer ids. */
  readonly examples: readonly Example[];
}

/** How the sentences of one version stand to those of another. */
export interface SentenceChanges {
  readonly added: number;
  readonly removed: number;
  /** In both, with the same labels. */
  readonly same: number;
  /** In both, with any label changed. */
  readonly relabelled: number;
  /** Among the relabelled: those whose speaker, topic, or only something else changed. */
  readonly speaker: number;
  readonly topic: number;
  readonly other: number;
  readonly addedExamples: readonly Example[];
  readonly removedExamples: readonly Example[];
  /** Largest first. */
  readonly speakerFlows: readonly Flow[];
  readonly topicFlows: readonly Flow[];
}

const exampleCount = 3;

const keys = ['doc_id', 'text', 'nth'];

/**
 * Compares the sentences of two versions by the columns that both have: those of another contract may be more or fewer.
 *
 * @param before part files of the sentences, each `.arrow` or `.parquet`
 */
export async function sentenceChanges(before: readonly string[], after: readonly string[]): Promise<SentenceChanges> {
  const shared = sharedColumns(before, after);
  const [old, young] = [labelledSentences(before, shared), labelledSentences(after, shared)];
  const both = young.join(old, { on: keys, how: 'inner', suffix: '_before' }).withColumns(
    pl.col('who').neq(pl.col('who_before')).alias('speaker_changed'),
    pl.col('topic').neq(pl.col('topic_before')).alias('topic_changed'),
    pl.col('rest').neq(pl.col('rest_before')).alias('rest_changed'),
  );
  const added = await extra(young, old);
  const removed = await extra(old, young);
  const counts = await countsIn(both);
  return {
    ...counts,
    added: added.count,
    removed: removed.count,
    addedExamples: added.examples,
    removedExamples: removed.examples,
    speakerFlows: await flows(both, 'who', 'speaker_changed'),
    topicFlows: await flows(both, 'topic', 'topic_changed'),
  };
}

function sharedColumns(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const [old, young] = [before, after].map((paths) => new Set(scanParts(SENTENCES, paths).columns));
  return new Set([...(old ?? [])].filter((name) => young?.has(name)));
}

async function extra(
  these: LazyDataFrame,
  those: LazyDataFrame,
): Promise<{ readonly count: number; readonly examples: readonly Example[] }> {
  const rows = await these
    .join(those, { on: keys, how: 'anti' })
    .select(pl.col('doc_id'), pl.col('sentence_index'), pl.col('sentence_id'), pl.col('text'))
    .collect();
  const first = rows.sort(['doc_id', 'sentence_index']).head(exampleCount).select('sentence_id', 'text');
  return { count: rows.height, examples: first.toRecords() as unknown as readonly Example[] };
}

async function countsIn(both: LazyDataFrame): Promise<Pick<SentenceChanges, 'same' | 'relabelled' | 'speaker' | 'topic' | 'other'>> {
  const [speaker, topic, rest] = [pl.col('speaker_changed'), pl.col('topic_changed'), pl.col('rest_changed')];
  const labelled = speaker.or(topic);
  const found = await both
    .select(
      pl.len().alias('#all'),
      speaker.sum().alias('#speaker'),
      topic.sum().alias('#topic'),
      labelled.or(rest).sum().alias('#any'),
      labelled.sum().alias('#labelled'),
    )
    .collect();
  const [all = 0, speakers = 0, topics = 0, any = 0, either = 0] = found.row(0).map(Number);
  return { same: all - any, relabelled: any, speaker: speakers, topic: topics, other: any - either };
}

async function flows(both: LazyDataFrame, column: string, changed: string): Promise<readonly Flow[]> {
  const grouped = await both
    .filter(pl.col(changed))
    .sort(['doc_id', 'sentence_index'])
    .groupBy([`${column}_before`, column])
    .agg(
      pl.len().alias('#sentences'),
      pl.col('sentence_id').head(exampleCount).alias('ids'),
      pl.col('text').head(exampleCount).alias('texts'),
    )
    .collect();
  return grouped
    .rows()
    .map(([from, to, sentences, ids, texts]) => flowOf(String(from), String(to), Number(sentences), ids, texts))
    .toSorted((a, b) => b.sentences - a.sentences || (`${a.from}\n${a.to}` < `${b.from}\n${b.to}` ? -1 : 1));
}

/** A list's cell is an iterable of strings. */
function flowOf(from: string, to: string, sentences: number, ids: unknown, texts: unknown): Flow {
  const words = [...(texts as Iterable<string>)];
  return {
    from,
    to,
    sentences,
    examples: [...(ids as Iterable<string>)].map((id, index) => ({ sentence_id: id, text: words[index] ?? '' })),
  };
}
