/**
 * How long the whole job takes, beside jieba's `cut` alone over the same files with as many workers.
 *
 *     npm run bench -- FOLDER
 *
 * FOLDER holds reports as .txt files; the larger, the better (a few megabytes at least). Machines are noisy: read the ratios.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

interface Run {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly times: Readonly<Record<string, number>>;
}

const workers = 2;

async function cutSeconds(paths: readonly string[]): Promise<number> {
  const shares = Array.from({ length: workers }, (_, share) => paths.filter((_path, index) => index % workers === share));
  const cutters = shares.map((workerData) => new Worker(new URL('./cut-worker.mjs', import.meta.url), { workerData }));
  const answered = () => Promise.all(cutters.map((cutter) => new Promise((resolve) => cutter.once('message', resolve))));
  await answered();
  const start = performance.now();
  const done = answered();
  for (const cutter of cutters) cutter.postMessage('start');
  await done;
  return (performance.now() - start) / 1000;
}

function job(input: string, output: string, ...flags: readonly string[]): Run {
  const start = performance.now();
  const lines = execFileSync('node', ['dist/cli.js', 'build-dataset', '--input', input, '--output', output, '--json', ...flags], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const end = JSON.parse(lines.trimEnd().split('\n').at(-1) ?? '{}') as Run;
  return { ...end, seconds: (performance.now() - start) / 1000 };
}

function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

const source = process.argv[2];
if (source === undefined) throw new Error('Usage: npm run bench -- FOLDER');
const scratch = mkdtempSync(join(tmpdir(), 'yanlun-bench-'));
const [input, output] = [join(scratch, 'in'), join(scratch, 'out')];
cpSync(source, input, { recursive: true });
const paths = readdirSync(input, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt')).map((path) => join(input, path));
const megabytes = paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;

const limit = await cutSeconds(paths);
const two = job(input, output, '--full', '--concurrency', String(workers));
const one = job(input, output, '--full', '--concurrency', '1');
const nothing = job(input, output, '--concurrency', String(workers));
writeFileSync(join(input, 'bench-one-more.txt'), readFileSync(paths[0] ?? '', 'utf8').repeat(2));
const added = job(input, output, '--concurrency', String(workers));

/** The best of three, since a cold start is short and a shared machine isn't quiet. */
const bestOf = (work: () => number): number => Math.min(work(), work(), work());
const alone = join(scratch, 'alone');
mkdirSync(alone);
cpSync(paths[0] ?? '', join(alone, 'report.txt'));
const loading = bestOf(() => secondsOf(() => execFileSync('node', ['-e', "require('@node-rs/jieba').Jieba.withDict(require('@node-rs/jieba/dict.js').dict)"])));
const small = bestOf(() => job(alone, mkdtempSync(join(scratch, 'small-'))).seconds);

const row = (what: string, seconds: number, ratio: string): string => `| ${what} | ${seconds.toFixed(2)} | ${ratio} |`;
const times = (a: number, b: number): string => (a / b).toFixed(2);
console.log(`${paths.length} reports, ${megabytes.toFixed(1)} MB\n`);
console.log('| what | seconds | ratio |\n|---|---:|---|');
console.log(row(`jieba cut alone, ${workers} workers`, limit, ''));
console.log(row(`whole job, ${workers} workers`, two.seconds, `${times(two.seconds, limit)} of cut alone`));
console.log(row('whole job, 1 worker', one.seconds, `${times(one.seconds, two.seconds)} of ${workers} workers`));
console.log(row('nothing changed', nothing.seconds, `${times(nothing.seconds, two.seconds)} of the whole job`));
console.log(row('one report added', added.seconds, `${times(added.seconds, two.seconds)} of the whole job`));
console.log(row('jieba alone, loading', loading, ''));
console.log(row('one report from nothing', small, `${times(small, loading)} of loading jieba`));
console.log(`\nPeak memory ${two.peakMegabytes} MB with ${workers} workers. Steps, in seconds of all workers together:\n`);
for (const [step, elapsed] of Object.entries(two.times)) console.log(`  ${step.padEnd(12)} ${(elapsed / 1000).toFixed(2)}`);
rmSync(scratch, { recursive: true });
console.log('\nSteps on one thread:\n');
await import('./text.ts');
