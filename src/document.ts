/**
 * The one shape that travels through the house. A document gains fields at every transform and loses none:
 * read → {@link SourceDocument} → normalise → {@link NormalisedDocument} → resegment → {@link SegmentedDocument}
 * → speakers → {@link AttributedDocument} → topics → {@link LabelledDocument}.
 *
 * "Unit" means a UTF-16 code unit of a JavaScript string; "byte" a byte of the raw document.
 */

/**
 * The encodings that are read; every offset is a byte offset in this encoding. `html` is a page whose article was
 * extracted: its offsets refer to the extracted text in UTF-8.
 */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'html';

/** The script of a document's Chinese characters; `none` when it has none, or none that tells. */
export type Script = 'Hans' | 'Hant' | 'mixed' | 'none';

/** The part of a report in which a sentence stands. */
export type Section = 'headline' | 'dateline' | 'caption' | 'body';

/** How what is said stands on the page (PARC, PolNeAR): wholly quoted, reported, partly quoted, or nobody's speech. */
export type QuotationType = 'none' | 'direct' | 'indirect' | 'mixed';

/** How the speaker is known: a cue in the sentence, the neighbours, nobody speaks, or somebody does but we can't tell who. */
export type AttributionMethod = 'explicit' | 'inherited' | 'narrator' | 'unresolved';

/** What kind of source a speaker is. */
export type SpeakerKind = 'person' | 'organisation' | 'document' | 'unnamed';

/** What is known of a report besides its text: from the fields of a JSON record, from a page, or from the dateline. */
export interface ReportMetadata {
  readonly title: string | null;
  /** ISO date, `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly place: string | null;
  readonly agency: string | null;
  readonly reporters: readonly string[];
}

/** One report as read: decoded, with the way back to its bytes. */
export interface SourceDocument {
  /** Path below the input folder without extension, `#n` added for the n-th document of a file with several. */
  readonly docId: string;
  /** Path below the input folder, with `/`. */
  readonly sourcePath: string;
  /** SHA-256 of the document's raw bytes, in hex. */
  readonly sourceSha256: string;
  /** Length of the document's raw bytes. */
  readonly sourceBytes: number;
  readonly encoding: Encoding;
  /** The decoded text, without a byte order mark. */
  readonly text: string;
  /**
   * For unit `i` of `text` the byte at which it begins; one entry more than `text` has units, the last being the byte
   * after the end. Strictly: `byteOffsets[i]..byteOffsets[i + 1]` are the bytes of unit `i` (the second half of a
   * surrogate pair has none).
   */
  readonly byteOffsets: Int32Array;
  readonly metadata: ReportMetadata;
}

/** A text that knows for each of its units where it came from in another text. */
export interface TracedText {
  readonly text: string;
  /** For unit `i` of `text` the unit of the origin at which its source begins. */
  readonly starts: Int32Array;
  /** For unit `i` of `text` the unit of the origin after its source's end. */
  readonly ends: Int32Array;
}

/** After `normalise`. */
export interface NormalisedDocument extends SourceDocument {
  /** The normalised text with `\n` between paragraphs, traced to `text`. White space that was removed shows as a gap. */
  readonly normalised: TracedText;
  /** `normalised.text` with Traditional characters folded to Simplified, unit for unit, for analysis only. */
  readonly folded: string;
  readonly script: Script;
  /** Characters changed, removed or added by normalising (spaces between tokens count). */
  readonly edits: number;
}

/** One sentence. */
export interface Sentence {
  /** From 0 within the document; a paragraph is a line of the normalised text that isn't empty. */
  readonly paragraphIndex: number;
  /** From 0 within the document. */
  readonly sentenceIndex: number;
  readonly section: Section;
  readonly text: string;
  /** `text` folded to Simplified, unit for unit. */
  readonly folded: string;
  /** First byte in the raw document. */
  readonly rawStart: number;
  /** The byte after the last; neither end is white space. */
  readonly rawEnd: number;
  /** Words; joined they give `text` without its white space. */
  readonly tokens: readonly string[];
  /** Part of speech of each token, jieba's tag set. */
  readonly pos: readonly string[];
}

/** After `resegment`. */
export interface SegmentedDocument extends NormalisedDocument {
  readonly sentences: readonly Sentence[];
  readonly paragraphs: number;
  /** Cuts between words that differ from the input's own spaces, 0 when the input isn't segmented. */
  readonly tokenRepairs: number;
}

/** Who said a sentence, and how we know. */
export interface Attribution {
  /** Canonical name, or null for the narrator and for an unresolved speaker. */
  readonly speaker: string | null;
  /** Further speakers of the same sentence (双方一致认为…), canonical. */
  readonly coSpeakers: readonly string[];
  /** The words by which this sentence names the speaker (习近平, 他, 该发言人); null when it doesn't. */
  readonly mention: string | null;
  /** The speaker's role as the document gives it (国家主席); null when it gives none. */
  readonly role: string | null;
  /** The word that tells of speaking (指出); null when there is none. */
  readonly cue: string | null;
  readonly quotationType: QuotationType;
  readonly method: AttributionMethod;
  /** Name of the rule that decided, stable, in kebab case. */
  readonly rule: string;
  /** `sentenceIndex` of the sentence whose cue this one continues; null unless inherited. */
  readonly inheritedFrom: number | null;
  /** Probability from 0 to 1 that the attribution (the narrator's too) is right. */
  readonly confidence: number;
}

/** After `speakers`: one attribution a sentence. */
export interface AttributedDocument extends SegmentedDocument {
  readonly attributions: readonly Attribution[];
}

/** One topic of a sentence, with what speaks for it. */
export interface TopicLabel {
  /** `medtop:…`. */
  readonly id: string;
  /** From 0 to 1. */
  readonly score: number;
  /** The words that decided, most telling first, or a word for the context that did (`context`). */
  readonly evidence: string;
}

/** The topics of one sentence, best first; at most three. */
export interface SentenceTopics {
  readonly topics: readonly TopicLabel[];
  /** Major topic of the Comparative Agendas Project, from the first topic; null when there is no policy content. */
  readonly capMajor: number | null;
}

/** After `topics`: one entry a sentence. */
export interface LabelledDocument extends AttributedDocument {
  readonly sentenceTopics: readonly SentenceTopics[];
  /** The topic of the whole document, from its sentences; null when none has one. */
  readonly documentTopic: string | null;
}
