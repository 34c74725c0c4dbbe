import { describe, expect, it } from 'vitest';
import { byCodePoint } from '../../src/text/code-points.ts';

describe('byCodePoint', () => {
  it('sorts as the UTF-8 bytes do', () => {
    const words = ['\u{1F600}', '\uFFFD', '国', 'a', 'ab', '', '\u{20000}'];
    expect(words.toSorted(byCodePoint)).toEqual(words.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  });
});
