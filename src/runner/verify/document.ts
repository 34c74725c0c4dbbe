import type { DocumentRow, SentenceRow } from '../../dataset/schema.ts';
import type { Discrepancy } from './discrepancy.ts';

/** A rule that every sentence of a document keeps: what is wrong, or `null`. */
type Rule = (row: SentenceRow, document: DocumentRow, index: number) => string | null;

const rules: readonly Rule[] = [
  (row, { doc_id: docId }, index) =>
    row.sentence_index === index && row.sentence_id === `${docId}:${index}` ? null : `it stands in place ${index} of ${docId}`,
  ({ raw_start: start, raw_end: end }) => (start >= 0 && start < end ? null : `its bytes are ${start} to ${end}`),
  ({ tokens, text }) => ([...tokens].join('') === text.replaceAll(/\s/gu, '') ? null : 'its tokens don’t give its text'),
  ({ tokens, pos }) => ([...tokens].length === [...pos].length ? null : 'it has another number of tokens than of parts of speech'),
  ({ topic, topics }) => (topic === ([...topics][0] ?? null) ? null : 'its topic isn’t the first of its topics'),
  ({ topics, topic_scores: scores, topic_evidence: evidence }) =>
    [...topics].length === [...scores].length && [...topics].length === [...evidence].length
      ? null
      : 'its topics, scores and evidence aren’t as many',
  ({ inherited_from: origin }, { sentences }) =>
    origin === null || (origin >= 0 && origin < sentences) ? null : `it inherits from sentence ${origin}, which there is not`,
  ({ speaker, attribution_method: method }) =>
    (speaker === null) === (method === 'narrator' || method === 'unresolved')
      ? null
      : `its speaker is ${speaker ?? 'null'} by the method ${method}`,
  ({ speaker_confidence: confidence }) => (confidence >= 0 && confidence <= 1 ? null : `its confidence is ${confidence}`),
  (row, document) =>
    row.split === document.split && row.duplicate_of === document.duplicate_of
      ? null
      : 'its split or original is another than its document’s',
];

/** Checks one document's row against its sentences and each of these against the contract. */
export function verifyDocument(document: DocumentRow, rows: readonly SentenceRow[]): readonly Discrepancy[] {
  const counted =
    rows.length === document.sentences
      ? []
      : [{ where: document.doc_id, what: `it has ${rows.length} sentences, its row says ${document.sentences}` }];
  const broken = rows.flatMap((row, index) =>
    rules.flatMap((rule) => rule(row, document, index) ?? []).map((what) => ({ where: row.sentence_id, what })),
  );
  return [...counted, ...broken];
}
