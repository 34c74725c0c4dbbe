import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from '../../src/dataset/canonical-json.ts';

describe('canonicalJson', () => {
  it('does not depend on the order in which an object was built', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (object) => {
        const reversed = Object.fromEntries(Object.entries(object).toReversed());
        expect(canonicalJson({ inner: [reversed] })).toBe(canonicalJson({ inner: [object] }));
      }),
    );
  });

  it('gives back what it was given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value as Json))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('sorts keys by code units, keeps lists and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [2, 1], a: undefined, é: 1, Z: null, 一: { y: 1, x: 2 } })).toBe('{"Z":null,"b":[2,1],"é":1,"一":{"x":2,"y":1}}');
  });
});
