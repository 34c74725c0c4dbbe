import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { unitsOf } from '../../../src/text/units.ts';

// The table of characters is made at the first text: each test makes it anew.
let { detectScript } = await import('../../../src/transforms/normalise/script.ts');
beforeEach(async () => {
  vi.resetModules();
  ({ detectScript } = await import('../../../src/transforms/normalise/script.ts'));
});

const script = (text: string) => detectScript(unitsOf(text)).script;

describe('detectScript', () => {
  it('tells Simplified from Traditional by the characters that only one of them has', () => {
    expect(script('会议讨论了国际问题')).toBe('Hans');
    expect(script('會議討論了國際問題')).toBe('Hant');
  });

  it('takes characters that both have for neither', () => {
    expect(script('皇后在台北')).toBe('none');
    expect(script('Meeting 2023')).toBe('none');
    expect(script('')).toBe('none');
  });

  it('leaves a tenth to stray variants and calls more of them mixed', () => {
    expect(script(`${'国'.repeat(10)}國`)).toBe('Hans');
    expect(script(`${'國'.repeat(10)}国`)).toBe('Hant');
    expect(script(`${'国'.repeat(5)}國`)).toBe('mixed');
    expect(script(`${'国'.repeat(9)}國`)).toBe('Hans');
    expect(script(`${'國'.repeat(9)}国`)).toBe('Hant');
    expect(script('国國')).toBe('mixed');
  });

  it('doesn’t go by a character that the other script writes too, be it in its word or in its old encoding', () => {
    expect(script('国台里后著')).toBe('Hans');
    expect(script('國台里后著')).toBe('Hant');
    expect(script('著著著台台台')).toBe('none');
    expect(script('於後')).toBe('none');
  });

  it('doesn’t go by characters beyond the Basic Multilingual Plane', () => {
    expect(script('𫓧𫗠𠮷𪚏')).toBe('none');
  });

  it('says whether folding would change anything', () => {
    expect(detectScript(unitsOf('国内新闻')).folds).toBe(false);
    expect(detectScript(unitsOf('國內新聞')).folds).toBe(true);
    expect(detectScript(unitsOf('他看著我')).folds).toBe(fold('他看著我') !== '他看著我');
  });
});
