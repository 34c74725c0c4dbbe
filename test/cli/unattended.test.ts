import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/runner/journal/run-record.ts';
import { entry, folderWith, yanlun } from './program.ts';

const report = '青禾市长林若水表示，新桥将在明年春天通车。她说：“我们等了十年。”';

/** The records of a dataset's runs, oldest first. */
function recordsIn(output: string): readonly RunRecord[] {
  const folder = join(output, '.runs', 'reported-speech');
  return readdirSync(folder).toSorted().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as RunRecord);
}

const linesOf = (path: string): readonly Record<string, unknown>[] =>
  readFileSync(path, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

describe('an unattended run', () => {
  it('leaves a record, a log, metrics and lineage; a collector that can’t be reached doesn’t fail it', async () => {
    const input = folderWith({ 'a.txt': report, 'b.txt': '' });
    const output = folderWith();
    const at = (name: string): string => join(output, name);
    const flags = ['--input', input, '--output', output, '--log', at('log/run.jsonl'), '--metrics', at('yanlun.prom')];
    const first = await yanlun('build-dataset', ...flags, '--lineage', at('lineage.jsonl'));
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const second = await yanlun('build-dataset', ...flags, '--lineage', 'http://127.0.0.1:1/api/v1/lineage');
    expect(second).toMatchObject({ code: 0, stderr: expect.stringContaining('the lineage http://127.0.0.1:1/api/v1/lineage could not be written') as string });

    const records = recordsIn(output);
    expect(records).toMatchObject([
      { number: 1, outcome: 'published', exit: 0, input: { files: 2, documents: 2 }, built: { documents: 1 }, rejects: { empty: 1 }, version: { before: null } },
      { number: 2, outcome: 'unchanged', exit: 0, parts: { built: 0 } },
    ]);
    const log = linesOf(at('log/run.jsonl'));
    expect(log.map(({ event }) => event)).toEqual(['begin', 'stock', 'plan', 'reject', 'part', 'assembled', 'check', 'check', 'end', 'begin', 'stock', 'end']);
    expect(new Set(log.map(({ run }) => run))).toEqual(new Set(records.map(({ run }) => run)));
    expect(linesOf(at('lineage.jsonl')).map(({ eventType }) => eventType)).toEqual(['START', 'COMPLETE']);
    expect(readFileSync(at('yanlun.prom'), 'utf8')).toContain('yanlun_last_run_exit_code{job="build-dataset",dataset="reported-speech"} 0');

    await yanlun('build-dataset', '--input', input, '--output', output, '--set', 'checks=["documents >= 9"]');
    const status = await yanlun('status', '--output', output);
    expect(status.stdout).toMatch(/Last success: .* run 2 \(unchanged/);
    expect(status.stdout).toMatch(/run 3, .*refused, exit 3\. Checks that don’t hold: documents >= 9: it is 1/);
    expect(await yanlun('status', '--output', output, '--max-age', '0')).toMatchObject({ code: 1 });
  });

  it.each([
    ['SIGTERM', 143, 'terminated'],
    ['SIGINT', 130, 'interrupted'],
  ] as const)('stops at %s with nothing half-published, and says so', async (signal, code, outcome) => {
    const input = folderWith(Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`${index}.txt`, `${index}，${report}`])));
    const output = folderWith();
    const program = spawn('node', [entry, 'build-dataset', '--json', '--concurrency', '1', '--input', input, '--output', output], { stdio: ['ignore', 'pipe', 'pipe'] });
    await once(program.stdout, 'data');
    program.kill(signal);
    const stopped = performance.now();
    expect(await once(program, 'exit')).toEqual([code, null]);
    expect(performance.now() - stopped).toBeLessThan(10_000);
    expect(existsSync(join(output, 'reported-speech'))).toBe(false);
    expect(readdirSync(join(output, '.versions', 'reported-speech'))).toEqual([]);
    expect(recordsIn(output)).toMatchObject([{ outcome, exit: code }]);
  });
});
