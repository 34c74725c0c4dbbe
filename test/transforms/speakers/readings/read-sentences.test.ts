import { describe, expect, it } from 'vitest';
import { cellsNamed } from '../recorded/tables.ts';
import { segmented } from '../report.ts';

/** Who answers last in a dialogue of a report that begins so. */
function answerer(lead: string, question = '背景是什么？'): string | undefined {
  return cellsNamed(segmented(`${lead}\n问：${question}\n答：发展快。\n问：还有呢？\n答：没有。`), 'readings', 'speakers').at(-1);
}

describe('who answers', () => {
  it('is told by a sentence among the first eight', () => {
    expect(answerer(`${'路好了。\n'.repeat(7)}县长赵明远答记者问\n岳清扬来了。`)).toBe('赵明远');
    expect(answerer(`${'路好了。\n'.repeat(8)}县长赵明远答记者问\n岳清扬来了。`)).toBe('岳清扬');
  });

  it('is not told by a question', () => {
    expect(answerer('县长赵明远答记者问', '县长岳清扬答记者问了吗？')).toBe('赵明远');
  });
});

describe('a sentence after the last label', () => {
  it('stands in the tail of a dialogue, others don’t', () => {
    const tails = (text: string) => cellsNamed(segmented(text), 'course', 'inTail');
    expect(tails('问：好吗？\n路好了。\n大家笑了。')).toEqual(['', 'yes', 'yes']);
    expect(tails('路好了。\n大家笑了。')).toEqual(['', '']);
  });
});
