import { describe, expect, it } from 'vitest';
import { sentenceChanges } from '../../../src/dataset/queries.ts';
import { SENTENCES, type SentenceRow } from '../../../src/dataset/schema.ts';
import { sentence } from '../sample.ts';
import { PartFolder } from '../tables/parts.ts';

const row = (index: number, text: string, changes: Partial<SentenceRow> = {}): SentenceRow => ({ ...sentence, doc_id: 'a', sentence_id: `a:${index}`, sentence_index: index, text, ...changes });

async function compare(before: readonly SentenceRow[], after: readonly SentenceRow[], format: 'arrow' | 'parquet' = 'arrow') {
  using folder = new PartFolder();
  return await sentenceChanges([await folder.write(SENTENCES, before, format)], [await folder.write(SENTENCES, after, format)]);
}

describe('sentenceChanges', () => {
  it('finds nothing between the same rows, in either format', async () => {
    const rows = [row(0, '桥通了。'), row(1, '桥通了。'), row(2, '谁说的？', { speaker: null, attribution_method: 'unresolved', topic: null, cap_major: null })];
    for (const format of ['arrow', 'parquet'] as const) {
      expect(await compare(rows, rows, format)).toEqual({
        added: 0, removed: 0, same: 3, relabelled: 0, speaker: 0, topic: 0, other: 0,
        addedExamples: [], removedExamples: [], speakerFlows: [], topicFlows: [],
      });
    }
  });

  it('knows a sentence again whose id moved because another was put before it', async () => {
    const found = await compare([row(0, '桥通了。'), row(1, '桥通了。')], [row(0, '早上好。'), row(1, '桥通了。'), row(2, '桥通了。'), row(3, '桥通了。')]);
    expect(found).toMatchObject({ added: 2, removed: 0, same: 2, addedExamples: [{ sentence_id: 'a:0', text: '早上好。' }, { sentence_id: 'a:3' }] });
  });

  it('shows how speakers and topics went over, the largest flow first', async () => {
    const nobody = { speaker: null, co_speakers: [], attribution_method: 'narrator' as const };
    const before = [row(0, '一。'), row(1, '二。'), row(2, '三。', nobody), row(3, '四。', { topic: null })];
    const after = [row(0, '一。', { speaker: '周行' }), row(1, '二。', { speaker: '周行' }), row(2, '三。', { co_speakers: ['周行'] }), row(3, '四。')];
    const found = await compare(before, after);
    expect(found).toMatchObject({ same: 0, relabelled: 4, speaker: 3, topic: 1, other: 0 });
    expect(found.speakerFlows).toEqual([
      { from: '林大川', to: '周行', sentences: 2, examples: [{ sentence_id: 'a:0', text: '一。' }, { sentence_id: 'a:1', text: '二。' }] },
      { from: '(narrator)', to: '林大川、周行', sentences: 1, examples: [{ sentence_id: 'a:2', text: '三。' }] },
    ]);
    expect(found.topicFlows).toMatchObject([{ from: '(none)', to: 'medtop:2', sentences: 1 }]);
  });

  it.each([
    ['a confidence', { speaker_confidence: 0.5 }],
    ['a cue', { cue: null }],
    ['a further topic', { topics: ['medtop:2'], topic_scores: [0.75], topic_evidence: ['码头'] }],
    ['the tokens', { tokens: ['林', '大川'], pos: ['nr', 'nr'] }],
  ] satisfies readonly [string, Partial<SentenceRow>][])('counts a change of %s alone as another label', async (_what, changes) => {
    expect(await compare([row(0, '桥通了。')], [row(0, '桥通了。', changes)])).toMatchObject({ relabelled: 1, speaker: 0, topic: 0, other: 1 });
  });

  it('notices a change of any one column that doesn’t say where the sentence stands', async () => {
    const places = new Set(['doc_id', 'sentence_id', 'paragraph_index', 'sentence_index', 'text', 'raw_start', 'raw_end', 'inherited_from']);
    const others = { 'utf8': '别的', 'int32': 77, 'float32': 0.125, 'list<utf8>': ['别的'], 'list<float32>': [0.125], 'date32': '2031-01-01' } as const;
    const labels = SENTENCES.columns.filter(({ name }) => !places.has(name));
    const rows = labels.map(({ name }, index) => row(index, name));
    const changed = labels.map(({ name, type }, index) => row(index, name, { [name]: others[type] }));
    expect(await compare(rows, changed)).toMatchObject({ added: 0, removed: 0, same: 0, relabelled: labels.length });
  });

  it('compares versions of which one lacks a column by the others', async () => {
    using folder = new PartFolder();
    const older = { ...SENTENCES, columns: SENTENCES.columns.filter(({ name }) => name !== 'cue') };
    const before = await folder.write(older, [row(0, '桥通了。'), row(1, '谁说的？')], 'arrow');
    const after = await folder.write(SENTENCES, [row(0, '桥通了。', { cue: '指出' }), row(1, '谁说的？', { section: 'caption' })], 'arrow');
    for (const [old, young] of [[before, after], [after, before]] as const) {
      expect(await sentenceChanges([old], [young])).toMatchObject({ same: 1, relabelled: 1, other: 1 });
    }
  });

  it('compares with nothing', async () => {
    expect(await sentenceChanges([], [])).toMatchObject({ added: 0, removed: 0, same: 0 });
  });
});
