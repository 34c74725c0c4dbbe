import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cardText } from '../../src/dataset/card.ts';
import { TABLES } from '../../src/dataset/schema.ts';
import { facts, output } from './facts.ts';

interface Metadata {
  license: string;
  tags: string[];
  size_categories: string[];
  configs: { config_name: string; data_files: string; default?: boolean }[];
  dataset_info: { config_name: string; features: { name: string; dtype?: string; list?: string }[]; splits: object[] }[];
}

const metadataOf = (card: string): Metadata => parse(card.split('---\n')[1] ?? '') as Metadata;

describe('cardText', () => {
  it('tells HuggingFace which files make which table, sentences first', () => {
    expect(metadataOf(cardText(facts)).configs).toEqual([
      { config_name: 'sentences', default: true, data_files: 'sentences/*.parquet' },
      { config_name: 'documents', data_files: 'documents/*.parquet' },
      { config_name: 'speakers', data_files: 'speakers.parquet' },
      { config_name: 'topics', data_files: 'topics.parquet' },
    ]);
  });

  it('names a table that has rows, and the Arrow files when there is no Parquet', () => {
    const outputs = [output('sentences/part-00000-a.arrow', 1000, 5), output('rejects.arrow', 400, 2)];
    const card = cardText({ ...facts, outputs });
    expect(metadataOf(card).configs.map(({ data_files }) => data_files)).toEqual(['sentences/*.arrow', 'rejects.arrow']);
    expect(card).toContain('scan_ipc');
    expect(card).not.toContain('parquet');
  });

  it('is tagged with the scheme of its topics, where it has any', () => {
    const tagsOf = (topicScheme: string | null) => metadataOf(cardText({ ...facts, topicScheme })).tags;
    expect(tagsOf('IPTC Media Topics + 港口')).toEqual(['news', 'quotation-attribution', 'reported-speech', 'iptc-media-topics-港口']);
    expect(tagsOf(null)).toEqual(['news', 'quotation-attribution', 'reported-speech']);
  });

  it('gives the types and sizes of all columns', () => {
    const info = metadataOf(cardText({ ...facts, outputs: [...facts.outputs, output('rejects.parquet', 1, 1)] })).dataset_info;
    const features = info.map((table) => table.features.map(({ name, dtype, list }) => `${name} ${dtype ?? `list ${list}`}`));
    const types = { 'utf8': 'string', 'list<utf8>': 'list string', 'int32': 'int32', 'float32': 'float32', 'list<float32>': 'list float32', 'date32': 'date32' };
    expect(features).toEqual(TABLES.map(({ columns }) => columns.map(({ name, type }) => `${name} ${types[type]}`)));
    expect(info[0]?.splits).toEqual([{ name: 'train', num_bytes: 300, num_examples: 8 }]);
  });

  it('says what is in the dataset, under which licence, and what made it', () => {
    const card = cardText(facts);
    expect(metadataOf(card)).toMatchObject({ license: 'cc-by-4.0', size_categories: ['n<1K'] });
    for (const words of ['# 港口: reported speech', 'What people said', '| inherited | 4 | 50.0 % |', '`CC-BY-4.0`', 'Invented reports.', 'yanlun 1.2.3', '| rejects | `rejects.parquet` | 0 |']) {
      expect(card).toContain(words);
    }
    for (const { columns } of TABLES) for (const { name } of columns) expect(card).toContain(`| \`${name}\` |`);
  });

  it.each([
    [999, 'n<1K'],
    [1000, '1K<n<10K'],
    [250_000, '100K<n<1M'],
    [3_000_000_000, 'n>1B'],
  ])('puts %d sentences into the size category %s', (rows, category) => {
    const card = cardText({ ...facts, outputs: [output('sentences/part-00000-a.parquet', 1, rows)] });
    expect(metadataOf(card).size_categories).toEqual([category]);
  });

  it('does not hide that the licence is unknown', () => {
    expect(cardText({ ...facts, license: 'other', source: '', description: '' })).toContain('The licence of the texts is not stated');
  });

  it('names the publisher, the page, the day and the citation where the job has them', () => {
    expect(cardText(facts)).not.toContain('Publisher');
    const card = cardText({ ...facts, creator: '港口研究所', url: 'https://example.org/port', published: '2026-03-01', citation: '港口研究所 (2026)' });
    for (const line of ['Publisher: 港口研究所', 'Page: https://example.org/port', 'Published: 2026-03-01', 'Cite: 港口研究所 (2026)']) expect(card).toContain(line);
  });

  it('gives the figures of the user’s own labels, and says when another program was measured', () => {
    const rate = { right: 3, total: 4, rate: 0.75, low: 0.301, high: 0.954 };
    const speakers = { accuracy: rate, quotationType: rate, method: rate, byMethod: [{ ...rate, key: 'inherited' }] };
    const accuracy = { documents: 2, sentences: 4, program: { version: '1.2.3', fingerprint: 'abcd' }, speakers, topics: { microF1: 0.5, macroF1: null, primary: rate } };
    expect(cardText(facts)).toContain('Nobody has measured');
    const card = cardText({ ...facts, accuracy });
    for (const words of ['| – inherited | 3/4 | 75.0 | 30.1–95.4 |', 'micro-F1 50.0, macro-F1 –', '2 reports labelled by hand (4 sentences)']) expect(card).toContain(words);
    expect(card).not.toContain('not the one that made this dataset');
    expect(cardText({ ...facts, accuracy: { ...accuracy, program: { version: '1.2.2', fingerprint: 'abcc' } } })).toContain('not the one that made this dataset');
  });
});
