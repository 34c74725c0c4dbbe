/** The stable codes of what can't become a document; docs and alerts rely on them, so they are only ever added to. */
export const rejectCodes = {
  empty: 'nothing but white space',
  'not-text': 'binary content, not text',
  'bad-encoding': 'none of UTF-8, UTF-16, GB18030 and Big5, or broken inside one (cut in the middle of a character, say)',
  'bad-gzip': 'not a whole gzip file',
  'bad-json': 'a line that is not a JSON object, or has the text field twice',
  'no-text-field': 'a JSON record without the text field, or with one that is not a string',
  'no-article': 'an HTML page without running text, or too large a tangle to look for it',
  'too-large': 'over the job’s `input.maxBytes` (64 MiB unless set), unpacked; or a file over 2 GiB that isn’t plain `.jsonl`',
  'doc-id-taken': 'another file gives the same doc_id (`a.txt` and `a.txt.gz`)',
  duplicate: 'the same text as an earlier document, or nearly, and the job drops duplicates',
  quarantined: 'named by the job as one that is not to be read',
  unreadable: 'the file could not be opened or read',
  'transform-failed': 'a fault in Yanlun: a transform threw on this document; please report it',
} as const;

/** A code of a reject. */
export type RejectCode = keyof typeof rejectCodes;

/** The stable codes of what is odd about a document that was taken nevertheless. They share the table of rejects. */
export const remarkCodes = {
  mojibake: 'text that was once decoded in the wrong encoding; it is kept as it stands',
  'replacement-characters': 'characters (U+FFFD) that stand for others that were lost before',
  'near-duplicate': 'nearly the same text as an earlier document',
  'override-unused': 'a corrected label whose sentence or document is no longer what it was',
} as const;

/** A code of a remark. */
export type RemarkCode = keyof typeof remarkCodes;

/** Whether a row of the rejects table is a remark on a document that was taken; all other rows are of what was refused. */
export const isRemark = (code: string): boolean => Object.hasOwn(remarkCodes, code);

/** Why one source gave no document. */
export interface Reject {
  /** Path below the input folder, `#n` added for the n-th record of a file with several. */
  readonly sourcePath: string;
  readonly code: RejectCode;
  /** What was found and what to do, for a person. */
  readonly reason: string;
  /** Where in the raw bytes, when one place is at fault. */
  readonly byteOffset: number | null;
}

/** What stands in the way of a value: code, reason and place as in {@link Reject}. */
export type Fault = Omit<Reject, 'sourcePath'>;

/** A value, or the fault that stands in its way. */
export type Outcome<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault };

/** An outcome that is a value. */
export const accepted = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

/** An outcome that is a fault. */
export const rejected = (code: RejectCode, reason: string, byteOffset: number | null = null): Outcome<never> => ({
  ok: false,
  fault: { code, reason, byteOffset },
});
