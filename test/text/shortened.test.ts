import { describe, expect, it } from 'vitest';
import { shortened } from '../../src/text/shortened.ts';

describe('shortened', () => {
  it('leaves a text that is short enough, and cuts no character in two', () => {
    expect([shortened('新桥通车', 4), shortened('新桥通车了', 4), shortened('𠮷𠮷𠮷', 2)]).toEqual(['新桥通车', '新桥通车…', '𠮷𠮷…']);
  });
});
