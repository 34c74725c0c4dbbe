import { describe, expect, it } from 'vitest';
import { detectScript } from '../../../src/transforms/normalise/script.ts';
import { fold } from '../../../src/text/fold.ts';
import { unitsOf } from '../../../src/text/units.ts';

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
  });

  it('says whether folding would change anything', () => {
    expect(detectScript(unitsOf('国内新闻')).folds).toBe(false);
    expect(detectScript(unitsOf('國內新聞')).folds).toBe(true);
    expect(detectScript(unitsOf('他看著我')).folds).toBe(fold('他看著我') !== '他看著我');
  });
});
