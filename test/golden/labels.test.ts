import { describe, expect, test } from 'vitest';
import { goldenCases } from './cases.ts';
import { readLabels, type Row } from './labels.ts';

describe.each(goldenCases())('the labels of $name', ({ labels, read }) => {
  const rows = readLabels(labels);

  test('count sentences from 0 and paragraphs without a gap', () => {
    expect(rows.map((row) => row.sentence_index)).toEqual(rows.map((_, index) => String(index)));
    const steps = rows.map((row, index) => Number(row.paragraph_index) - Number(rows[index - 1]?.paragraph_index ?? 0));
    expect(steps.filter((step) => step !== 0 && step !== 1)).toEqual([]);
  });

  test('name a speaker exactly where somebody speaks', () => {
    expect(rows.filter((row) => isNarrated(row) !== (row.speaker === ''))).toEqual([]);
    expect(rows.filter((row) => isNarrated(row) !== (row.quotation_type === 'none'))).toEqual([]);
  });

  test('inherit only a speaker who has a cue somewhere in the report', () => {
    const introduced = new Set(rows.filter((row) => row.attribution_method === 'explicit').map((row) => row.speaker));
    expect(rows.filter((row) => row.attribution_method === 'inherited' && !introduced.has(row.speaker))).toEqual([]);
  });

  test('give one to three different topics, none only to a narrator', () => {
    const ill = rows.filter((row) => {
      const topics = topicsOf(row);
      return topics.some((id) => !/^medtop:\d{8}$/.test(id)) || new Set(topics).size !== topics.length || topics.length > 3;
    });
    expect(ill).toEqual([]);
    expect(rows.filter((row) => topicsOf(row).length === 0 && !isNarrated(row))).toEqual([]);
  });

  test('leave out no Chinese character of the report', () => {
    expect(hanOf(rows.map((row) => row.text).join(''))).toBe(hanOf(read().source.text));
  });
});

const isNarrated = (row: Row): boolean => row.attribution_method === 'narrator';

const hanOf = (text: string): string => text.replaceAll(/[^\p{Script=Han}]/gu, '');

const topicsOf = (row: Row): readonly string[] => row.topics.split(',').filter((id) => id !== '');
