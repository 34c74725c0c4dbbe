import { describe, expect, it } from 'vitest';
import { Arena } from '../../../src/transforms/topics/arena.ts';
import { createSpecifier } from '../../../src/transforms/topics/specify.ts';
import { evidenceOf, plantsAndBeasts } from './tree.ts';

const lexicon = plantsAndBeasts();
const [PLANTS, BEASTS] = [0, 1];

/** Concepts that are named in sentences of these terms, of a class each. */
function specified(column: number, ...sentences: readonly (readonly string[])[]): readonly (string | undefined)[] {
  const specify = createSpecifier(lexicon, evidenceOf(lexicon, ...sentences), new Arena());
  return sentences.map((_, row) => lexicon.concepts[specify(row, column)]?.id);
}

describe('createSpecifier', () => {
  it('goes down to the concept that the terms tell of', () => {
    expect(specified(PLANTS, ['橡树'])).toEqual(['oaks']);
    expect(specified(PLANTS, ['树木'])).toEqual(['trees']);
    expect(specified(BEASTS, ['飞鸟'])).toEqual(['birds']);
    expect(specified(BEASTS, ['动物'])).toEqual(['beasts']);
  });

  it('stays above narrower concepts none of which has half of the evidence', () => {
    expect(specified(PLANTS, ['树木', '草本', '植物', '植物'])).toEqual(['plants']);
    expect(specified(PLANTS, ['树木', '草本', '植物'])).toEqual(['trees']);
    expect(specified(PLANTS, ['橡树', '树木'])).toEqual(['oaks']);
    expect(specified(PLANTS, ['橡树', '树木', '树木'])).toEqual(['trees']);
  });

  it('counts the document beside the sentence', () => {
    expect(specified(PLANTS, ['草本'], ['橡树'], ['橡树'], ['橡树'])).toEqual(['oaks', 'oaks', 'oaks', 'oaks']);
    expect(specified(PLANTS, ['草本', '草本', '草本'], ['橡树'])).toEqual(['herbs', 'oaks']);
  });

  it('names the top concept where no term tells of the class', () => {
    expect(specified(BEASTS, ['橡树'], [])).toEqual(['beasts', 'beasts']);
    expect(specified(BEASTS, ['树鸟'])).toEqual(['beasts']);
  });
});
