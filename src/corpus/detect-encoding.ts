import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import type { Encoding } from '../document.ts';

/** The encodings of text itself. */
type TextEncoding = Exclude<Encoding, 'html'>;

/** An encoding, and the length of the byte order mark that told it (0 when it was recognised by content). */
export interface DetectedEncoding {
  readonly encoding: TextEncoding;
  readonly markLength: number;
}

const marks: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How many bytes are enough to judge by content. */
const sampleBytes = 65_536;

/** Share of units that must look like Chinese text before bytes without a mark are taken for UTF-16. */
const utf16Share = 0.7;

/** Text has marks, spaces or line ends: one in this many units at least. Bytes that look like Han by chance have none. */
const unitsPerMark = 100;

/** Broken UTF-8 is still UTF-8 when it has this many whole characters for each broken one. */
const wholePerBroken = 8;

/**
 * Tells the encoding of raw bytes: by its mark, else strictly valid UTF-8, else by the look of the first 64 KB (UTF-16
 * by its units, broken UTF-8 by the many whole characters around the break, GB18030 and Big5 by chardet's statistics).
 * `null` means that the bytes are no text in a supported encoding.
 */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding | null {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return { encoding: marked[0], markLength: marked[1].length };
  const sample = bytes.subarray(0, sampleBytes);
  const encoding = isUtf8(bytes) ? 'utf-8' : byContent(sample);
  const binary = encoding === null || (!encoding.startsWith('utf-16') && sample.includes(0));
  return binary ? null : { encoding, markLength: 0 };
}

function byContent(sample: Uint8Array): TextEncoding | null {
  if (looksLikeUtf16(sample, 1)) return 'utf-16le';
  if (looksLikeUtf16(sample, 0)) return 'utf-16be';
  if (looksLikeBrokenUtf8(sample)) return 'utf-8';
  const guess = chardet.detect(sample);
  if (guess === 'GB18030') return 'gb18030';
  return guess === 'Big5' ? 'big5' : null;
}

/** Whether most units are ASCII, Chinese punctuation, Han or full-width forms, and some of them points, when `highByte` (0 or 1) leads. */
function looksLikeUtf16(sample: Uint8Array, highByte: 0 | 1): boolean {
  let likely = 0;
  let points = 0;
  const units = sample.length >> 1;
  for (let unit = 0; unit < units; unit += 1) {
    const high = sample[2 * unit + highByte] ?? 0;
    const low = sample[2 * unit + 1 - highByte] ?? 0;
    const ascii = high === 0 && (low >= 0x20 || low === 0x0a || low === 0x0d || low === 0x09);
    const mark = (ascii && low <= 0x2f) || (high === 0x30 && low <= 0x1f) || (high === 0xff && low <= 0x1f);
    if (mark) points += 1;
    if (ascii || mark || high === 0x20 || (high >= 0x4e && high <= 0x9f)) likely += 1;
  }
  return units > 0 && likely >= utf16Share * units && points * unitsPerMark >= units;
}

function looksLikeBrokenUtf8(sample: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < sample.length; ) {
    const length = utf8Length(sample, at);
    if (length === 0) broken += 1;
    if (length > 1) whole += 1;
    at += Math.max(length, 1);
  }
  return whole >= wholePerBroken * broken;
}

/** Length of the UTF-8 sequence that begins at `at` by its lead and trail bytes' shape; 0 when there is none. */
export function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  for (let trail = 1; trail < length; trail += 1) {
    if (((bytes[at + trail] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
