import { describe, expect, it } from 'vitest';
import { Arena } from '../../../src/transforms/topics/arena.ts';
import { contextOf } from '../../../src/transforms/topics/context.ts';
import { BLOCK, FEATURES, writeBlock } from '../../../src/transforms/topics/features.ts';

/** Evidence of five sentences in three paragraphs, two classes. */
const context = contextOf(Float64Array.of(2, 0, 0, 0, 6, 2, 0, 1, 0, 3), 2, [0, 0, 1, 2, 2], new Arena());

const round = (value: number): number => Math.round(value * 1e9) / 1e9;

/** The features of a sentence and class by name, rounded. */
function block(row: number, column: number): Record<string, number> {
  const out = new Float64Array(BLOCK.length + 3).fill(-7);
  writeBlock(out, 2, context, row, column);
  expect([out[0], out[1], out.at(-1)]).toEqual([-7, -7, -7]);
  return Object.fromEntries(BLOCK.map((name, index) => [name, round(out[index + 2] ?? 0)]));
}

describe('writeBlock', () => {
  it('tells of the sentence’s own evidence', () => {
    expect(block(2, 0)).toMatchObject({ 'log-evidence': round(Math.log1p(6)), share: 0.6, first: 1, none: 0 });
    expect(block(2, 1)).toMatchObject({ 'log-evidence': round(Math.log1p(2)), share: 0.2, first: 0 });
    expect(block(1, 0)).toMatchObject({ 'log-evidence': 0, share: 0, first: 0, none: 1 });
  });

  it('tells of the sentences before and after, one and two away', () => {
    expect(block(2, 0)).toMatchObject({ before: 0, after: 0, around: 0.25, 'both-neighbours': 0 });
    expect(block(3, 0)).toMatchObject({ before: 0.6, after: 0, around: 0 });
    expect(block(3, 1)).toMatchObject({ before: 0.2, after: 0.6, 'both-neighbours': 0.2 });
    expect(block(0, 0)).toMatchObject({ before: 0, after: 0, around: 0.3 });
    expect(block(4, 1)['before']).toBe(round(1 / 3));
  });

  it('tells of the paragraph and of the opening', () => {
    expect(block(1, 0)).toMatchObject({ paragraph: 0.4, opening: 0.5 });
    expect(block(4, 1)).toMatchObject({ paragraph: round(4 / 7), opening: 0 });
  });

  it('tells of the document', () => {
    const [first, second] = [block(2, 0), block(2, 1)];
    const means = [(0.5 + 0.6) / 5, (0.2 + 1 / 3 + 0.6) / 5];
    const total = (means[0] ?? 0) + (means[1] ?? 0) + 0.02;
    expect(first['document']).toBe(round((means[0] ?? 0) / total));
    expect(second['document']).toBe(round((means[1] ?? 0) / total));
    expect([first['document-sum'], second['document-sum']]).toEqual([8 / 17, 6 / 17].map(round));
    expect([first['document-first'], second['document-first'], first['document-sum-first'], second['document-sum-first']]).toEqual([0, 1, 1, 0]);
    const mean = (means[0] ?? 0) / total;
    expect([first['document-root'], first['document-and-share'], first['document-and-evidence']]).toEqual([Math.sqrt(mean), 0.6 * mean, Math.log1p(6) * mean].map(round));
  });

  it('tells of the document by itself where the sentence has no or little evidence', () => {
    const mean = block(2, 0)['document'];
    expect([block(1, 0)['document-if-none'], block(2, 0)['document-if-none']]).toEqual([mean, 0]);
    expect([block(0, 0)['document-if-little'], block(1, 0)['document-if-little'], block(2, 0)['document-if-little']]).toEqual([mean, 0, 0]);
  });

  it('takes evidence against a class for none', () => {
    const against = contextOf(Float64Array.of(-2, 1), 2, [0], new Arena());
    const out = new Float64Array(BLOCK.length);
    writeBlock(out, 0, against, 0, 0);
    expect([out[0], out[2]]).toEqual([0, 0]);
  });
});

describe('the names of features', () => {
  it('are those of the block for each kind of evidence', () => {
    expect(FEATURES.length).toBe(2 * BLOCK.length);
    expect([FEATURES[0], FEATURES[BLOCK.length]]).toEqual(['seed:log-evidence', 'learnt:log-evidence']);
  });
});
