import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesOf, folderWith, rowsOf, yanlun } from './program.ts';

const entry = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Enough short reports that they fall into three parts. */
const records = Array.from({ length: 1500 }, (_, index) => `${JSON.stringify({ text: `第${index}号船的船长说，今天风大。` })}\n`).join('');

const inputFolder = (): string => folderWith({ 'ships.jsonl': records, 'empty.txt': '' });

interface Planned {
  readonly parts: number;
  readonly missing: readonly number[];
}

async function plan(input: string, output: string, parts: string, ...flags: readonly string[]): Promise<Planned> {
  const call = await yanlun('plan-parts', 'build-dataset', parts, '--input', input, '--output', output, '--json', ...flags);
  expect(call).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(call.stdout) as Planned;
}

describe('plan-parts, build-parts and publish-parts', () => {
  it('publish the bytes of a local run, whichever process builds which part', async () => {
    const [input, local, output, parts] = [inputFolder(), folderWith(), folderWith(), folderWith()];
    await yanlun('build-dataset', '--input', input, '--output', local);
    const planned = await plan(input, output, parts);
    expect(planned.parts).toBeGreaterThan(1);
    expect(planned.missing).toEqual(Array.from({ length: planned.parts }, (_, number) => number));
    for (const number of planned.missing.toReversed()) expect(await yanlun('build-parts', parts, String(number))).toMatchObject({ code: 0, stderr: '' });
    expect(await yanlun('publish-parts', parts)).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('published version') as string });
    expect(filesOf(join(output, 'reported-speech'))).toEqual(filesOf(join(local, 'reported-speech')));
    expect(await yanlun('publish-parts', parts)).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing to do') as string });
  });

  it('keep what is finished when it is planned again, and publish nothing while a part is missing', async () => {
    const [input, output, parts] = [inputFolder(), folderWith(), folderWith()];
    const first = await plan(input, output, parts);
    await yanlun('build-parts', parts, '0');
    expect(await yanlun('publish-parts', parts)).toMatchObject({ code: 1, stderr: expect.stringMatching(/2 of 3 parts aren't built: 1, 2\./) as string });
    expect((await plan(input, output, parts)).missing).toEqual(first.missing.filter((number) => number !== 0));
    expect(readFileSync(join(parts, 'missing.txt'), 'utf8')).toBe('1\n2\n');
    expect(await yanlun('build-parts', parts, '0', '1', '2')).toMatchObject({ code: 0, stdout: expect.stringContaining('Part 0 was finished already.') as string });
    expect(await yanlun('publish-parts', parts)).toMatchObject({ code: 0 });
    expect((await plan(input, output, parts)).missing).toEqual([]);
  });

  it('take numbers from standard input and tell of each document and part as it comes', async () => {
    const [output, parts] = [folderWith(), folderWith()];
    await plan(folderWith({ 'a.txt': '林若水说，桥会按时通车。', 'b.txt': '今天没有风。' }), output, parts);
    const child = spawn('node', [entry, 'build-parts', parts, '--json'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write('0\n');
    let heard = '';
    for await (const chunk of child.stdout) {
      heard += String(chunk);
      if (heard.includes('"part"')) child.stdin.end();
    }
    const events = heard.trimEnd().split('\n').map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    expect(events).toMatchObject([{ event: 'document', doc_id: 'a' }, { event: 'document', doc_id: 'b' }, { event: 'part', number: 0, built: true, documents: 2 }]);
    if (child.exitCode === null) await once(child, 'exit');
    expect(child.exitCode).toBe(0);
    expect(readdirSync(join(parts, 'built')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('refuse what isn’t a plan, a part that there isn’t, another program’s plan, and a damaged part', async () => {
    const [input, output, parts] = [folderWith({ 'a.txt': '林若水说，桥会按时通车。' }), folderWith(), folderWith()];
    expect(await yanlun('build-parts', parts, '0')).toMatchObject({ code: 2, stderr: expect.stringContaining('holds no plan') as string });
    await plan(input, output, parts);
    expect(await yanlun('build-parts', parts, '7')).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no part 7') as string });
    await yanlun('build-parts', parts, '0');
    const [key = ''] = readdirSync(join(parts, 'built'));
    const [file = ''] = readdirSync(join(parts, 'built', key, 'sentences'));
    truncateSync(join(parts, 'built', key, 'sentences', file), 8);
    expect(await yanlun('publish-parts', parts)).toMatchObject({ code: 1, stderr: expect.stringContaining('is damaged') as string });
    const text = readFileSync(join(parts, 'plan.json'), 'utf8');
    writeFileSync(join(parts, 'plan.json'), text.replace(/"fingerprint":"[0-9a-f]{4}/, '"fingerprint":"none'));
    expect(await yanlun('publish-parts', parts)).toMatchObject({ code: 2, stderr: expect.stringContaining('Plan again') as string });
  });

  it('leave out a document that the job has in quarantine, as a local run does', async () => {
    const [input, local, output, parts] = [folderWith({ 'a.txt': '林若水说，桥会通车。', 'b.txt': '今天没有风。', 'r.jsonl': '{"text":"有雨。"}\n{"text":"有雪。"}\n' }), folderWith(), folderWith(), folderWith()];
    const flags = ['--set', 'input.quarantine=["b", "r#2"]'];
    await yanlun('build-dataset', '--input', input, '--output', local, ...flags);
    await plan(input, output, parts, ...flags);
    await yanlun('build-parts', parts, '0');
    await yanlun('publish-parts', parts);
    expect(rowsOf(join(output, 'reported-speech'), 'rejects').map(({ source_path: path, code }) => [path, code])).toEqual([['b.txt', 'quarantined'], ['r.jsonl#2', 'quarantined']]);
    expect(filesOf(join(output, 'reported-speech'))).toEqual(filesOf(join(local, 'reported-speech')));
  });
});
