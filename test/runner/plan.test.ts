import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentRef } from '../../src/corpus/inventory.ts';
import { cutParts, type PartContext, partName, type PartSizes, planParts } from '../../src/runner/plan.ts';

const sizes: PartSizes = { smallest: 4, oneIn: 8, largest: 32, largestBytes: 10_000 };

const ref = (docId: string, sha256 = docId, bytes = 10): DocumentRef => ({ docId, sourcePath: `${docId}.txt`, sha256, bytes, start: 0, duplicateOf: null, similarity: null });

const refs = (count: number): readonly DocumentRef[] => Array.from({ length: count }, (_, index) => ref(`report-${String(index).padStart(5, '0')}`));

const context: PartContext = { common: 'context', ofDocument: () => '' };

const keysOf = (documents: readonly DocumentRef[]): readonly string[] => planParts(documents, context, sizes).map(({ key }) => key);

describe('cutParts', () => {
  it('keeps every document, in order, in parts of the sizes that are allowed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.nat(9000)), { maxLength: 300 }), (named) => {
        const documents = named.map(([id, bytes]) => ref(id, id, bytes));
        const parts = cutParts(documents, sizes);
        expect(parts.flat()).toEqual(documents);
        for (const part of parts.slice(0, -1)) expect(part.length).toBeLessThanOrEqual(sizes.largest);
        for (const part of parts) expect(part.slice(0, -1).reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(sizes.largestBytes);
      }),
    );
  });

  it('makes no part of no documents', () => {
    expect(cutParts([], sizes)).toEqual([]);
  });

  it('cuts again at the same places soon after a new document', () => {
    const before = keysOf(refs(2000));
    const after = keysOf([...refs(2000), ref('report-01000b')].toSorted((a, b) => (a.docId < b.docId ? -1 : 1)));
    const fresh = after.filter((key) => !before.includes(key));
    expect(before.length).toBeGreaterThan(100);
    expect(fresh.length).toBeLessThanOrEqual(4);
  });
});

describe('planParts', () => {
  it('gives a part another key when a document, its content, its original, its corrections or the context changes', () => {
    const [one] = planParts([ref('a')], context, sizes);
    const others = [
      planParts([ref('b')], context, sizes),
      planParts([ref('a', 'other')], context, sizes),
      planParts([{ ...ref('a'), duplicateOf: 'x' }], context, sizes),
      planParts([{ ...ref('a'), duplicateOf: 'x', similarity: 0.9 }], context, sizes),
      planParts([ref('a')], { ...context, common: 'other' }, sizes),
      planParts([ref('a')], { ...context, ofDocument: (docId) => `${docId} corrected` }, sizes),
    ];
    expect(new Set([one, ...others.flat()].map((part) => part?.key)).size).toBe(7);
  });

  it('names a part by its number and key', () => {
    expect(partName(3, `0123456789abcdef${'0'.repeat(48)}`)).toBe('part-00003-0123456789abcdef');
  });
});
