import { describe, expect, it } from 'vitest';
import { isoDate, readDate, readRepublicDate } from '../../../../src/transforms/resegment/sections/published.ts';

describe('isoDate', () => {
  it('writes days that there are', () => {
    expect([isoDate(2024, 2, 29), isoDate(1900, 1, 1), isoDate(2100, 12, 31)]).toEqual(['2024-02-29', '1900-01-01', '2100-12-31']);
  });

  it('has nothing for other days, and for years that no report is from', () => {
    expect([isoDate(2023, 2, 29), isoDate(2023, 13, 1), isoDate(2023, 0, 1), isoDate(2023, 1, 0), isoDate(1899, 12, 31), isoDate(2101, 1, 1)]).toEqual([null, null, null, null, null, null]);
  });
});

describe('readDate', () => {
  it('reads dates with hyphens, points, slashes and Chinese signs', () => {
    for (const line of ['2023-03-05 06:52', '2023.3.5', 'https://example.org/2023/03/05/a', '2023年3月5日 来源']) expect(readDate(line)).toBe('2023-03-05');
  });

  it('reads none of other numbers', () => {
    for (const line of ['来源：晨报', '23-03-05', '2023-03-051']) expect(readDate(line)).toBeNull();
  });
});

describe('readRepublicDate', () => {
  it('counts years from 1912, after a bracket at the end of a line or alone', () => {
    for (const line of ['（编辑：赵小山）1120305', '(编辑：赵小山)1120305', '1120305']) expect(readRepublicDate(line)).toBe('2023-03-05');
  });

  it('reads none elsewhere', () => {
    for (const line of ['编号1120305', '）1120305。', '）11203051', '大桥通车。']) expect(readRepublicDate(line)).toBeNull();
  });
});
