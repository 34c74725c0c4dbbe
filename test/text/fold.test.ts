import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldUnits, isTraditional } from '../../src/text/fold.ts';
import { textOf, unitsOf } from '../../src/text/units.ts';

describe('fold', () => {
  it('writes Traditional characters in their Simplified form', () => {
    expect(fold('總統說：「這個會議後來開了。」')).toBe('总统说：「这个会议后来开了。」');
  });

  it('leaves Simplified text and everything else alone', () => {
    expect(fold('总统说 ABC 😀𠮷')).toBe('总统说 ABC 😀𠮷');
    expect(foldUnits(unitsOf('总统'))).toBeNull();
  });

  it('keeps the length of every text and folds twice as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text).length).toBe(text.length);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('does not change the units it is given', () => {
    const units = unitsOf('會議');
    expect(foldUnits(units)).toBe('会议');
    expect(textOf(units)).toBe('會議');
  });

  it('tells characters with another Simplified form', () => {
    expect([...'國国后'].map((character) => isTraditional(character.charCodeAt(0)))).toEqual([true, false, false]);
  });
});
