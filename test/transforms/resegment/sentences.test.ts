import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segment } from './segment.ts';

const texts = (paragraph: string) => segment(paragraph).sentences.map((sentence) => sentence.text);
const cases = readFileSync(new URL('./sentences.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

describe('sentences', () => {
  it.each(cases)('%s', (paragraph = '', expected = '') => {
    expect(texts(paragraph).join('∥')).toBe(expected);
  });

  it('gives every line that is not empty its own paragraph', () => {
    const document = segment('标题\n\n第一段。还是第一段。\n第二段。');
    expect(document.sentences.map((sentence) => sentence.paragraphIndex)).toEqual([0, 1, 1, 2]);
    expect(document.sentences.map((sentence) => sentence.sentenceIndex)).toEqual([0, 1, 2, 3]);
    expect(document.paragraphs).toBe(3);
  });

  it('closes every quotation at the end of its paragraph', () => {
    expect(texts('他说：“路修好了\n众人鼓掌。天黑了。')).toEqual(['他说：“路修好了', '众人鼓掌。', '天黑了。']);
  });

  it('lets no bracket hold more than a few hundred characters together', () => {
    expect(texts(`（${'路修好了。'.repeat(200)}）完了。`).length).toBeGreaterThan(100);
  });

  it('takes a quotation of up to 31 characters that nothing introduces for a term', () => {
    const count = (length: number) => texts(`他念了“${'好'.repeat(length)}。”众人鼓掌。`).length;
    expect([count(28), count(29)]).toEqual([1, 2]);
  });

  it('looks for the word of an attribution within 60 characters', () => {
    const count = (length: number) => texts(`“路修好了。”${'好'.repeat(length)}说。众人鼓掌。`).length;
    expect([count(59), count(60)]).toEqual([2, 3]);
  });

  it('gives sentences without white space at their ends', () => {
    expect(texts('The road is open.  People cheered. \n Rain fell.')).toEqual(['The road is open.', 'People cheered.', 'Rain fell.']);
  });

  it('gives no sentence for an empty document', () => {
    expect(segment(' \n\n')).toMatchObject({ sentences: [], paragraphs: 0 });
  });
});
