import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/transforms/speakers/analyse.ts';
import { CERTAINTY_FEATURES, certaintyFeatures } from '../../../../src/transforms/speakers/decision/certainty-features.ts';
import { certaintyOf } from '../../../../src/transforms/speakers/decision/confidence.ts';
import { surestStates } from '../../../../src/transforms/speakers/decision/decide.ts';
import { latticeOf } from '../../../../src/transforms/speakers/decision/lattice.ts';
import { marginalsOf } from '../../../../src/transforms/speakers/decision/marginals.ts';
import { readModel } from '../../../../src/transforms/speakers/decision/model.ts';
import { speakerOdds } from '../../../../src/transforms/speakers/decision/speaker-odds.ts';
import { segmented } from '../report.ts';

const weights = readModel();

function rowsOf(text: string): Float64Array[] {
  const sentences = analyse(segmented(text), weights.first);
  const marginals = marginalsOf(latticeOf(sentences, weights));
  const odds = speakerOdds(sentences, marginals);
  return certaintyFeatures({ sentences, states: surestStates(sentences, marginals, odds), marginals, odds });
}

const valueOf = (row: Float64Array | undefined, name: string) => row?.[CERTAINTY_FEATURES.indexOf(name)];

describe('certaintyFeatures', () => {
  const rows = rowsOf('8日，大桥开工。\n市长赵明远表示，将加大投入。\n要抓好质量。');

  it('gives each sentence a finite number for each name', () => {
    for (const row of rows) {
      expect(row).toHaveLength(CERTAINTY_FEATURES.length);
      expect(row.every(Number.isFinite)).toBe(true);
    }
  });

  it('describes narrator and cue by numbers of their own', () => {
    expect(rows.map((row) => [valueOf(row, 'narrator:bias'), valueOf(row, 'cue:bias')]).slice(0, 2)).toEqual([[1, 0], [0, 1]]);
    expect(valueOf(rows[1], 'source:name')).toBe(1);
    expect(valueOf(rows[1], 'form:cue')).toBe(1);
  });

  it('has no row for a document without sentences', () => {
    expect(rowsOf('')).toEqual([]);
  });
});

describe('certaintyOf', () => {
  it('is one half where nothing tells, and rises with what speaks for the decision', () => {
    const row = new Float64Array(CERTAINTY_FEATURES.length);
    expect(certaintyOf(row, weights.certainty)).toBe(0.5);
    const [less, more] = [Float64Array.of(1), Float64Array.of(2)];
    expect(certaintyOf(more, Float64Array.of(1))).toBeGreaterThan(certaintyOf(less, Float64Array.of(1)));
  });
});
