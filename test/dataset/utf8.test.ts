import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BYTES_PER_UNIT, writeUtf8 } from '../../src/dataset/utf8.ts';

function written(text: string): Uint8Array {
  const bytes = new Uint8Array(1 + text.length * BYTES_PER_UNIT);
  return bytes.subarray(1, writeUtf8(text, bytes, 1));
}

describe('writeUtf8', () => {
  it('writes what TextEncoder does, for any string', () => {
    const pieces = fc.constantFrom('a', 'é', '߿', 'ࠀ', '言', '\uD7FF', '\uE000', '\uFFFF', '😀', '\uD800', '\uDBFF', '\uDC00', '\uDFFF');
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
        const text = parts.join('');
        expect(Buffer.compare(written(text), new TextEncoder().encode(text))).toBe(0);
      }),
    );
  });

  it('replaces a surrogate that stands alone at the end', () => {
    expect(new TextDecoder().decode(written('言\uD83D'))).toBe('言\uFFFD');
  });
});
