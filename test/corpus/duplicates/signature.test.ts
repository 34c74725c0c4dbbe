import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostUnequalBins, signatureBytes, signatureOf, similarityOf, unequalBins } from '../../../src/corpus/duplicates/signature.ts';

/** A text of characters in no order, which depends on the seed alone (xorshift, Marsaglia 2003). */
function textOf(seed: number, length: number): string {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return String.fromCharCode(0x4e00 + (state >>> 18));
  }).join('');
}

const signature = (text: string): Uint8Array => signatureOf(text) ?? new Uint8Array(0);

const likeness = (a: string, b: string): number => similarityOf(unequalBins(Buffer.concat([signature(a), signature(b)]), 0, signatureBytes, signatureBytes));

describe('similarityOf', () => {
  it('is one for equal texts and near zero for unlike ones', () => {
    expect(likeness(textOf(1, 900), textOf(1, 900))).toBe(1);
    expect(likeness(textOf(1, 900), textOf(2, 900))).toBeLessThan(0.1);
  });

  it.each([300, 1000, 4000])('estimates the share of shingles that two texts of %i characters have in both', (length) => {
    const errors = Array.from({ length: 200 }, (_, seed) => {
      const common = textOf(seed, Math.round(length * 0.9));
      const [a, b] = [textOf(seed + 1000, length - common.length), textOf(seed + 2000, length - common.length)];
      const shared = common.length - 4;
      return likeness(common + a, common + b) - shared / (2 * (length - 4) - shared);
    });
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    const deviation = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
    expect(Math.abs(mean)).toBeLessThan(0.015);
    expect(deviation).toBeLessThan(0.06);
  });

  it('does not mind in which order passages stand, but for the seams', () => {
    const [a, b] = [textOf(3, 800), textOf(4, 800)];
    expect(likeness(a + b, b + a)).toBeGreaterThan(0.95);
  });
});

describe('mostUnequalBins', () => {
  it('is where the similarity falls below the least that is looked for', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), (near) => {
        const most = mostUnequalBins(near);
        expect(similarityOf(most)).toBeGreaterThanOrEqual(near);
        expect(similarityOf(most + 1)).toBeLessThan(near);
      }),
    );
    expect(mostUnequalBins(1)).toBe(0);
  });
});

describe('signatureOf', () => {
  it('gives every text that is long enough a whole signature, always the same', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 150, maxLength: 400 }), (text) => {
        expect(signatureOf(text)).toEqual(signatureOf(text));
        expect(signatureOf(text)).toHaveLength(signatureBytes);
      }),
    );
  });

  it('gives none to a text that is too short to be compared', () => {
    expect(signatureOf(textOf(1, 149))).toBeNull();
  });

  it('gives the signature that is stored in datasets', () => {
    expect([...signature(textOf(5, 500)).subarray(0, 8)]).toMatchInlineSnapshot(`
      [
        72,
        175,
        126,
        251,
        1,
        99,
        110,
        201,
      ]
    `);
  });
});
