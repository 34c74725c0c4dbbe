import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readModel, writeModel } from '../../../../src/transforms/speakers/decision/model.ts';

describe('readModel', () => {
  it('gives weights whose sum is the same in any order', () => {
    const { cue } = readModel();
    const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);
    const weights = [...cue].filter((weight) => weight !== 0);
    expect(weights.length).toBeGreaterThan(100);
    expect(sum(weights.toReversed())).toBe(sum(weights));
    expect(sum(weights.toSorted((a, b) => a - b))).toBe(sum(weights));
  });

  it('loses nothing of the file, and nothing on the way back', () => {
    const file = new URL('../../../../src/transforms/speakers/decision/model.tsv', import.meta.url);
    expect(writeModel(readModel())).toBe(readFileSync(file, 'utf8'));
  });
});
