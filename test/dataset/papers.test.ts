import { describe, expect, it } from 'vitest';
import { papersOf } from '../../src/dataset/papers.ts';
import { facts } from './facts.ts';

const names = (outputs: typeof facts.outputs): readonly string[] => papersOf({ ...facts, outputs }).map(({ path }) => path);

describe('papersOf', () => {
  it('gives a card, Croissant and views', () => {
    expect(names(facts.outputs)).toEqual(['README.md', 'croissant.json', 'views.sql']);
  });

  it('gives no views for Arrow alone, which DuckDB can’t read by itself', () => {
    expect(names(facts.outputs.filter(({ path }) => path.endsWith('.arrow')))).toEqual(['README.md', 'croissant.json']);
  });
});
