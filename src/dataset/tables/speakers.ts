import pl, { type LazyDataFrame } from 'nodejs-polars';
import { SENTENCES, type SpeakerRow } from '../schema.ts';
import { isAnaphor } from './anaphors.ts';
import { scanParts } from './scan.ts';

/** What the sentences tell of one speaker; the lists hold each word once, sorted, and null. */
interface Group {
  readonly name: string;
  readonly mentions: readonly (string | null)[];
  readonly roles: readonly (string | null)[];
  readonly documents: number;
  readonly sentences: number;
  readonly first_doc_id: string;
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

function wordsOf(words: readonly (string | null)[], isWanted: (word: string) => boolean): string[] {
  return words.filter((word): word is string => word !== null && isWanted(word));
}

function speakerRow(group: Group, kindOf: (name: string) => SpeakerRow['kind']): SpeakerRow {
  const kind = kindOf(group.name);
  // “The report says”, where it is somebody's report, doesn't make the report a name of the person.
  const isOtherThing = (mention: string): boolean => kind !== 'document' && kindOf(mention) === 'document';
  return {
    speaker: group.name,
    kind,
    aliases: wordsOf(group.mentions, (mention) => mention !== group.name && !isAnaphor(mention) && !isOtherThing(mention)),
    roles: wordsOf(group.roles, () => true),
    documents: group.documents,
    sentences: group.sentences,
    first_doc_id: group.first_doc_id,
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
  const sentences = scanParts(SENTENCES, sentencePaths);
  const groups = await pl
    .concat([firstSpeakers(sentences), coSpeakers(sentences)])
    .groupBy('name')
    .agg(
      pl.col('mention').unique().sort({ descending: false }).alias('mentions'),
      pl.col('role').unique().sort({ descending: false }).alias('roles'),
      pl.col('doc_id').nUnique().alias('documents'),
      pl.len().alias('sentences'),
      pl.col('doc_id').min().alias('first_doc_id'),
    )
    .sort('name')
    .collect();
  return groups.toRecords().map((group) => speakerRow(group as unknown as Group, kindOf));
}
