import { describe, expect, it } from 'vitest';
import { DOCUMENTS, SENTENCES } from '../../../src/dataset/schema.ts';
import { overviewOf } from '../../../src/dataset/tables/overview.ts';
import { report, sentence } from '../sample.ts';
import { PartFolder } from './parts.ts';

describe('overviewOf', () => {
  it.each(['arrow', 'parquet'] as const)('counts what plots show, from %s parts', async (format) => {
    using parts = new PartFolder();
    const undated = { ...report, doc_id: 'z', published: null, edits: 4, token_repairs: 2 };
    const sentences = [
      await parts.write(SENTENCES, [sentence, { ...sentence, speaker_confidence: Math.fround(0.9) }, { ...sentence, speaker_confidence: 1 }], format),
      await parts.write(SENTENCES, [{ ...sentence, doc_id: 'z', speaker: null, topic: 'medtop:1' }, { ...sentence, topic: null }], format),
    ];
    const documents = [await parts.write(DOCUMENTS, [report, undated], format)];
    const overview = await overviewOf({ sentences, documents });
    expect(overview.confidence.map(({ method, from, sentences: count }) => [method, from.toFixed(2), count])).toEqual([['explicit', '0.90', 4], ['explicit', '0.95', 1]]);
    expect(overview.speakerTopics).toEqual([{ speaker: '林大川', topic: 'medtop:2', sentences: 3 }]);
    expect(overview.months).toEqual([{ month: '2031-02', topic: 'medtop:2', sentences: 3 }]);
    expect([overview.edits, overview.tokenRepairs]).toEqual([4, 2]);
  });

  it('is empty without parts', async () => {
    expect(await overviewOf({ sentences: [], documents: [] })).toEqual({ confidence: [], speakerTopics: [], months: [], edits: 0, tokenRepairs: 0 });
  });
});
