import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_DOCUMENTS, sampleOf } from '../../src/report/sample.ts';

const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 200 });

describe('sampleOf', () => {
  it('takes all of few documents, in their order', () => {
    expect(sampleOf(['b', 'a'])).toEqual(['b', 'a']);
  });

  it('takes the same documents in whatever order they come', () => {
    fc.assert(
      fc.property(ids, (all) => {
        expect(sampleOf(all).toSorted()).toEqual(sampleOf(all.toReversed()).toSorted());
      }),
    );
  });

  it('loses at most one document when another comes', () => {
    fc.assert(
      fc.property(ids, fc.string({ minLength: 201, maxLength: 210 }), (all, further) => {
        const before = sampleOf(all);
        const after = new Set(sampleOf([...all, further]));
        expect(after.size).toBeLessThanOrEqual(MOST_DOCUMENTS);
        expect(before.filter((docId) => !after.has(docId)).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
