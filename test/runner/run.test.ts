import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jobSchema } from '../../src/jobs/schema/define-job.ts';
import type { Division } from '../../src/runner/division.ts';
import type { RunReport } from '../../src/runner/run-report.ts';

/** The built program, since its worker threads can't load TypeScript. */
const { runJob } = (await import(new URL('../../dist/runner/run.js', import.meta.url).href)) as typeof import('../../src/runner/run.ts');

/** Parts of a few reports, so that a handful of files makes many. */
const parts = { smallest: 2, oneIn: 4, largest: 6, largestBytes: 4096 };
const threads: Division = { parts, filesHere: 0, bytesHere: 0 };
const noThread: Division = { parts, filesHere: 1000, bytesHere: 2 ** 30 };

const long = Array.from({ length: 14 }, (_, index) => `${index + 1}号桥墩的工人表示，第${index * 7 + 3}天浇筑完成。`).join('');

/** Some are equal but for their spaces, some nearly equal, one is refused. */
const texts = [
  '青禾市长林若水表示，新桥将在明年春天通车。她说：“我们等了十年。”',
  '青禾 市长 林若水 表示 ， 新桥 将 在 明年 春天 通车 。 她 说 ： “ 我们 等 了 十年 。 ”',
  long,
  `${long}完。`,
  `${long}\n青禾社记者报道。`,
  '渔会指出，今年的鱼少了。\n他们希望休渔期延长。',
  ' \n',
];

/** Where a report may stand; the records of a file share one. */
const places = ['a.txt', 'b/a.txt', 'b/b.txt', 'b/c.txt', 'c.txt', 'd/e/f.txt', 'g.jsonl', 'h.jsonl', 'i.txt', 'j.txt', 'k.txt', 'l.txt'];

const contentOf = (place: string, picks: readonly number[]): string => {
  const chosen = picks.map((pick) => texts[pick] ?? '');
  return place.endsWith('.jsonl') ? chosen.map((text) => `${JSON.stringify({ text })}\n`).join('') : (chosen[0] ?? '');
};

/** A file is added or changed, or deleted (no texts). */
const change = fc.record({
  place: fc.constantFrom(...places),
  picks: fc.array(fc.nat({ max: texts.length - 1 }), { minLength: 0, maxLength: 3 }),
});
const step = fc.record({ changes: fc.array(change, { minLength: 1, maxLength: 8 }), workers: fc.constantFrom(0, 0, 1, 2) });

interface Change {
  readonly place: string;
  readonly picks: readonly number[];
}

function apply(input: string, { place, picks }: Change): void {
  rmSync(join(input, place), { force: true });
  if (picks.length === 0) return;
  mkdirSync(dirname(join(input, place)), { recursive: true });
  writeFileSync(join(input, place), contentOf(place, picks));
}

/** Runs the job; 0 workers: in this thread. */
function run(input: string, output: string, workers: number): Promise<RunReport> {
  const job = jobSchema.parse({ name: 'history', input: { folder: input }, output: { folder: output, dataset: 'history' } });
  return runJob({ job, concurrency: Math.max(1, workers), full: false, division: workers === 0 ? noThread : threads }, () => {});
}

function filesOf(output: string): ReadonlyMap<string, string> {
  const dataset = join(output, 'history');
  const paths = readdirSync(dataset, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.')).toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(dataset, path), 'base64')]));
}

/** The original of two reports goes, so that the second repeats nothing any more. */
const originalGone = [
  { changes: [{ place: 'a.txt', picks: [2] }, { place: 'c.txt', picks: [3] }, { place: 'l.txt', picks: [4] }, { place: 'd/e/f.txt', picks: [5] }], workers: 1 },
  { changes: [{ place: 'a.txt', picks: [] }], workers: 0 },
];

it('publishes the same bytes after any history of additions, changes and deletions as from scratch, with any number of workers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 3 }), fc.constantFrom(0, 1, 2, 8), async (steps, workers) => {
      const folder = mkdtempSync(join(tmpdir(), 'yanlun-history-'));
      const [input, output, fresh] = [join(folder, 'in'), join(folder, 'out'), join(folder, 'fresh')];
      mkdirSync(input);
      for (const { changes, workers: some } of steps) {
        for (const one of changes) apply(input, one);
        await run(input, output, some);
      }
      await run(input, fresh, workers);
      expect(filesOf(output)).toEqual(filesOf(fresh));
      rmSync(folder, { recursive: true });
    }),
    // To shrink what was found would take minutes; the seed that is printed finds it again.
    { numRuns: 3, examples: [[originalGone, 8]], endOnFailure: true },
  );
}, 300_000);

it('publishes the same sentences from a large packed file of records as from a plain one, and leaves no unpacked copy', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yanlun-packed-'));
  const noise = Array.from({ length: 600 }, (_, index) => createHash('sha512').update(String(index)).digest('hex')).join('');
  const records = Buffer.from(texts.slice(0, 5).map((text) => `${JSON.stringify({ text, noise })}\n`).join(''));
  const published: (readonly [string, string])[][] = [];
  for (const [name, content, workers] of [['a.jsonl', records, 0], ['a.jsonl.gz', gzipSync(records), 2]] as const) {
    const [input, output] = [join(folder, name), join(folder, `${name}-out`)];
    mkdirSync(input);
    writeFileSync(join(input, name), content);
    await run(input, output, workers);
    const sentences = [...filesOf(output)].filter(([path]) => path.startsWith('sentences/') && path.endsWith('.arrow'));
    published.push(sentences.map(([path, bytes]) => [path.replace(/-[^-]+$/, ''), bytes] as const));
    expect(readdirSync(join(output, '.versions', 'history')).filter((each) => each.startsWith('.'))).toEqual([]);
  }
  expect(published[0]?.length).toBeGreaterThan(0);
  expect(published[1]).toEqual(published[0]);
  rmSync(folder, { recursive: true });
}, 60_000);
