import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { folderWith, rowsOf, yanlun } from './program.ts';

const report = '青禾市长林若水表示，新桥将在明年春天通车。要保证质量。\n仪式在河边举行。\n';

/** A dataset of two reports, and the CSV that its export wrote. */
async function exported(...flags: readonly string[]) {
  const folder = folderWith({ 'in/bridge.txt': report, 'in/other.txt': '8日晚，当地发生地震。\n' });
  const job = ['--input', join(folder, 'in'), '--output', join(folder, 'out')];
  await yanlun('build-dataset', ...job);
  const file = join(folder, 'review.csv');
  const call = await yanlun('review', 'export', join(folder, 'out/reported-speech'), '--output', file, ...flags);
  return { folder, job, file, call };
}

/** Writes into a column of the sentence with a text. */
function write(file: string, text: string, cells: Readonly<Record<string, string>>): void {
  const rows: Record<string, string>[] = parse(readFileSync(file), { bom: true, columns: true });
  writeFileSync(file, stringify(rows.map((row) => (row['text'] === text ? { ...row, ...cells } : row)), { header: true }));
}

describe('review', () => {
  it('brings a person’s correction into the next run, which says so, and touches nothing else', async () => {
    const { folder, job, file, call } = await exported();
    expect([call.code, readFileSync(file, 'utf8').charCodeAt(0)]).toEqual([0, 0xfeff]);
    write(file, '仪式在河边举行。', { correct_speaker: '沈知微', correct_method: 'inherited' });
    const overrides = join(folder, 'overrides.json');
    expect(await yanlun('review', 'import', file, '--output', overrides)).toMatchObject({ code: 0, stdout: expect.stringContaining('1 corrected or confirmed sentences (3 not reviewed)') as string });
    const run = await yanlun('build-dataset', ...job, '--set', `transforms.speakers.overrides=${overrides}`);
    expect(run.code).toBe(0);
    const rows = rowsOf(join(folder, 'out/reported-speech'), 'sentences');
    expect(rows.map(({ speaker, attribution_rule: rule }) => [speaker, rule])).toEqual([
      ['林若水', expect.any(String)],
      ['林若水', 'speech-goes-on'],
      ['沈知微', 'override'],
      [null, 'narrator'],
    ]);
    const again = await yanlun('review', 'export', join(folder, 'out/reported-speech'), '--output', file);
    const left: Record<string, string>[] = parse(readFileSync(file), { bom: true, columns: true });
    expect([again.code, left.length, left.some(({ text }) => text === '仪式在河边举行。')]).toEqual([0, 3, false]);
  });

  it('remarks on a correction whose text has changed', async () => {
    const { folder, job, file } = await exported();
    write(file, '要保证质量。', { correct_method: 'narrator' });
    await yanlun('review', 'import', file, '--output', join(folder, 'overrides.json'));
    writeFileSync(join(folder, 'in/bridge.txt'), report.replace('要保证质量', '要保证安全'));
    await yanlun('build-dataset', ...job, '--set', `transforms.speakers.overrides=${join(folder, 'overrides.json')}`);
    expect(rowsOf(join(folder, 'out/reported-speech'), 'rejects')).toMatchObject([{ source_path: 'bridge.txt', code: 'override-unused' }]);
    expect(rowsOf(join(folder, 'out/reported-speech'), 'sentences').some(({ attribution_rule: rule }) => rule === 'override')).toBe(false);
  });

  it('writes tasks for Label Studio, and at most so many', async () => {
    const { file } = await exported('--format', 'label-studio', '--limit', '2');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(2);
  });

  it('lists every mistake of a file, with its line, and writes nothing', async () => {
    const { folder, file } = await exported();
    write(file, '要保证质量。', { correct_method: 'said' });
    write(file, '仪式在河边举行。', { correct_speaker: '沈知微' });
    const { code, stderr } = await yanlun('review', 'import', file, '--output', join(folder, 'overrides.json'));
    expect([code, stderr.match(/line \d/g)?.length]).toEqual([2, 2]);
    expect(() => readFileSync(join(folder, 'overrides.json'))).toThrow('ENOENT');
  });

  it('says what is missing', async () => {
    const folder = folderWith();
    expect(await yanlun('review', 'export', join(folder, 'nowhere'))).toMatchObject({ code: 1, stderr: expect.stringContaining('no dataset') as string });
    expect(await yanlun('review', 'import', join(folder, 'nowhere'))).toMatchObject({ code: 2 });
    expect(await yanlun('review')).toMatchObject({ code: 2, stderr: expect.stringContaining('review export') as string });
  });
});
