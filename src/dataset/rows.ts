import type { Attribution, LabelledDocument, Sentence, SentenceTopics } from '../document.ts';
import type { DocumentRow, RejectRow, SentenceRow, Split } from './schema.ts';

/** The entry of a sentence in a list that has one for each; a list that hasn't is a transform's mistake. */
function entryOf<T>(list: readonly T[], { sentenceIndex }: Sentence, what: string): T {
  const entry = list[sentenceIndex];
  if (entry === undefined) throw new Error(`Sentence ${sentenceIndex} has no ${what}`);
  return entry;
}

/**
 * The rows of a document's sentences, in their order.
 * @param duplicateOf id of the document that this one duplicates, or null.
 * @throws {Error} if the document hasn't one attribution and one entry of topics for each sentence.
 */
export function sentenceRows(document: LabelledDocument, split: Split, duplicateOf: string | null): SentenceRow[] {
  const origin = { docId: document.docId, split, duplicateOf };
  return document.sentences.map((sentence) =>
    sentenceRow(
      origin,
      sentence,
      entryOf(document.attributions, sentence, 'attribution'),
      entryOf(document.sentenceTopics, sentence, 'topics'),
    ),
  );
}

/** What the rows of a document have in common. */
interface Origin {
  readonly docId: string;
  readonly split: Split;
  readonly duplicateOf: string | null;
}

/** Spelt out as one object: joining parts by spreading takes several times as long. */
const sentenceRow = (origin: Origin, sentence: Sentence, attribution: Attribution, { topics, capMajor }: SentenceTopics): SentenceRow => ({
  doc_id: origin.docId,
  sentence_id: `${origin.docId}:${sentence.sentenceIndex}`,
  paragraph_index: sentence.paragraphIndex,
  sentence_index: sentence.sentenceIndex,
  section: sentence.section,
  text: sentence.text,
  raw_start: sentence.rawStart,
  raw_end: sentence.rawEnd,
  tokens: sentence.tokens,
  pos: sentence.pos,
  speaker: attribution.speaker,
  co_speakers: attribution.coSpeakers,
  speaker_mention: attribution.mention,
  speaker_role: attribution.role,
  cue: attribution.cue,
  quotation_type: attribution.quotationType,
  attribution_method: attribution.method,
  attribution_rule: attribution.rule,
  inherited_from: attribution.inheritedFrom,
  speaker_confidence: attribution.confidence,
  topic: topics[0]?.id ?? null,
  topics: topics.map(({ id }) => id),
  topic_scores: topics.map(({ score }) => score),
  topic_evidence: topics.map(({ evidence }) => evidence),
  cap_major: capMajor,
  split: origin.split,
  duplicate_of: origin.duplicateOf,
});

/** The sentences of the first paragraph that is a headline, joined; null when there is none. */
function headlineOf(sentences: readonly Sentence[]): string | null {
  const first = sentences.find(({ section }) => section === 'headline');
  if (first === undefined) return null;
  const same = sentences.filter(({ section, paragraphIndex }) => section === 'headline' && paragraphIndex === first.paragraphIndex);
  return same.map(({ text }) => text).join('');
}

/** All canonical speakers in the order in which they first speak. */
function speakersOf(attributions: readonly Attribution[]): string[] {
  const speakers = new Set<string>();
  for (const { speaker, coSpeakers } of attributions) {
    for (const name of speaker === null ? coSpeakers : [speaker, ...coSpeakers]) speakers.add(name);
  }
  return [...speakers];
}

/** Share of the sentences that nobody says; 0 for a document without sentences. */
function narratorShareOf(attributions: readonly Attribution[]): number {
  const narrated = attributions.filter(({ method }) => method === 'narrator').length;
  return attributions.length === 0 ? 0 : narrated / attributions.length;
}

/**
 * The row of a document.
 * @param duplicateOf id of the document that this one duplicates, or null.
 */
export function documentRow(document: LabelledDocument, split: Split, duplicateOf: string | null): DocumentRow {
  const { metadata, sentences, attributions } = document;
  return {
    doc_id: document.docId,
    source_path: document.sourcePath,
    source_sha256: document.sourceSha256,
    source_bytes: document.sourceBytes,
    encoding: document.encoding,
    script: document.script,
    title: metadata.title ?? headlineOf(sentences),
    published: metadata.published,
    place: metadata.place,
    agency: metadata.agency,
    reporters: metadata.reporters,
    paragraphs: document.paragraphs,
    sentences: sentences.length,
    tokens: sentences.reduce((sum, { tokens }) => sum + tokens.length, 0),
    speakers: speakersOf(attributions),
    narrator_share: narratorShareOf(attributions),
    topic: document.documentTopic,
    edits: document.edits,
    token_repairs: document.tokenRepairs,
    duplicate_of: duplicateOf,
    split,
  };
}

/** What the rejects table needs to know of a source that gave no document. */
export interface Rejection {
  readonly sourcePath: string;
  readonly code: string;
  readonly reason: string;
  readonly byteOffset: number | null;
}

/** The row of a source that gave no document. */
export function rejectRow({ sourcePath, code, reason, byteOffset }: Rejection): RejectRow {
  return { source_path: sourcePath, code, reason, byte_offset: byteOffset };
}
