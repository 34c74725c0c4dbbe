import { mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { describe, expect, it } from 'vitest';
import { writeRecord } from '../../src/runner/journal/record-folder.ts';
import { folderWith, yanlun } from '../cli/program.ts';
import { run } from '../runner/journal/sample.ts';

const report = '青禾市长林若水表示，新桥将在明年春天通车。';
const inAnHour = Date.now() / 1000 + 3600;

describe('the lock', () => {
  it('keeps a second run out: exit code 75 after twelve seconds', async () => {
    const output = folderWith();
    const folder = join(output, '.versions', 'reported-speech');
    mkdirSync(folder, { recursive: true });
    const release = await lock(folder);
    const second = await yanlun('build-dataset', '--input', folderWith({ 'a.txt': report }), '--output', output);
    await release();
    expect(second).toMatchObject({ code: 75, stderr: expect.stringContaining('Another run is working on') as string });
    expect((await yanlun('status', '--output', output)).stdout).toMatch(/run 1, .*locked, exit 75/);
  });

  it('of a dead run may lie in the future, when the clock went back: it is taken after twelve seconds', async () => {
    const output = folderWith();
    const input = folderWith({ 'a.txt': report });
    const dead = join(output, '.versions', 'reported-speech.lock');
    mkdirSync(dead, { recursive: true });
    utimesSync(dead, inAnHour, inAnHour);
    utimesSync(join(input, 'a.txt'), inAnHour, inAnHour);
    writeRecord({ folder: output, dataset: 'reported-speech' }, { ...run, dataset: 'reported-speech', started: '2099-01-01T00:00:00.000Z', ended: '2099-01-01T00:00:01.000Z' });
    expect(await yanlun('build-dataset', '--input', input, '--output', output)).toMatchObject({ code: 0, stderr: '' });
    expect((await yanlun('status', '--output', output)).stdout).toContain('run 8 (published');
  });
});
