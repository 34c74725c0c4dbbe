import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256Of } from '../../src/corpus/inventory.ts';
import { findLines } from '../../src/corpus/record-lines.ts';

const text = fc.array(fc.constantFrom('{}', '桥', ' ', '\t', '\r', '\n', '\n\n'), { maxLength: 30 }).map((parts) => Buffer.from(parts.join('')));

/** The bytes in pieces of a length. */
function* inPieces(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

it('finds the same lines however the file falls into pieces', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 12 }), (bytes, length) => {
      expect(findLines(inPieces(bytes, length))).toEqual(findLines([bytes]));
    }),
  );
});

it('gives each line that is not blank its number, place and hash', () => {
  fc.assert(
    fc.property(text, (bytes) => {
      const expected = bytes
        .toString()
        .split('\n')
        .flatMap((line, index) => (/^[ \t\r]*$/.test(line) ? [] : [{ number: index + 1, sha256: sha256Of(line) }]));
      const { lines, ...whole } = findLines([bytes]);
      expect(whole).toEqual({ sha256: sha256Of(bytes), bytes: bytes.length });
      expect(lines.map(({ number, sha256 }) => ({ number, sha256 }))).toEqual(expected);
      for (const line of lines) expect(sha256Of(bytes.subarray(line.start, line.start + line.bytes))).toBe(line.sha256);
    }),
  );
});
