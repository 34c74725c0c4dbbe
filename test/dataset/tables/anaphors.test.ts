import { describe, expect, it } from 'vitest';
import { isAnaphor } from '../../../src/dataset/tables/anaphors.ts';

describe('isAnaphor', () => {
  it.each(['他', '她们', '該發言人', '该负责人', '这位船长', '双方', '上述人士'])('knows that %s only points back', (mention) => {
    expect(isAnaphor(mention)).toBe(true);
  });

  it.each(['林局长', '渔会', '那英', '其美', '他塔', '一位知情人士', ''])('takes %s for a name', (mention) => {
    expect(isAnaphor(mention)).toBe(false);
  });
});
