import { describe, expect, it } from 'vitest';
import { SENTENCES, type SentenceRow } from '../../../src/dataset/schema.ts';
import { speakerRows, summarise } from '../../../src/dataset/tables.ts';
import { namingWith } from '../../../src/transforms/speakers/naming.ts';
import { sentence } from '../sample.ts';
import { PartFolder } from './parts.ts';

const said = (doc_id: string, speaker: string | null, change: Partial<SentenceRow> = {}): SentenceRow => ({
  ...sentence,
  doc_id,
  speaker,
  speaker_mention: null,
  speaker_role: null,
  ...change,
});

const first = [
  said('b', '林大川', { speaker_mention: '林局长', speaker_role: '局长' }),
  said('b', '林大川', { speaker_mention: '他' }),
  said('b', null),
];
const second = [
  said('c', '周小溪', { co_speakers: ['林大川', '渔会'], speaker_mention: '双方代表', speaker_role: '会长' }),
  said('d', '林大川', { speaker_mention: '林大川', speaker_role: '市长' }),
  said('d', '林大川', { speaker_mention: '该负责人', speaker_role: '局长' }),
];

const sense = namingWith([]);

const expected = [
  { speaker: '周小溪', kind: 'person', aliases: [], roles: ['会长'], documents: 1, sentences: 1, first_doc_id: 'c' },
  { speaker: '林大川', kind: 'person', aliases: ['林局长'], roles: ['局长', '市长'], documents: 3, sentences: 5, first_doc_id: 'b' },
  { speaker: '渔会', kind: 'organisation', aliases: [], roles: [], documents: 1, sentences: 1, first_doc_id: 'c' },
];

describe('speakerRows', () => {
  it.each([
    ['arrow', 'arrow'],
    ['parquet', 'parquet'],
    ['parquet', 'arrow'],
  ] as const)('gathers names, roles and counts over %s and %s parts, with those who speak together', async (one, other) => {
    using parts = new PartFolder();
    const paths = [await parts.write(SENTENCES, first, one), await parts.write(SENTENCES, second, other)];
    expect(await speakerRows(paths, sense)).toEqual(expected);
    expect(await speakerRows(paths.toReversed(), sense)).toEqual(expected);
  });

  it('adds up what twenty parts tell, of which it reads a few at a time', async () => {
    using parts = new PartFolder();
    const paths: string[] = [];
    for (let part = 10; part < 30; part += 1) {
      paths.push(await parts.write(SENTENCES, [said(`d${part}`, '林大川', { speaker_mention: `林${part % 3}`, speaker_role: ['局长', '市长'][part % 2] ?? '' })], 'arrow'));
    }
    expect(await speakerRows(paths.toReversed(), sense)).toEqual([
      { speaker: '林大川', kind: 'person', aliases: ['林0', '林1', '林2'], roles: ['局长', '市长'], documents: 20, sentences: 20, first_doc_id: 'd10' },
    ]);
    expect(await summarise({ sentences: paths, documents: [] })).toMatchObject({ sentences: 20, methods: { explicit: 20 }, null_shares: { sentences: { speaker: 0 } } });
  });

  it('takes the report of a person for no name of the person, but for one of a document', async () => {
    using parts = new PartFolder();
    const rows = [said('b', '林大川', { speaker_mention: '报告' }), said('b', '《渔业白皮书》', { speaker_mention: '白皮书' })];
    const speakers = await speakerRows([await parts.write(SENTENCES, rows, 'arrow')], sense);
    expect(speakers.map(({ speaker, aliases }) => [speaker, aliases])).toEqual([
      ['《渔业白皮书》', ['白皮书']],
      ['林大川', []],
    ]);
  });

  it('sorts rare characters by code point, as other readers of UTF-8 do', async () => {
    using parts = new PartFolder();
    const rows = ['𠮷田', '\uF900', '甲'].map((speaker) => said('b', speaker));
    const speakers = await speakerRows([await parts.write(SENTENCES, rows, 'arrow')], sense);
    expect(speakers.map(({ speaker }) => speaker)).toEqual(['甲', '\uF900', '𠮷田']);
  });

  it('names among the aliases what other documents call the same speaker', async () => {
    using parts = new PartFolder();
    const rows = [
      said('a', '阿尔诺·贝萨克', { speaker_role: '在首都会见维国总统' }),
      said('b', '贝萨克', { speaker_role: '总统' }),
      said('c', '维国总统贝萨克'),
      said('d', '阿尔诺·森特'),
    ];
    const speakers = await speakerRows([await parts.write(SENTENCES, rows, 'arrow')], sense);
    expect(speakers.map(({ speaker, kind, aliases, roles }) => [speaker, kind, aliases, roles])).toEqual([
      ['维国总统贝萨克', 'person', ['贝萨克', '阿尔诺·贝萨克'], ['维国总统']],
      ['贝萨克', 'person', ['维国总统贝萨克', '阿尔诺·贝萨克'], ['总统', '维国总统']],
      ['阿尔诺·森特', 'person', [], []],
      ['阿尔诺·贝萨克', 'person', ['维国总统贝萨克', '贝萨克'], ['维国总统']],
    ]);
  });

  it('takes no common noun for a name, nor what slipped in once', async () => {
    using parts = new PartFolder();
    const often = Array.from({ length: 20 }, (_, index) => said(`n${index}`, '林大川', { speaker_mention: '林局长' }));
    const rows = [
      ...often,
      said('a', '林大川', { speaker_mention: '渔会' }),
      said('b', '北港渔业媒体', { speaker_mention: '媒体' }),
      said('c', '南港渔业媒体', { speaker_mention: '媒体' }),
      said('d', '东港渔业媒体', { speaker_mention: '媒体' }),
      said('e', '远洋渔民组织', { speaker_mention: '渔组' }),
    ];
    const speakers = await speakerRows([await parts.write(SENTENCES, rows, 'arrow')], sense);
    expect(Object.fromEntries(speakers.map(({ speaker, aliases }) => [speaker, aliases]))).toEqual({
      林大川: ['林局长'], 北港渔业媒体: [], 南港渔业媒体: [], 东港渔业媒体: [], 远洋渔民组织: ['渔组'],
    });
  });

  it.each(['arrow', 'parquet'] as const)('has no rows when a %s part has none, or nobody speaks', async (format) => {
    using parts = new PartFolder();
    expect(await speakerRows([await parts.write(SENTENCES, [], format)], sense)).toEqual([]);
    expect(await speakerRows([await parts.write(SENTENCES, [said('b', null)], format)], sense)).toEqual([]);
  });

  it('has no rows without parts', async () => {
    expect(await speakerRows([], sense)).toEqual([]);
  });
});
