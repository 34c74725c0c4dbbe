import { describe, expect, it } from 'vitest';
import { SENTENCES, type SentenceRow } from '../../../src/dataset/schema.ts';
import { topicRows, type TopicScheme } from '../../../src/dataset/tables.ts';
import { sentence } from '../sample.ts';
import { PartFolder } from './parts.ts';

const scheme: TopicScheme = {
  name: 'IPTC Media Topics',
  version: '2031-01-01',
  topics: new Map([
    ['medtop:1', { labelZh: '经济', labelEn: 'economy', broader: null, capMajor: 1 }],
    ['medtop:2', { labelZh: '运输', labelEn: 'transport', broader: 'medtop:1', capMajor: 10 }],
    ['medtop:3', { labelZh: '港口', labelEn: 'port', broader: 'medtop:2', capMajor: null }],
    ['medtop:4', { labelZh: '体育', labelEn: 'sport', broader: null, capMajor: null }],
  ]),
};

const about = (topics: readonly string[]): SentenceRow => ({ ...sentence, topics });

describe('topicRows', () => {
  it('has what occurs and what stands above it, and counts the sentences that carry the topic itself', async () => {
    using parts = new PartFolder();
    const paths = [
      await parts.write(SENTENCES, [about(['medtop:3', 'medtop:1']), about(['medtop:3'])], 'arrow'),
      await parts.write(SENTENCES, [about([])], 'parquet'),
    ];
    const rows = await topicRows(paths, scheme);
    expect(rows.map(({ topic_id, sentences }) => [topic_id, sentences])).toEqual([
      ['medtop:1', 1],
      ['medtop:2', 0],
      ['medtop:3', 2],
    ]);
    expect(rows[1]).toEqual({
      topic_id: 'medtop:2',
      label_zh: '运输',
      label_en: 'transport',
      broader: 'medtop:1',
      scheme: 'IPTC Media Topics',
      scheme_version: '2031-01-01',
      cap_major: 10,
      sentences: 0,
    });
  });

  it('has no rows without topics or parts', async () => {
    using parts = new PartFolder();
    expect(await topicRows([], scheme)).toEqual([]);
    expect(await topicRows([await parts.write(SENTENCES, [about([])], 'parquet')], scheme)).toEqual([]);
  });

  it('refuses a topic that the scheme does not know', async () => {
    using parts = new PartFolder();
    const path = await parts.write(SENTENCES, [about(['medtop:9'])], 'arrow');
    await expect(topicRows([path], scheme)).rejects.toThrow('Topic medtop:9 is not in IPTC Media Topics 2031-01-01');
  });
});
