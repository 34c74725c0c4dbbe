import { describe, expect, it } from 'vitest';
import { clusterOf, CLUSTERS, FAMILIES, familyOf } from '../../../../src/transforms/speakers/words/word-clusters.ts';

describe('the clusters of words', () => {
  it('put words of like use together', () => {
    expect(clusterOf('谴责')).toBe(clusterOf('指责'));
    expect(clusterOf('村民')).toBe(clusterOf('市民'));
    expect(clusterOf('谴责')).not.toBe(clusterOf('村民'));
  });

  it('give a word that the news hardly have the number 0, and its family too', () => {
    expect(clusterOf('獬豸帮')).toBe(0);
    expect(familyOf(0)).toBe(0);
  });

  it('stay within their numbers', () => {
    const all = Array.from({ length: CLUSTERS }, (_, cluster) => familyOf(cluster));
    expect(Math.max(...all)).toBe(FAMILIES - 1);
    expect(Math.min(...all.slice(1))).toBeGreaterThan(0);
  });
});
