import { describe, expect, it } from 'vitest';
import { croissantText } from '../../src/dataset/croissant.ts';
import { SENTENCES, TABLES } from '../../src/dataset/schema.ts';
import { facts, output } from './facts.ts';

interface Node {
  readonly '@id': string;
  readonly '@type': string;
  readonly [property: string]: unknown;
}

interface Field extends Node {
  readonly source?: { readonly fileObject?: { readonly '@id': string }; readonly fileSet?: { readonly '@id': string }; readonly extract: { readonly column: string } };
}

interface Croissant {
  readonly distribution: readonly Node[];
  readonly recordSet: readonly (Node & { readonly field: readonly Field[] })[];
  readonly [property: string]: unknown;
}

const croissant = (changes: Partial<typeof facts> = {}): Croissant => JSON.parse(croissantText({ ...facts, ...changes })) as Croissant;

describe('croissantText', () => {
  it('has the scheme of its topics, where it has any, among its keywords', () => {
    expect(croissant({ topicScheme: 'ports' })['keywords']).toEqual(['news', 'reported speech', 'quotation attribution', 'ports']);
    expect(croissant({ topicScheme: null })['keywords']).toEqual(['news', 'reported speech', 'quotation attribution']);
  });

  it('lists every file of every table with its checksum, and a set for the parts', () => {
    const { distribution } = croissant();
    const files = distribution.filter((node) => node['@type'] === 'cr:FileObject');
    expect(files.map((node) => node['@id'])).toEqual(facts.outputs.map(({ path }) => path).toSorted());
    expect(files.find((node) => node['@id'] === 'sentences/part-00001-b.arrow')).toMatchObject({
      contentUrl: 'sentences/part-00001-b.arrow',
      contentSize: '2000 B',
      sha256: '00',
      sameAs: 'sentences/part-00001-b.parquet',
    });
    expect(distribution.filter((node) => node['@type'] === 'cr:FileSet')).toMatchObject([
      { '@id': 'sentences-parts', 'includes': 'sentences/*.parquet', 'encodingFormat': 'application/x-parquet' },
      { '@id': 'documents-parts', 'includes': 'documents/*.parquet' },
    ]);
  });

  it('has a record set a table, with every column and its description', () => {
    const sets = croissant().recordSet.filter((set) => set['@id'] !== 'splits');
    expect(sets.map((set) => [set['@id'], set.field.map(({ name }) => name)])).toEqual(TABLES.map(({ name, columns }) => [name, columns.map((column) => column.name)]));
    const speaker = sets[0]?.field.find(({ name }) => name === 'speaker');
    const { english = '', chinese = '' } = SENTENCES.columns.find(({ name }) => name === 'speaker') ?? {};
    expect(speaker?.['description']).toBe(`${english} ${chinese} → speakers.speaker`);
  });

  it('refers only to what is there', () => {
    const { distribution, recordSet } = croissant();
    const ids = new Set([...distribution, ...recordSet, ...recordSet.flatMap(({ field }) => field)].map((node) => node['@id']));
    const sources = recordSet.flatMap(({ field }) => field.flatMap(({ source }) => (source === undefined ? [] : [(source.fileSet ?? source.fileObject)?.['@id'] ?? ''])));
    const keys = recordSet.flatMap(({ key }) => (key === undefined ? [] : [(key as Node)['@id']]));
    for (const id of [...sources, ...keys]) expect(ids).toContain(id);
    expect(ids.size).toBe(distribution.length + recordSet.length + recordSet.flatMap(({ field }) => field).length);
  });

  it('marks lists and Croissant’s splits', () => {
    const fields = croissant().recordSet.flatMap(({ field }) => field);
    expect(fields.find((field) => field['@id'] === 'sentences/topic_scores')).toMatchObject({ dataType: 'cr:Float32', isArray: true, arrayShape: '-1' });
    expect(fields.find((field) => field['@id'] === 'documents/split')).toMatchObject({ references: { field: { '@id': 'splits/name' } } });
  });

  it('says which step made a column, from what and with which program', () => {
    const whole = croissant();
    const steps = (whole['prov:wasGeneratedBy'] as readonly Node[]).map((node) => node['@id']);
    expect(steps).toEqual(['#normalise', '#resegment', '#speakers', '#topics']);
    const made = whole.recordSet.flatMap(({ field }) => field.flatMap((column) => (column['prov:wasGeneratedBy'] as Node | undefined)?.['@id'] ?? []));
    expect(new Set(made)).toEqual(new Set(steps));
    expect(whole['prov:wasDerivedFrom']).toMatchObject({ '@id': 'urn:sha256:beef', 'prov:label': expect.stringContaining('Invented reports.') as string });
    expect(JSON.stringify(whole['prov:wasAttributedTo'])).toContain('yanlun 1.2.3 (program abcd');
  });

  it('gives a new version to other bytes and knows no clock of its own', () => {
    const version = ({ outputs = facts.outputs }): unknown => croissant({ outputs })['version'];
    expect(version({})).toMatch(/^1\.0\.0\+[0-9a-f]{16}$/);
    expect(version({ outputs: facts.outputs.toReversed() })).toBe(version({}));
    expect(version({ outputs: [...facts.outputs.slice(1), { ...output('documents/part-00000-a.arrow', 900, 3), sha256: '01' }] })).not.toBe(version({}));
    expect(croissant()).not.toHaveProperty('datePublished');
    expect(croissant({ published: '2026-03-01', creator: '港口研究所' })).toMatchObject({ datePublished: '2026-03-01', creator: { name: '港口研究所' } });
  });

  it('names the licence by its SPDX page, or says that none is stated', () => {
    expect(croissant()['license']).toBe('https://spdx.org/licenses/CC-BY-4.0');
    expect(croissant({ license: 'other' })['license']).toMatchObject({ '@type': 'sc:CreativeWork' });
  });

  it('reads Arrow where there is no Parquet', () => {
    const outputs = facts.outputs.filter(({ path }) => path.endsWith('.arrow'));
    const set = croissant({ outputs }).distribution.find((node) => node['@id'] === 'documents-parts');
    expect(set).toMatchObject({ includes: 'documents/*.arrow', encodingFormat: 'application/vnd.apache.arrow.file' });
  });
});
