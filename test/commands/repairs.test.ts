import { describe, expect, it } from 'vitest';
import { differences } from '../../src/commands/repairs.ts';

describe('differences', () => {
  it('shows where one word was written as two, and two as one', () => {
    expect(differences(['走', '出新', '路', '，', '两国', '都是', '邻居'], ['走出', '新', '路', '，', '两国', '都', '是', '邻居'])).toEqual([
      { written: ['走', '出新'], cut: ['走出', '新'] },
      { written: ['都是'], cut: ['都', '是'] },
    ]);
  });

  it('shows nothing where both agree', () => {
    expect(differences(['新', '桥', '通车'], ['新', '桥', '通车'])).toEqual([]);
    expect(differences([], [])).toEqual([]);
  });
});
