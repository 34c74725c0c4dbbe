import pl, { type LazyDataFrame } from 'nodejs-polars';
import { byCodePoint } from '../../text/code-points.ts';
import { SENTENCES, type SpeakerRow } from '../schema.ts';
import { isAnaphor } from './anaphors.ts';
import { batchesOf, scanParts } from './scan.ts';

/** What the sentences of some parts tell of one speaker; the lists hold each word once, and null. */
interface Group {
  readonly name: string;
  readonly mentions: readonly (string | null)[];
  readonly roles: readonly (string | null)[];
  readonly documents: number;
  readonly sentences: number;
  readonly first_doc_id: string;
}

/** What all sentences tell of one speaker. */
interface Speaker {
  readonly mentions: Set<string | null>;
  readonly roles: Set<string | null>;
  documents: number;
  sentences: number;
  firstDocId: string;
}

/** The first speaker of each sentence. A mention that several share (中俄双方) is no name of any. */
function firstSpeakers(sentences: LazyDataFrame): LazyDataFrame {
  const alone = pl.col('co_speakers').lst.lengths().eq(0);
  return sentences.filter(pl.col('speaker').isNotNull()).select(
    pl.col('speaker').alias('name'),
    pl.col('doc_id'),
    pl.when(alone).then(pl.col('speaker_mention')).otherwise(pl.lit(null)).alias('mention'),
    pl.col('speaker_role').alias('role'),
  );
}

/** The further speakers of each sentence, of whom it gives neither mention nor role. */
function coSpeakers(sentences: LazyDataFrame): LazyDataFrame {
  const nothing = pl.lit(null).cast(pl.String);
  return sentences
    .select(pl.col('co_speakers').alias('name'), pl.col('doc_id'))
    .explode('name')
    .filter(pl.col('name').isNotNull())
    .select(pl.col('name'), pl.col('doc_id'), nothing.alias('mention'), nothing.alias('role'));
}

async function groupsOf(paths: readonly string[]): Promise<readonly Group[]> {
  const sentences = scanParts(SENTENCES, paths);
  const groups = await pl
    .concat([firstSpeakers(sentences), coSpeakers(sentences)])
    .groupBy('name')
    .agg(
      pl.col('mention').unique().alias('mentions'),
      pl.col('role').unique().alias('roles'),
      pl.col('doc_id').nUnique().alias('documents'),
      pl.len().alias('sentences'),
      pl.col('doc_id').min().alias('first_doc_id'),
    )
    .collect();
  return groups.toRecords() as unknown as readonly Group[];
}

/** Adds what further parts tell. A document stands in one part alone, so documents can be added up. */
function merge(speakers: Map<string, Speaker>, group: Group): void {
  const known = speakers.get(group.name) ?? { mentions: new Set(), roles: new Set(), documents: 0, sentences: 0, firstDocId: group.first_doc_id };
  for (const mention of group.mentions) known.mentions.add(mention);
  for (const role of group.roles) known.roles.add(role);
  known.documents += group.documents;
  known.sentences += group.sentences;
  if (byCodePoint(group.first_doc_id, known.firstDocId) < 0) known.firstDocId = group.first_doc_id;
  speakers.set(group.name, known);
}

function wordsOf(words: Iterable<string | null>, isWanted: (word: string) => boolean): string[] {
  return [...words].filter((word): word is string => word !== null && isWanted(word)).toSorted(byCodePoint);
}

function speakerRow(name: string, speaker: Speaker, kindOf: (name: string) => SpeakerRow['kind']): SpeakerRow {
  const kind = kindOf(name);
  // “The report says”, where it is somebody's report, doesn't make the report a name of the person.
  const isOtherThing = (mention: string): boolean => kind !== 'document' && kindOf(mention) === 'document';
  return {
    speaker: name,
    kind,
    aliases: wordsOf(speaker.mentions, (mention) => mention !== name && !isAnaphor(mention) && !isOtherThing(mention)),
    roles: wordsOf(speaker.roles, () => true),
    documents: speaker.documents,
    sentences: speaker.sentences,
    first_doc_id: speaker.firstDocId,
  };
}

/**
 * The rows of the speakers table, sorted by `speaker`. It and the lists are in the order of code points,
 * which is that of UTF-8 and so of every other reader.
 * @param sentencePaths part files of the sentences, `.arrow` or `.parquet`.
 * @param kindOf what kind of source a name is.
 */
export async function speakerRows(
  sentencePaths: readonly string[],
  kindOf: (name: string) => SpeakerRow['kind'],
): Promise<SpeakerRow[]> {
  const speakers = new Map<string, Speaker>();
  for (const batch of batchesOf(sentencePaths)) for (const group of await groupsOf(batch)) merge(speakers, group);
  return [...speakers].toSorted(([a], [b]) => byCodePoint(a, b)).map(([name, speaker]) => speakerRow(name, speaker, kindOf));
}
