import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../src/transforms/topics/concept.ts';
import { treeOf } from '../../../src/transforms/topics/concept-tree.ts';
import { compileTerms, type LearntTerm } from '../../../src/transforms/topics/term-tables.ts';

const concept = (id: string, broader: string | null = null): Concept => ({
  id, labelZh: '主题', labelEn: 'topic', altLabels: [], broader, exactMatch: [], capMajor: null,
});
const tree = treeOf([concept('plants'), concept('trees', 'plants'), concept('beasts'), concept('birds', 'beasts')]);

/** Terms with what they say of concepts, and of classes by seed and learnt weights. */
function tablesOf(seeds: readonly (readonly [text: string, concept: string, weight: number])[], learnt: readonly LearntTerm[] = []) {
  const { terms, byConcept, byClass } = compileTerms(tree, seeds.map(([text, id, weight]) => ({ text, concept: id, weight })), learnt);
  return terms.map((term, at) => ({
    term,
    concepts: Object.fromEntries(Array.from(byConcept.columns.slice(byConcept.starts[at], byConcept.starts[at + 1]), (column, entry) =>
      [tree.concepts[column]?.id ?? '', byConcept.weights[(byConcept.starts[at] ?? 0) + entry]])),
    classes: Array.from(byClass.entries.subarray(byClass.starts[at], byClass.starts[at + 1])),
  }));
}

describe('compileTerms', () => {
  it('says of concepts what the last of several weights is, and of a class what the strongest is', () => {
    expect(tablesOf([['树木', 'trees', 3], ['树木', 'plants', 1], ['树木', 'trees', 2]])).toEqual([{ term: '树木', concepts: { trees: 2, plants: 1 }, classes: [0, 3, 0] }]);
    expect(tablesOf([['树鸟', 'trees', 1], ['树鸟', 'plants', -2], ['树鸟', 'birds', -2], ['树鸟', 'beasts', 2]])[0]?.classes).toEqual([0, -2, 0, 1, -2, 0]);
  });

  it('folds terms, numbers each once, and leaves out those of unknown concepts', () => {
    expect(tablesOf([['樹木', 'trees', 3], ['蘑菇', 'fungi', 3], ['飞鸟', 'birds', 2], ['树木', 'plants', 1]]).map(({ term }) => term)).toEqual(['树木', '飞鸟']);
  });

  it('adds the last learnt weight of a class, also of terms that are no seeds, and none of unknown concepts', () => {
    const learnt: LearntTerm[] = [{ text: '树木', weights: [['plants', 1.5], ['fungi', 4], ['beasts', -1]] }, { text: '巢穴', weights: [['beasts', 1], ['beasts', 0.5]] }];
    expect(tablesOf([['树木', 'trees', 3]], learnt)).toEqual([
      { term: '树木', concepts: { trees: 3 }, classes: [0, 3, 1.5, 1, 0, -1] },
      { term: '巢穴', concepts: {}, classes: [1, 0, 0.5] },
    ]);
  });
});
