import { describe, expect, it } from 'vitest';
import { DOCUMENTS, SENTENCES } from '../../../src/dataset/schema.ts';
import { wholeDocuments } from '../../../src/dataset/tables/documents.ts';
import { report, sentence } from '../sample.ts';
import { PartFolder } from './parts.ts';

describe('wholeDocuments', () => {
  it.each(['arrow', 'parquet'] as const)('reads the documents asked for from %s parts, as they were written', async (format) => {
    using parts = new PartFolder();
    const other = { ...report, doc_id: 'other', published: null };
    const silent = { ...report, doc_id: 'silent' };
    const second = { ...sentence, sentence_id: '2031/港口:1', sentence_index: 1 };
    const sentences = [await parts.write(SENTENCES, [sentence, second, { ...sentence, doc_id: 'other' }], format)];
    const documents = [await parts.write(DOCUMENTS, [report, other, silent], format)];
    const found = await wholeDocuments(['silent', '2031/港口', 'unknown'], { sentences, documents });
    expect(found).toEqual([
      { document: report, sentences: [sentence, second] },
      { document: silent, sentences: [] },
    ]);
  });

  it('reads nothing when no document is asked for', async () => {
    using parts = new PartFolder();
    const sentences = [await parts.write(SENTENCES, [sentence], 'arrow')];
    expect(await wholeDocuments([], { sentences, documents: [await parts.write(DOCUMENTS, [report], 'arrow')] })).toEqual([]);
    expect(await wholeDocuments([], { sentences: [], documents: [] })).toEqual([]);
  });
});
