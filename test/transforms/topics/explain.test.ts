import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/transforms/topics/explain.ts';
import { evidenceOf, plantsAndBeasts } from './tree.ts';

const lexicon = plantsAndBeasts();
const [PLANTS, BEASTS] = [0, 1];

/** What explains a class in the second of three sentences. */
const explained = (column: number, ...terms: readonly string[]) => explain(lexicon, evidenceOf(lexicon, ['飞鸟', '橡树'], terms, ['动物', '树木']), 1, column);

describe('explain', () => {
  it('names the terms of the sentence that speak for the class, the most telling first', () => {
    expect(explained(PLANTS, '树木', '飞鸟', '草本')).toBe('草本、树木');
    expect(explained(BEASTS, '动物', '飞鸟', '橡树')).toBe('飞鸟、动物');
  });

  it('names the earlier of equally telling terms first, and each once', () => {
    expect(explained(PLANTS, '橡树', '树木', '橡树')).toBe('橡树、树木');
    expect(explained(PLANTS, '树木', '橡树')).toBe('树木、橡树');
  });

  it('names three at most', () => {
    expect(explained(PLANTS, '树木', '橡树', '苔藓', '草本')).toBe('草本、树木、橡树');
    expect(explained(PLANTS, '苔藓', '树木', '橡树', '草本')).toBe('草本、树木、橡树');
    expect(explained(PLANTS, '树木', '橡树', '草本', '苔藓')).toBe('草本、树木、橡树');
  });

  it('says that the context tells where no term does enough', () => {
    expect([explained(PLANTS, '植物', '飞鸟'), explained(PLANTS), explained(BEASTS, '巢穴', '树鸟')]).toEqual(['context', 'context', 'context']);
  });
});
