import { describe, expect, it } from 'vitest';
import { DOCUMENTS, SENTENCES, type SentenceRow } from '../../src/dataset/schema.ts';
import { leastCertain } from '../../src/review/least-certain.ts';
import { report, sentence } from '../dataset/sample.ts';
import { PartFolder } from '../dataset/tables/parts.ts';

const row = (docId: string, index: number, confidence: number, change: Partial<SentenceRow> = {}): SentenceRow => ({
  ...sentence, doc_id: docId, sentence_id: `${docId}:${index}`, sentence_index: index, text: `${docId}第${index}句。`, speaker: '林大川', co_speakers: [],
  speaker_confidence: confidence, attribution_rule: 'speech-goes-on', duplicate_of: null, ...change,
});

async function least(limit: number, ...parts: readonly (readonly SentenceRow[])[]) {
  using folder = new PartFolder();
  const sentences: string[] = [];
  for (const rows of parts) sentences.push(await folder.write(SENTENCES, rows, 'arrow'));
  const documents = [await folder.write(DOCUMENTS, [{ ...report, doc_id: 'a', speakers: ['林大川', '周小溪'] }], 'parquet')];
  return await leastCertain({ sentences, documents }, limit);
}

describe('leastCertain', () => {
  it('takes the least certain of all parts, least first', async () => {
    const found = await least(2, [row('a', 0, 0.5), row('a', 1, 0.25)], [row('b', 0, 0.125), row('b', 1, 0.75)]);
    expect(found.map(({ sentenceId, confidence }) => [sentenceId, confidence])).toEqual([['b:0', 0.125], ['a:1', 0.25]]);
  });

  it('shows who speaks around it, in the same document alone, and who else speaks there', async () => {
    const [item] = await least(1, [row('a', 0, 0.9), row('a', 1, 0.1), row('a', 2, 0.9, { speaker: null }), row('b', 0, 0.9)]);
    expect(item).toMatchObject({ before: '【林大川】a第0句。', after: '【–】a第2句。', others: ['周小溪'], label: { speakers: ['林大川'] } });
  });

  it('leaves out what a person decided, and what repeats another document', async () => {
    const found = await least(9, [row('a', 0, 0.1, { attribution_rule: 'override' }), row('a', 1, 0.9), row('b', 0, 0.1, { duplicate_of: 'a' })]);
    expect(found.map(({ sentenceId }) => sentenceId)).toEqual(['a:1']);
  });

  it('draws among equally certain ones from all over, and the same each time', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => row(`d${String(index).padStart(3, '0')}`, 0, 0.25));
    const found = (await least(20, rows.slice(0, 100), rows.slice(100))).map(({ sentenceId }) => sentenceId);
    expect(found.filter((id) => id > 'd100').length).toBeGreaterThan(4);
    expect((await least(20, rows.slice(0, 50), rows.slice(50))).map(({ sentenceId }) => sentenceId)).toEqual(found);
  });

  it('has nothing of nothing', async () => {
    expect(await least(5, [])).toEqual([]);
  });
});
