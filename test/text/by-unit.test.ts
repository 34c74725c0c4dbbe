import { describe, expect, it } from 'vitest';
import { ByUnit } from '../../src/text/by-unit.ts';

describe('ByUnit', () => {
  it('has a value for each unit that was given one, from the first to the last', () => {
    const values = new ByUnit<string>();
    for (const unit of [0, 0x4e00, 0xffff]) values.add(unit, `of ${unit}`);
    expect([0, 1, 0x4e00, 0xffff].map((unit) => values.get(unit))).toEqual(['of 0', undefined, `of ${0x4e00}`, `of ${0xffff}`]);
  });

  it('has room for every unit', () => {
    const values = new ByUnit<number>();
    for (let unit = 0; unit <= 0xffff; unit += 1) values.add(unit, unit);
    expect([values.get(0), values.get(0xffff)]).toEqual([0, 0xffff]);
  });
});
