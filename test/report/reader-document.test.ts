import { describe, expect, it } from 'vitest';
import { readerDocument } from '../../src/report/reader-document.ts';
import { report, sentence } from '../dataset/sample.ts';

const raw = '　　甲。 乙。';
const sentences = [
  { ...sentence, raw_start: 2, raw_end: 4, speaker_confidence: Math.fround(0.8749) },
  { ...sentence, sentence_index: 1, raw_start: 5, raw_end: 7 },
];

describe('readerDocument', () => {
  it('has the raw text of each sentence and what stands before it', () => {
    const { sentences: shown } = readerDocument(report, sentences, (start, end) => raw.slice(start, end), 10);
    expect(shown.map(({ before, raw: text }) => before + text).join('')).toBe(raw);
  });

  it('rounds confidence and scores to two places', () => {
    const [first] = readerDocument(report, sentences, () => '', 10).sentences;
    expect(first?.confidence).toBe(0.87);
    expect(first?.topics).toEqual([
      { id: 'medtop:2', score: 0.75, evidence: '码头' },
      { id: 'medtop:1', score: 0.25, evidence: '启用' },
    ]);
  });

  it('shows no more sentences than asked for, but knows how many there are', () => {
    const { sentences: shown, length } = readerDocument(report, sentences, () => '', 1);
    expect([shown.length, length]).toEqual([1, 2]);
  });

  it('cuts a long gap in the middle', () => {
    const [first] = readerDocument(report, sentences, (start, end) => (end === 2 ? `a${'.'.repeat(500)}z` : `${start}`), 1).sentences;
    expect(first?.before).toMatch(/^a\.{99}…\.{99}z$/);
  });

  it('calls a document without a title by its id', () => {
    expect(readerDocument({ ...report, title: null }, [], () => '', 1).title).toBe('2031/港口');
  });
});
