import { describe, expect, it } from 'vitest';
import { OTHER, periodCounts, timelineKey } from '../../../src/report/plots/timeline.ts';
import { topicNames } from '../../../src/report/topic-names.ts';
import { facts } from '../facts.ts';

const topics = topicNames(facts.topics);
const month = (index: number): string => `${2030 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

describe('periodCounts', () => {
  it('counts by month under the topmost topics', () => {
    const counts = [
      { month: '2031-01', topic: 'medtop:1', sentences: 1 },
      { month: '2031-01', topic: 'medtop:2', sentences: 2 },
    ];
    expect(periodCounts(counts, topics)).toEqual([{ period: '2031-01', topic: 'medtop:1', sentences: 3 }]);
  });

  it('counts by year when there are more than three years of months', () => {
    const counts = Array.from({ length: 37 }, (_, index) => ({ month: month(index), topic: 'medtop:1', sentences: 1 }));
    expect(periodCounts(counts, topics).map(({ period, sentences }) => [period, sentences])).toEqual([['2030', 12], ['2031', 12], ['2032', 12], ['2033', 1]]);
  });

  it('adds up all but the seven most frequent topics', () => {
    const counts = Array.from({ length: 10 }, (_, index) => ({ month: '2031-01', topic: `x:${index}`, sentences: 10 - index }));
    const periods = periodCounts(counts, topics);
    expect(periods.at(-1)).toEqual({ period: '2031-01', topic: OTHER, sentences: 6 });
    expect(timelineKey(periods)).toEqual(['x:0', 'x:1', 'x:2', 'x:3', 'x:4', 'x:5', 'x:6', OTHER]);
  });
});
