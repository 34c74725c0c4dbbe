import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/transforms/speakers/quotes.ts';
import { scans } from './report.ts';

const quotesOf = (text: string) => findQuotes(scans(text));

describe('findQuotes', () => {
  it('follows a quotation over sentences', () => {
    const { beginsInside, endsInside } = quotesOf('他说：“我们今天来到这里。明天就走。”大家笑了。');
    expect(endsInside).toEqual([true, false, false]);
    expect(beginsInside).toEqual([false, true, false]);
  });

  it('takes a short quoted term for no speech', () => {
    const { inside } = quotesOf('所谓“绿色银行”已经开业。');
    expect(inside[0]?.includes(1)).toBe(false);
  });

  it('goes on over paragraphs that open the marks again', () => {
    const { beginsInside, endsInside } = quotesOf('“第一段话已经说得很长。\n“第二段话也说得很长。”');
    expect(endsInside[0]).toBe(true);
    expect(beginsInside[1]).toBe(false);
  });

  it('ends a quotation that nothing closes with its paragraph', () => {
    const { inside } = quotesOf('他说：“我们今天来到这里。\n现场很热闹。');
    expect(inside[1]?.includes(1)).toBe(false);
  });
});
