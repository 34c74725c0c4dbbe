import { describe, expect, it } from 'vitest';
import { wellFormed } from '../../src/text/well-formed.ts';

describe('wellFormed', () => {
  it('replaces halves of pairs that stand alone, unit for unit, and leaves whole ones', () => {
    expect(wellFormed('\uD840\uDC00桥\uDC00通\uD840')).toBe('𠀀桥\uFFFD通\uFFFD');
  });
});
