/**
 * Guards the ratios that the program stands for, with generous bounds, on a corpus made of the example reports:
 *
 *     npm run bench:guard
 *
 * Ratios of processor time, so that a busy machine changes little; each bound is at least twice what was measured when
 * it was set, since it is to catch what got several times worse, not noise. docs/performance.md has the goals.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportsOf } from './corpus.ts';
import { bestOf, loadJieba, runJob } from './process.ts';

/** Short reports: enough for several parts. */
const count = 3000;

const lines = reportsOf('data/raw').flatMap((path) => readFileSync(path, 'utf8').split('\n')).filter((line) => line.trim() !== '');

function writeReports(folder: string, from: number, to: number): string {
  mkdirSync(folder, { recursive: true });
  for (let index = from; index < to; index += 1) {
    writeFileSync(join(folder, `${index}.txt`), `${lines[index % lines.length] ?? ''}\n这是第${index}号报道。\n`);
  }
  return folder;
}

const scratch = mkdtempSync(join(tmpdir(), 'yanlun-guard-'));
const fresh = (name: string): string => mkdtempSync(join(scratch, name));
const input = writeReports(join(scratch, 'in'), 0, count);
const output = fresh('out-');

const loading = bestOf(loadJieba);
const cold = bestOf(() => runJob(writeReports(join(scratch, 'small'), 0, 1), fresh('small-')));
const whole = runJob(input, output, '--concurrency', '2');
const one = runJob(input, fresh('one-'), '--concurrency', '1');
const nothing = runJob(input, output);
writeReports(input, count, count + 1);
const added = runJob(input, output, '--concurrency', '2');
const twice = runJob(writeReports(input, count + 1, 2 * count), fresh('twice-'), '--concurrency', '2');
rmSync(scratch, { recursive: true });

const guards: readonly (readonly [what: string, value: number, bound: number])[] = [
  ['one report from nothing, of loading jieba', cold.processor / loading.processor, 20],
  ['nothing changed, of the whole job', nothing.processor / whole.processor, 0.3],
  ['one report added, of the whole job', added.processor / whole.processor, 0.9],
  ['twice the reports, of once', twice.processor / whole.processor, 3],
  ['memory of twice the reports, of once', twice.peakMegabytes / whole.peakMegabytes, 1.5],
  ['versions that 1 and 2 workers made', new Set([whole.version, one.version]).size, 1],
];
for (const [what, value, bound] of guards) {
  console.log(`${value <= bound ? 'holds' : 'BROKEN'}  ${what}: ${value.toPrecision(3)}, at most ${bound}`);
}
process.exitCode = guards.every(([, value, bound]) => value <= bound) ? 0 : 1;
