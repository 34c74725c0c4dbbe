import type { Encoding } from '../document.ts';

/**
 * For each unit of a decoded text the byte at which it begins, and last the byte after the end (see
 * `SourceDocument.byteOffsets`). The text must be what `bytes`, decoded strictly from `first` on, gave.
 *
 * @param first byte at which the text begins, after a byte order mark
 */
export function byteOffsetsOf(text: string, bytes: Uint8Array, encoding: Encoding, first: number): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  const step = steps[encoding];
  let at = first;
  for (let unit = 0; unit < text.length; unit += 1) {
    offsets[unit] = at;
    at += step(text.charCodeAt(unit), bytes, at);
  }
  offsets[text.length] = bytes.length;
  return offsets;
}

/** How many bytes a unit takes; both bytes and unit are given, since each encoding tells it by another of them. */
type Step = (unit: number, bytes: Uint8Array, at: number) => number;

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

const utf8Step: Step = (unit) => (unit < 0x80 ? 1 : unit < 0x800 ? 2 : isHighSurrogate(unit) ? 4 : isLowSurrogate(unit) ? 0 : 3);

const steps: Readonly<Record<Encoding, Step>> = {
  'utf-8': utf8Step,
  html: utf8Step,
  'utf-16le': () => 2,
  'utf-16be': () => 2,
  gb18030: (unit, bytes, at) => (isLowSurrogate(unit) ? 0 : gb18030Length(bytes, at)),
  big5: (unit, bytes, at) => (isLowSurrogate(unit) || isBig5Combining(unit) ? 0 : (bytes[at] ?? 0) < 0x80 ? 1 : 2),
};

/** GB18030: one byte below 0x80 (and 0x80 itself), four when the second is a digit, else two (WHATWG Encoding, 10.2). */
function gb18030Length(bytes: Uint8Array, at: number): number {
  if ((bytes[at] ?? 0) <= 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
}

/** Big5 has four pairs of bytes that decode to Ê or ê with a combining mark after it (WHATWG Encoding, 12.1). */
const isBig5Combining = (unit: number): boolean => unit === 0x304 || unit === 0x30c;
