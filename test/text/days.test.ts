import { describe, expect, it } from 'vitest';
import { isoDayOf, msOfDay } from '../../src/text/days.ts';

describe('msOfDay', () => {
  it('counts from 1970, backwards too', () => {
    expect([msOfDay('1970-01-01'), msOfDay('2024-02-29'), msOfDay('1969-12-31')]).toEqual([0, 1_709_164_800_000, -86_400_000]);
  });

  it('knows which days there are not', () => {
    expect(['2023-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-4-1', '2024-04', '20240401', ''].map(msOfDay)).toEqual(Array.from({ length: 8 }, () => null));
  });
});

describe('isoDayOf', () => {
  it('takes the day of a date and of a date with a time', () => {
    expect(['2024-02-29', '2024-02-29T08:00:00+08:00', '2024-02-29 08:00'].map(isoDayOf)).toEqual(Array.from({ length: 3 }, () => '2024-02-29'));
  });

  it('takes none of another shape, and none that there isn’t', () => {
    expect(['2024-02-30', '2024-02-291', '2024/02/29', ' 2024-02-29', '', null].map(isoDayOf)).toEqual(Array.from({ length: 6 }, () => null));
  });
});
