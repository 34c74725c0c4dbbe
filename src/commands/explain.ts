import { byCodePoint } from '../text/code-points.ts';
import type { DocumentRow, SentenceRow } from '../dataset/schema.ts';
import { YanlunError } from '../errors.ts';
import type { Job } from '../jobs/schema/define-job.ts';
import { readDocuments, readSentences } from '../runner/dataset-reader.ts';
import type { Published } from '../runner/published.ts';
import { fold } from '../text/fold.ts';
import { schemeOf } from '../transforms/topics/index.ts';
import { isSilent } from '../transforms/topics/silent.ts';
import { type Command, type CommonFlags, jobOf } from './context.ts';
import { publishedDataset } from './published-dataset.ts';
import { type Repair, repairsOf } from './repairs.ts';
import { speakerLines } from './speaker-words.ts';
import { staleLines } from './stale-lines.ts';

/** `explain`: says in plain words how a sentence of the published dataset got its labels. */
export const explain: Command<CommonFlags & { readonly job: string; readonly sentence: string; readonly json: boolean }> = async (
  flags,
  terminal,
) => {
  const job = await jobOf(flags.job, flags);
  const published = publishedDataset(job);
  const found = findSentence(published, flags.sentence);
  const { row, document } = found;
  const repairs = document.token_repairs === 0 ? [] : repairsOf(row, document, job.input);
  for (const line of staleLines(published, job)) terminal.note(line);
  if (flags.json) terminal.print(JSON.stringify({ ...row, repairs }));
  else for (const line of explanation(found, repairs, job.transforms.topics)) terminal.print(line);
  return 'done';
};

/** A sentence, its document, and the sentence whose speech it goes on from. */
interface Found {
  readonly row: SentenceRow;
  readonly document: DocumentRow;
  readonly origin: SentenceRow | null;
}

function findSentence(published: Published, id: string): Found {
  const docId = id.slice(0, id.lastIndexOf(':'));
  const part = published.manifest.parts.find(
    ({ first_doc_id: first, last_doc_id: last }) =>
      first !== null && last !== null && byCodePoint(first, docId) <= 0 && byCodePoint(docId, last) <= 0,
  );
  const sentences = part === undefined ? [] : readSentences(published, part);
  const row = sentences.find(({ sentence_id: known }) => known === id);
  const document = part === undefined ? undefined : readDocuments(published, part).find(({ doc_id: known }) => known === docId);
  if (row === undefined || document === undefined) {
    throw new YanlunError(
      'failed',
      `The dataset ${published.manifest.dataset} has no sentence ${id}. A sentence_id is doc_id:sentence_index; another job’s dataset is named by --job NAME.`,
    );
  }
  const origin =
    row.inherited_from === null ? undefined : sentences.find(({ sentence_id: known }) => known === `${docId}:${row.inherited_from}`);
  return { row, document, origin: origin ?? null };
}

/** Labels of topics by their ids. */
type Labels = ReadonlyMap<string, { readonly labelZh: string; readonly labelEn: string }>;

function explanation({ row, origin }: Found, repairs: readonly Repair[] | null, options: Job['transforms']['topics']): readonly string[] {
  const labels = schemeOf(options).topics;
  return [
    row.text,
    '',
    `Source:  bytes ${row.raw_start} to ${row.raw_end} of ${row.doc_id}, paragraph ${row.paragraph_index}, ${row.section}.`,
    `Words:   ${[...row.tokens].join(' ')}`,
    ...repairLines(repairs),
    ...speakerLines(row, origin),
    ...[...row.topics].map(
      (id, index) => `Topic:   ${topicLine(id, labels, [...row.topic_scores][index] ?? 0, [...row.topic_evidence][index] ?? '')}`,
    ),
    ...(row.topic === null ? [`Topic:   none; ${noTopicWords(row, options.threshold)}`] : []),
  ];
}

function noTopicWords({ text, section }: SentenceRow, threshold: number): string {
  if (threshold >= 1) return 'the job wants none (transforms.topics.threshold is 1).';
  if (isSilent({ folded: fold(text), section })) return 'a sentence of this form (caption, dateline, credit, list of names) has none.';
  return `nothing in the sentence or around it makes one likelier than ${threshold} (transforms.topics.threshold).`;
}

function repairLines(repairs: readonly Repair[] | null): readonly string[] {
  if (repairs === null) return ['Spaces:  the source is gone or has changed, so that its own spaces can’t be compared.'];
  return repairs.map(({ written, cut }) => `Spaces:  the source writes “${written.join(' ')}”, cut here as “${cut.join(' ')}”.`);
}

function topicLine(id: string, labels: Labels, score: number, evidence: string): string {
  const topic = labels.get(id);
  return `${topic?.labelZh ?? id} / ${topic?.labelEn ?? ''} (${id}), score ${score.toFixed(2)}, because of ${evidence === 'context' ? 'the sentences around it' : evidence}.`;
}
