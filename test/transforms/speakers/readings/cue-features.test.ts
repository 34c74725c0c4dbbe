import { describe, expect, it } from 'vitest';
import { cellsNamed } from '../recorded/tables.ts';
import { segmented } from '../report.ts';

const readings = (text: string, column: string) => cellsNamed(segmented(text), 'readings', column);

/** The values of a feature in the readings of a text in which a source stands. */
function valuesFor(text: string, source: string, feature: string): string[] {
  const values = readings(text, feature);
  return [...new Set(readings(text, 'source').flatMap((one, at) => (one.endsWith(source) ? [values[at] ?? ''] : [])))];
}

describe('the features of a reading', () => {
  it.each([[1, '0'], [2, '1'], [5, '1'], [6, '2'], [11, '2'], [12, '3'], [24, '3'], [25, '4'], [59, '4'], [60, '5']])('measure a content of %i units', (units, expected) => {
    expect(valuesFor(`村民罗桂香说${units === 1 ? '。' : `，${'也'.repeat(units - 2)}。`}`, '罗桂香', 'content-length')).toEqual([expected]);
  });

  it('see a frame that 根据 opens as they see one by 据', () => {
    expect(valuesFor('根据市气象台消息，明天有雨。', '气象台', 'frame')).toEqual(valuesFor('据市气象台消息，明天有雨。', '气象台', 'frame'));
    expect(valuesFor('请市气象台介绍，明天有雨。', '气象台', 'frame')).not.toEqual(valuesFor('据市气象台介绍，明天有雨。', '气象台', 'frame'));
  });

  it('say whether the source stands first in its sentence', () => {
    expect(valuesFor('罗桂香说，路修好了。', '罗桂香', 'before')).toEqual(['start']);
    expect(valuesFor('罗桂香说，路修好了。', '罗桂香', 'first-phrase×kind')).toEqual(['10']);
    expect(valuesFor('昨天，罗桂香说，路修好了。', '罗桂香', 'before')).toEqual(['mark']);
  });

  it('give a colon’s reading no word of saying', () => {
    expect(valuesFor('罗桂香：路修好了，大家高兴。', '罗桂香', 'cue-word')).toEqual(['']);
    expect(valuesFor('罗桂香：路修好了，大家高兴。', '罗桂香', 'cue-class')).toEqual(['0']);
  });
});
