import { describe, expect, it } from 'vitest';
import { DOCUMENTS, SENTENCES } from '../../../src/dataset/schema.ts';
import { summarise } from '../../../src/dataset/tables.ts';
import { report, sentence } from '../sample.ts';
import { PartFolder } from './parts.ts';

describe('summarise', () => {
  it.each(['arrow', 'parquet'] as const)('counts %s parts and gives shares of all sentences', async (format) => {
    using parts = new PartFolder();
    const sentences = [
      await parts.write(SENTENCES, [sentence, { ...sentence, speaker: null, attribution_method: 'unresolved' }], format),
      await parts.write(SENTENCES, [{ ...sentence, speaker: null, attribution_method: 'narrator' }, { ...sentence, topic: null }], format),
    ];
    const documents = [await parts.write(DOCUMENTS, [report, { ...report, tokens: 5, duplicate_of: 'a', title: null }], format)];
    const summary = await summarise({ sentences, documents });
    expect(summary).toMatchObject({
      documents: 2,
      sentences: 4,
      tokens: 65,
      duplicates: 1,
      methods: { explicit: 2, inherited: 0, narrator: 1, unresolved: 1 },
      unresolved_share: 0.25,
      narrator_share: 0.25,
      null_shares: { sentences: { speaker: 0.5, topic: 0.25, inherited_from: 1, cue: 0 }, documents: { title: 0.5, agency: 1, place: 0 } },
    });
    expect(Object.keys(summary.null_shares.sentences)).not.toContain('text');
  });

  it('is all zeros without parts', async () => {
    expect(await summarise({ sentences: [], documents: [] })).toMatchObject({
      documents: 0,
      sentences: 0,
      tokens: 0,
      duplicates: 0,
      unresolved_share: 0,
      null_shares: { sentences: { speaker: 0 }, documents: { title: 0 } },
    });
  });
});
