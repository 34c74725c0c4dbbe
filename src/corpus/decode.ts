import { isUtf8 } from 'node:buffer';
import type { Encoding } from '../document.ts';
import { byteOffsetsOf } from './byte-offsets.ts';
import { type DetectedEncoding, detectEncoding, utf8Length } from './detect-encoding.ts';
import { accepted, type Outcome, rejected } from './reject.ts';

/** A text with the way back to its bytes (as in `SourceDocument`). */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOffsets: Int32Array;
}

/**
 * Decodes raw bytes strictly: a byte that can't be decoded rejects the whole, since a replacement character would lose
 * what stood there. Codes: `empty`, `not-text`, `bad-encoding`.
 */
export function decode(bytes: Uint8Array): Outcome<DecodedText> {
  if (bytes.length === 0) return rejected('empty', 'The file has no bytes.');
  const detected = detectEncoding(bytes);
  if (detected === null) return undecodable(bytes);
  const { encoding, markLength } = detected;
  const text = decodeStrictly(bytes.subarray(markLength), encoding);
  if (text === null) return broken(bytes, encoding);
  if (text.trim() === '') return rejected('empty', 'The text is nothing but white space.');
  return accepted({ text, encoding, byteOffsets: byteOffsetsOf(text, bytes, encoding, markLength) });
}

function decodeStrictly(bytes: Uint8Array, encoding: DetectedEncoding['encoding']): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function undecodable(bytes: Uint8Array): Outcome<never> {
  const zero = bytes.indexOf(0);
  if (zero >= 0) return rejected('not-text', `Byte ${zero} is zero: this is a binary file, whatever its name says.`, zero);
  return rejected('bad-encoding', 'The bytes are neither UTF-8, UTF-16, GB18030 nor Big5. Convert the file to UTF-8.');
}

function broken(bytes: Uint8Array, encoding: DetectedEncoding['encoding']): Outcome<never> {
  const at = encoding === 'utf-8' ? firstBrokenUtf8(bytes) : null;
  if (at === null) return rejected('bad-encoding', `The text looks like ${encoding}, but has bytes that are not.`);
  const cut = bytes.length - at < 4;
  const reason = cut
    ? `The UTF-8 text ends in the middle of a character at byte ${at}. Was the file copied whole?`
    : `Byte ${at} is not UTF-8, though the text around it is.`;
  return rejected('bad-encoding', reason, at);
}

/** The first byte that no valid UTF-8 sequence covers; `null` when all is valid. */
function firstBrokenUtf8(bytes: Uint8Array): number | null {
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at);
    if (length === 0 || !(length === 1 || isUtf8(bytes.subarray(at, at + length)))) return at;
    at += length;
  }
  return null;
}
