/**
 * How long the whole job takes, beside jieba's `cut` alone, a Python script that does less, and itself.
 *
 *     npm run bench -- FOLDER [--python PYTHON] [--memory TIMES]
 *
 * FOLDER holds reports as .txt files; the larger, the better (a few megabytes at least). `--python` names a Python with
 * jieba, pandas and pyarrow (docs/performance.md says how to get one). `--memory 10` also measures the memory for ten
 * copies of the corpus, which takes ten times as long. Machines are noisy: read the ratios, and those of processor time
 * where other work shares the machine.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reportsOf, writeCopies } from './corpus.ts';
import { cutAlone } from './cut.ts';
import { bestOf, type Call, call, loadJieba, runJob } from './process.ts';

type Cost = Pick<Call, 'seconds' | 'processor'>;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { python: { type: 'string' }, memory: { type: 'string' } } });
const [source] = positionals;
if (source === undefined) throw new Error('Usage: npm run bench -- FOLDER [--python PYTHON] [--memory TIMES]');
const scratch = mkdtempSync(join(tmpdir(), 'yanlun-bench-'));
const [input, output, many, alone] = ['in', 'out', 'many', 'alone'].map((name) => join(scratch, name)) as [string, string, string, string];
writeCopies(reportsOf(source), input, 1);
const reports = reportsOf(input);
const megabytes = reports.reduce((sum, path) => sum + readFileSync(path).length, 0) / 1e6;

console.log(`${reports.length} reports, ${megabytes.toFixed(1)} MB\n`);
console.log('| what | seconds | of processor time | ratio | of processor time |\n|---|---:|---:|---|---|');

function row(what: string, cost: Cost, than?: Cost, name = ''): void {
  const ratios = than === undefined ? ['', ''] : [`${ratio(cost.seconds, than.seconds)} of ${name}`, ratio(cost.processor, than.processor)];
  console.log(`| ${[what, cost.seconds.toFixed(2), cost.processor.toFixed(2), ...ratios].join(' | ')} |`);
}

const ratio = (a: number, b: number): string => (b === 0 ? '-' : (a / b).toPrecision(3));

const limit = await cutAlone(reports, 2);
row('jieba `cut` alone, 2 workers', limit);
const two = runJob(input, output, '--full', '--concurrency', '2');
row('whole job, 2 workers', two, limit, '`cut` alone');
const one = runJob(input, output, '--full', '--concurrency', '1');
row('whole job, 1 worker', one, two, '2 workers');
if (values.python !== undefined) {
  row('Python script, 2 processes', call(values.python, 'bench/baseline.py', input, join(scratch, 'python.parquet')), two, 'the whole job');
}
row('nothing changed', runJob(input, output, '--concurrency', '2'), two, 'the whole job');
writeFileSync(join(input, 'one-more.txt'), readFileSync(reports[0] ?? '', 'utf8').repeat(2));
row('one report added', runJob(input, output, '--concurrency', '2'), two, 'the whole job');
mkdirSync(alone);
cpSync(reports[0] ?? '', join(alone, 'report.txt'));
const loading = bestOf(loadJieba);
row('jieba alone, loading', loading);
row('one report from nothing', bestOf(() => runJob(alone, mkdtempSync(join(scratch, 'small-')))), loading, 'loading jieba');

console.log(`\nPeak memory: ${two.peakMegabytes} MB with 2 workers, ${one.peakMegabytes} MB with 1.`);
if (values.memory !== undefined) {
  writeCopies(reports, many, Number(values.memory));
  const { peakMegabytes } = runJob(many, join(scratch, 'out-many'), '--full', '--concurrency', '2');
  console.log(
    `Of ${values.memory} times the corpus: ${peakMegabytes} MB with 2 workers, ${ratio(peakMegabytes, two.peakMegabytes)} of once.`,
  );
}
console.log('\nSteps, in seconds of both workers together:\n');
for (const [step, elapsed] of Object.entries(two.times)) console.log(`  ${step.padEnd(12)} ${(elapsed / 1000).toFixed(2)}`);
rmSync(scratch, { recursive: true });
console.log('\nSteps on one thread:\n');
await import('./text.ts');
