import type { DocumentRow, SentenceRow } from '../dataset/schema.ts';

/** A sentence as the reader shows it. */
export interface ReaderSentence {
  readonly id: string;
  readonly index: number;
  readonly paragraph: number;
  readonly section: string;
  readonly text: string;
  readonly speaker: string | null;
  readonly coSpeakers: readonly string[];
  readonly mention: string | null;
  readonly role: string | null;
  readonly cue: string | null;
  readonly quotation: string;
  readonly method: string;
  readonly rule: string;
  readonly inheritedFrom: number | null;
  /** From 0 to 1, to two places. */
  readonly confidence: number;
  /** Best first; scores to two places. */
  readonly topics: readonly { readonly id: string; readonly score: number; readonly evidence: string }[];
  /** Byte range in the raw document. */
  readonly bytes: readonly [number, number];
  /** The raw text of the range, and the raw text between the sentence before and this one. */
  readonly raw: string;
  readonly before: string;
}

/** A document as the reader shows it. */
export interface ReaderDocument {
  readonly id: string;
  readonly source: string;
  readonly encoding: string;
  readonly title: string;
  /** `yyyy-mm-dd`; null when unknown. */
  readonly published: string | null;
  readonly agency: string | null;
  readonly sentences: readonly ReaderSentence[];
  /** How many sentences the document has in all. */
  readonly length: number;
}

/** Gives the raw text of a byte range of a document. */
export type RawText = (start: number, end: number) => string;

/** White space and stray marks between two sentences are shown; a long gap (a page's markup) is cut. */
const LONGEST_GAP = 200;

const round = (share: number): number => Math.round(share * 100) / 100;

const gap = (text: string): string =>
  text.length > LONGEST_GAP ? `${text.slice(0, LONGEST_GAP / 2)}…${text.slice(-LONGEST_GAP / 2)}` : text;

/**
 * Prepares a document for the reader.
 * @param limit sentences to show at most, from the first.
 */
export function readerDocument(document: DocumentRow, sentences: readonly SentenceRow[], raw: RawText, limit: number): ReaderDocument {
  return {
    id: document.doc_id,
    source: document.source_path,
    encoding: document.encoding,
    title: document.title ?? document.doc_id,
    published: document.published,
    agency: document.agency,
    sentences: sentences.slice(0, limit).map((sentence, index) => readerSentence(sentence, sentences[index - 1]?.raw_end ?? 0, raw)),
    length: sentences.length,
  };
}

function readerSentence(row: SentenceRow, from: number, raw: RawText): ReaderSentence {
  return {
    id: row.sentence_id,
    index: row.sentence_index,
    paragraph: row.paragraph_index,
    section: row.section,
    text: row.text,
    speaker: row.speaker,
    coSpeakers: row.co_speakers,
    mention: row.speaker_mention,
    role: row.speaker_role,
    cue: row.cue,
    quotation: row.quotation_type,
    method: row.attribution_method,
    rule: row.attribution_rule,
    inheritedFrom: row.inherited_from,
    confidence: round(row.speaker_confidence),
    topics: row.topics.map((id, rank) => ({ id, score: round(row.topic_scores[rank] ?? 0), evidence: row.topic_evidence[rank] ?? '' })),
    bytes: [row.raw_start, row.raw_end],
    raw: raw(row.raw_start, row.raw_end),
    before: gap(raw(from, row.raw_start)),
  };
}
