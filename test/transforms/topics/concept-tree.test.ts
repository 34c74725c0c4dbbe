import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../src/transforms/topics/concept.ts';
import { treeOf } from '../../../src/transforms/topics/concept-tree.ts';

const concept = (id: string, broader: string | null = null): Concept => ({
  id, labelZh: '主题', labelEn: 'topic', altLabels: [], broader, exactMatch: [], capMajor: null,
});

describe('treeOf', () => {
  it('numbers concepts, and the top ones among them as classes', () => {
    const concepts = [concept('oaks', 'trees'), concept('beasts'), concept('trees', 'plants'), concept('plants'), concept('birds', 'beasts')];
    const { classes, classOf, broaderOf, narrowerOf, conceptOf } = treeOf(concepts);
    expect(classes).toEqual([1, 3]);
    expect([...classOf]).toEqual([1, 0, 1, 1, 0]);
    expect([...broaderOf]).toEqual([2, -1, 3, -1, 1]);
    expect(narrowerOf).toEqual([[], [4], [0], [2], []]);
    expect([...conceptOf]).toEqual([['oaks', 0], ['beasts', 1], ['trees', 2], ['plants', 3], ['birds', 4]]);
  });

  it('refuses a chain that never ends, naming where it begins', () => {
    expect(() => treeOf([concept('plants'), concept('trees', 'oaks'), concept('oaks', 'trees')])).toThrow('concept trees: its chain of broader concepts never ends');
    expect(() => treeOf([concept('plants'), concept('trees', 'ferns')])).toThrow('concept trees: its chain');
  });
});
