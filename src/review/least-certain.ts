import { xxh32 } from '@node-rs/xxhash';
import pl, { type LazyDataFrame } from 'nodejs-polars';
import { DOCUMENTS, SENTENCES, type SentenceRow } from '../dataset/schema.ts';
import type { PartPaths } from '../dataset/table-paths.ts';
import { batchesOf, scanParts } from '../dataset/tables/scan.ts';
import { byCodePoint } from '../text/code-points.ts';
import type { ReviewItem } from './label.ts';

/** Neighbours that are shown: a speech goes on from before, and its end shows after. */
const [shownBefore, shownAfter] = [3, 2];

/** Columns that are read of a sentence; of its neighbours document, text and speaker stand beside them. */
const taken = [
  'doc_id', 'sentence_id', 'text', 'speaker', 'co_speakers', 'speaker_mention', 'cue', 'quotation_type',
  'attribution_method', 'attribution_rule', 'speaker_confidence',
] as const;

type Taken = Pick<SentenceRow, (typeof taken)[number]> &
  Readonly<Record<`text${number}` | `speaker${number}` | `doc${number}`, string | null>>;

/** How far the neighbours stand after the sentence, in the order of the text. */
const distances = Array.from({ length: shownBefore + 1 + shownAfter }, (_, index) => index - shownBefore).filter(
  (distance) => distance !== 0,
);

/** What decides which sentences are looked at first. */
interface Certainty {
  readonly sentence_id: string;
  readonly speaker_confidence: number;
}

/** The least certain sentences of some parts, and all that are as certain as the last of them. */
async function leastOf(paths: readonly string[], limit: number): Promise<readonly Certainty[]> {
  const open = scanParts(SENTENCES, paths)
    .filter(pl.col('duplicate_of').isNull().and(pl.col('attribution_rule').neq(pl.lit('override'))))
    .select('sentence_id', 'speaker_confidence');
  const least = await open.select('speaker_confidence').sort('speaker_confidence').limit(limit).collect();
  const last = least.getColumn('speaker_confidence').max();
  if (last === null) return [];
  return (await open.filter(pl.col('speaker_confidence').ltEq(pl.lit(last))).collect()).toRecords() as unknown as readonly Certainty[];
}

/** Among equally certain ones a hash decides, so that they come from all over the dataset. */
function byCertainty(a: Certainty, b: Certainty): number {
  return (
    a.speaker_confidence - b.speaker_confidence || xxh32(a.sentence_id) - xxh32(b.sentence_id) || byCodePoint(a.sentence_id, b.sentence_id)
  );
}

/** Some sentences of some parts, each with its neighbours beside it. */
async function withNeighbours(paths: readonly string[], ids: readonly string[]): Promise<readonly Taken[]> {
  const neighbours = distances.flatMap((distance) => [
    pl.col('doc_id').shift(-distance).alias(`doc${distance}`),
    pl.col('text').shift(-distance).alias(`text${distance}`),
    pl.col('speaker').shift(-distance).alias(`speaker${distance}`),
  ]);
  const sentences: LazyDataFrame = scanParts(SENTENCES, paths).select(...taken, ...neighbours);
  return (await sentences.filter(pl.col('sentence_id').isIn([...ids])).collect()).toRecords() as unknown as readonly Taken[];
}

/**
 * The least certain sentences of a dataset, least first. Left out are those that a person has corrected already, and
 * documents that repeat another.
 */
export async function leastCertain(paths: PartPaths, limit: number): Promise<readonly ReviewItem[]> {
  let least: readonly Certainty[] = [];
  for (const batch of batchesOf(paths.sentences))
    {least = [...least, ...(await leastOf(batch, limit))].toSorted(byCertainty).slice(0, limit);}
  if (least.length === 0) return [];
  const rows = new Map<string, Taken>();
  const ids = least.map(({ sentence_id: id }) => id);
  for (const batch of batchesOf(paths.sentences)) for (const row of await withNeighbours(batch, ids)) rows.set(row.sentence_id, row);
  const speakers = await speakersOf(paths.documents, new Set([...rows.values()].map((row) => row.doc_id)));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row === undefined ? [] : [itemOf(row, speakers.get(row.doc_id) ?? [])];
  });
}

/** Who speaks in each of some documents. */
async function speakersOf(paths: readonly string[], documents: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await scanParts(DOCUMENTS, paths)
    .select('doc_id', 'speakers')
    .filter(pl.col('doc_id').isIn([...documents]))
    .collect();
  return new Map(rows.toRecords().map(({ doc_id: id, speakers }) => [String(id), speakers as unknown as readonly string[]]));
}

function itemOf(row: Taken, speakers: readonly string[]): ReviewItem {
  const own = row.speaker === null ? [] : [row.speaker, ...row.co_speakers];
  const around = (wanted: (distance: number) => boolean): string =>
    distances
      .filter((distance) => wanted(distance) && row[`doc${distance}`] === row.doc_id)
      .map((distance) => `【${row[`speaker${distance}`] ?? '–'}】${row[`text${distance}`] ?? ''}`)
      .join('');
  return {
    sentenceId: row.sentence_id,
    text: row.text,
    before: around((distance) => distance < 0),
    after: around((distance) => distance > 0),
    label: { speakers: own, method: row.attribution_method, quotationType: row.quotation_type },
    rule: row.attribution_rule,
    cue: row.cue ?? '',
    mention: row.speaker_mention ?? '',
    confidence: row.speaker_confidence,
    others: speakers.filter((name) => !own.includes(name)),
  };
}
