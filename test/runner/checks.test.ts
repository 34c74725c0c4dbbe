import { describe, expect, it } from 'vitest';
import { looksBack, runChecks } from '../../src/runner/checks.ts';
import { type Measured, measure, type Measures } from '../../src/runner/checks/measures.ts';
import { datasetFolder, type Rows, speaker } from './dataset-folder.ts';

const measures: Measures = {
  documents: 10,
  sentences: 100,
  rejects: 1,
  reject_share: 0.1,
  unresolved_share: 0.05,
  narrator_share: 0.5,
  topicless_share: 0.2,
  duplicates: 0,
};

const measured = async (rows: Rows, changes: Partial<Measures> = {}): Promise<Measured> => ({ ...(await datasetFolder(rows)), measures: { ...measures, ...changes } });

const broken = async (checks: readonly string[], staged: Measured, last: Measured | null = null) =>
  (await runChecks(checks, staged, last)).filter(({ holds }) => !holds).map(({ check: _check, holds: _holds, ...rest }) => rest);

describe('runChecks', () => {
  it('finds that every check holds, at the bound too', async () => {
    const results = await runChecks(['unresolved_share <= 0.05', 'documents >= 10', 'rejects < 2', 'sentences > 99'], await measured({}), null);
    expect(results.every(({ holds }) => holds)).toBe(true);
    expect(results[0]).toEqual({ check: 'unresolved_share <= 0.05', holds: true, found: '0.05', examples: [] });
  });

  it('shows the sentences that speak against a share, and no more than three', async () => {
    const sentences = Array.from({ length: 5 }, (_, index) => ({ sentence_id: `a:${index}`, text: '有人说，桥会通的。', attribution_method: 'unresolved' as const }));
    expect(await broken(['unresolved_share < 0.01'], await measured({ sentences }))).toEqual([
      { found: '0.05', examples: ['a:0 有人说，桥会通的。', 'a:1 有人说，桥会通的。', 'a:2 有人说，桥会通的。'] },
    ]);
  });

  it('shows the rejects, but not the remarks', async () => {
    const row = { reason: '', byte_offset: null };
    const rejects = [{ source_path: 'a.txt', code: 'mojibake', ...row }, { source_path: 'b.txt', code: 'empty', ...row }];
    expect(await broken(['reject_share <= 0'], await measured({ rejects }))).toEqual([{ found: '0.1', examples: ['b.txt empty'] }]);
  });

  it('counts the rows without a value, and the rows of a table', async () => {
    const documents = [{ doc_id: 'a', agency: '青禾社' }, { doc_id: 'b', title: null }, { doc_id: 'c' }, { doc_id: 'd' }];
    const staged = await measured({ documents });
    expect(await broken(['null_share(documents.agency) < 0.5', 'null_share(documents.title) <= 0.25', 'rows(speakers) >= 1'], staged)).toEqual([
      { found: '0.75', examples: ['b', 'c 新码头启用', 'd 新码头启用'] },
      { found: '0', examples: [] },
    ]);
  });

  it('allows only the values listed, of lists too', async () => {
    const staged = await measured({ documents: [{ script: 'Hans' }, { script: 'Hant' }, { script: 'mixed' }, { script: 'mixed' }] });
    expect(await broken(['documents.script in Hans, Hant', 'documents.reporters in 赵一，钱二'], staged)).toEqual([{ found: '1 other value', examples: ['mixed: 2 rows'] }]);
  });

  it('compares with the last version: no speaker may lose half of their sentences', async () => {
    const last = await measured({ speakers: [speaker('林若水', 40), speaker('周行', 30), speaker('路人', 2)] }, { sentences: 200 });
    const staged = await measured({ speakers: [speaker('林若水', 19), speaker('周行', 29)] });
    expect(await broken(['speaker_loss(10) < 0.5', 'change(sentences) >= -0.1', 'change(documents) >= 0', 'topic_loss(1) <= 0'], staged, last)).toEqual([
      { found: '0.525', examples: ['林若水: 40 → 19 sentences', '周行: 30 → 29 sentences'] },
      { found: '-0.5', examples: ['200 → 100'] },
    ]);
  });

  it('has nothing to compare with at first', async () => {
    expect(await runChecks(['speaker_loss(10) < 0.5'], await measured({}), null)).toEqual([
      { check: 'speaker_loss(10) < 0.5', holds: true, found: 'no earlier version', examples: [] },
    ]);
  });
});

describe('looksBack', () => {
  it('is true when a check is about a change', () => {
    expect(looksBack(['documents >= 1', 'documents.script in Hans'])).toBe(false);
    expect(looksBack(['documents >= 1', 'topic_loss(5) < 1'])).toBe(true);
  });
});

describe('measure', () => {
  it('counts a dataset as it lies there', async () => {
    const rejects = [{ source_path: 'b.txt', code: 'empty', reason: '', byte_offset: null }];
    const { folder, outputs } = await datasetFolder({ documents: [{ doc_id: 'a' }], sentences: [{ topic: null }, {}], rejects });
    expect((await measure(folder, outputs)).measures).toMatchObject({ documents: 1, sentences: 2, rejects: 1, reject_share: 0.5, topicless_share: 0.5 });
  });
});
