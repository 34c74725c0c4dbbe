import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entry, folderWith, rowsOf, yanlun } from '../cli/program.ts';

const report = '青禾市长林若水表示，新桥将在明年春天通车。她说：“我们等了十年。”';

/** More reports than a part holds, so that there are two. */
const many = (): string => folderWith(Object.fromEntries(Array.from({ length: 4600 }, (_, index) => [`${String(index).padStart(4, '0')}.txt`, `${index}，${report}`])));

/** Starts a run and does something as soon as its first part is done. */
async function disturbed(flags: readonly string[], disturb: () => void): Promise<{ readonly code: unknown; readonly stderr: string }> {
  const program = spawn('node', [entry, 'build-dataset', '--json', '--concurrency', '1', ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  program.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  await once(program.stdout, 'data');
  disturb();
  program.stdout.resume();
  const [code] = (await once(program, 'exit')) as readonly unknown[];
  return { code, stderr };
}

describe('the input', () => {
  it.each([
    ['change', (path: string) => writeFileSync(path, '别的话。')],
    ['vanish', (path: string) => rmSync(path)],
  ])('may %s while it is read: the run says so and publishes nothing', async (_what, disturb) => {
    const [input, output] = [many(), folderWith()];
    const run = await disturbed(['--input', input, '--output', output], () => disturb(join(input, '4599.txt')));
    expect(run).toEqual({ code: 1, stderr: '4599.txt changed while the run was reading it. Nothing was published; run again when it is still.\n' });
    expect(existsSync(join(output, 'reported-speech'))).toBe(false);
  });

  it('of the last version may have rotted: a flipped bit in a part is found, said and built again', async () => {
    const [input, output] = [many(), folderWith()];
    const flags = ['--input', input, '--output', output];
    await yanlun('build-dataset', ...flags);
    const folder = join(output, readlinkSync(join(output, 'reported-speech')), 'sentences');
    const part = readdirSync(folder).toSorted().find((name) => name.endsWith('.arrow')) ?? '';
    writeSync(openSync(join(folder, part), 'r+'), '!', 5000);
    expect((await yanlun('verify', ...flags)).code).toBe(1);
    writeFileSync(join(input, '4599.txt'), '林若水说，别的话。');
    const run = await yanlun('build-dataset', ...flags);
    expect(run).toMatchObject({ code: 0, stderr: expect.stringMatching(/is damaged \(sentences\/.*its SHA-256 is/) as string });
    expect(await yanlun('verify', ...flags)).toMatchObject({ code: 0 });
  });

  it('may be a maze of links and odd names', async () => {
    const outside = folderWith({ 'secret.txt': report });
    const input = folderWith({ 'a.txt': report, 'a..b.txt': report, '-rf.txt': report, '--full.txt': report, 'new\nline.txt': report, 'sub/..c..txt': report });
    writeFileSync(Buffer.concat([Buffer.from(`${input}/bad`), Buffer.from([0xff]), Buffer.from('.txt')]), report);
    symlinkSync('.', join(input, 'loop'));
    symlinkSync(outside, join(input, 'out'));
    symlinkSync(join(outside, 'secret.txt'), join(input, 'leak.txt'));
    const output = folderWith();
    expect(await yanlun('build-dataset', '--input', input, '--output', output)).toMatchObject({ code: 0, stderr: '' });
    const dataset = join(output, 'reported-speech');
    expect(rowsOf(dataset, 'documents').map(({ doc_id: id }) => id)).toEqual(['--full', '-rf', 'a', 'a..b', 'new\nline']);
    expect(rowsOf(dataset, 'rejects').map(({ code, reason }) => [code, reason])).toEqual([['unreadable', 'The file’s name is not UTF-8. Rename it.']]);
    expect(await yanlun('verify', '--input', input, '--output', output)).toMatchObject({ code: 0, stderr: '' });
    expect((await yanlun('explain', 'new\nline:0', '--input', input, '--output', output)).code).toBe(0);
  });
});
