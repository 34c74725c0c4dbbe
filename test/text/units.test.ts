import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textOf, unitsOf } from '../../src/text/units.ts';

it('gives every text back from its units, lone surrogates too', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }), (text) => {
      expect(textOf(unitsOf(text))).toBe(text);
      expect([...unitsOf(text)]).toEqual(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
    }),
  );
});
