import { describe, expect, it } from 'vitest';
import { cellsNamed } from '../recorded/tables.ts';
import { segmented } from '../report.ts';

const views = (text: string, column: string) => cellsNamed(segmented(text), 'course', column);

describe('what is seen of a sentence', () => {
  it.each([
    ['路修好了。', '0'], ['他说，“我们今天来到这里看望大家”。', '1'], ['他说：“我们今天来到这里看望大家。”', '1'], ['“我们今天来到这里看望大家”，他说。', '3'], ['他说：“我们今天来到这里，', '2'],
  ])('is how the one before stands to quotations: %s', (before, expected) => {
    expect(views(`${before}\n大家笑了。`, 'quoteBefore')).toEqual(['0', expected]);
  });

  it('is whether the first two sentences name the last speaker', () => {
    expect(views('路修好了。\n市长赵明远来了。\n赵明远说，很好。\n大家笑了。', 'focusEarly')).toEqual(['', '', '', 'yes']);
    expect(views('路修好了。\n市长来了。\n赵明远说，很好。\n大家笑了。', 'focusEarly')).toEqual(['', '', '', '']);
  });

  it('is nobody before the first cue', () => {
    expect(views('路修好了。\n大家笑了。', 'focusStyle')).toEqual(['0', '0']);
    expect(views('路修好了。\n大家笑了。', 'focusForm')).toEqual(['0', '0']);
  });

  it('is who speaks next within five sentences', () => {
    const quiet = '大家笑了。\n';
    expect(views(`${quiet.repeat(6)}市长赵明远说，很好。`, 'nextSpeaker')).toEqual(['', '赵明远', '赵明远', '赵明远', '赵明远', '赵明远', '']);
  });
});
