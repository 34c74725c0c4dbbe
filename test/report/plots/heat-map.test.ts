import { describe, expect, it } from 'vitest';
import { heatCells, heatMap } from '../../../src/report/plots/heat-map.ts';
import { topicNames } from '../../../src/report/topic-names.ts';
import { facts } from '../facts.ts';

const topics = topicNames(facts.topics);

describe('heatCells', () => {
  it('adds up narrower topics under the topmost, most frequent speakers first', () => {
    const counts = [
      { speaker: '甲', topic: 'medtop:3', sentences: 1 },
      { speaker: '乙', topic: 'medtop:1', sentences: 2 },
      { speaker: '乙', topic: 'medtop:2', sentences: 3 },
    ];
    expect(heatCells(counts, topics)).toEqual([
      { speaker: '乙', topic: 'medtop:1', sentences: 5 },
      { speaker: '甲', topic: 'medtop:3', sentences: 1 },
    ]);
  });

  it('shows the sixteen speakers with the most sentences', () => {
    const counts = Array.from({ length: 30 }, (_, index) => ({ speaker: `第${index}位`, topic: 'medtop:1', sentences: index + 1 }));
    const speakers = heatCells(counts, topics).map(({ speaker }) => speaker);
    expect(speakers).toHaveLength(16);
    expect(speakers[0]).toBe('第29位');
  });
});

describe('heatMap', () => {
  it('writes labels and counts, and shortens a long name', () => {
    const { text } = heatMap([{ speaker: '一位不愿透露姓名也不愿出镜的知情人士', topic: 'medtop:1', sentences: 5 }], topics, 'en');
    expect(text).toContain('>economy<');
    expect(text).toContain('>5<');
    expect(text).toContain('一位不愿透露姓名也不愿出镜…');
  });

  it('draws nothing for nothing without failing', () => {
    expect(heatMap([], topics, 'zh').text).toContain('<svg');
  });
});
