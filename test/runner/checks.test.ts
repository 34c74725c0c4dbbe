import { describe, expect, it } from 'vitest';
import { brokenChecks, type Measures } from '../../src/runner/checks.ts';

const measures: Measures = {
  documents: 10,
  sentences: 100,
  rejects: 1,
  reject_share: 0.1,
  unresolved_share: 0.05,
  narrator_share: 0.5,
  topicless_share: 0.2,
  duplicates: 0,
};

describe('brokenChecks', () => {
  it('finds nothing when every check holds, at the bound too', () => {
    expect(brokenChecks(['unresolved_share <= 0.05', 'documents >= 10', 'rejects < 2', 'sentences > 99'], measures)).toEqual([]);
  });

  it('names each check that does not hold, with what was counted', () => {
    expect(brokenChecks(['unresolved_share < 0.05', 'documents >= 10', 'duplicates > 0'], measures)).toEqual([
      { check: 'unresolved_share < 0.05', value: 0.05 },
      { check: 'duplicates > 0', value: 0 },
    ]);
  });
});
