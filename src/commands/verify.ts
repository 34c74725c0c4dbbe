import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discover } from '../corpus/discover.ts';
import { takeInventory } from '../corpus/inventory.ts';
import { publishedPath } from '../dataset/versions.ts';
import { YanlunError } from '../errors.ts';
import type { Job } from '../jobs/schema/define-job.ts';
import { type Published, readPublished } from '../runner/published.ts';
import { runJob } from '../runner/run.ts';
import { takeStock } from '../runner/take-stock.ts';
import { type Discrepancy, verifyFiles, verifyOffsets } from '../runner/verify.ts';
import { type Command, type CommonFlags, jobOf } from './context.ts';

/** `verify`: checks a published dataset's files against its manifest and its sentences against the raw bytes. */
export const verify: Command<CommonFlags & { readonly job: string; readonly rebuild: boolean; readonly json: boolean }> = async (flags, terminal) => {
  const job = await jobOf(flags.job, flags);
  const published = readPublished(job.output);
  if (published === null) throw new YanlunError('failed', `${publishedPath(job.output)} is not a whole dataset. Run the job.`);
  const inventory = async (paths: readonly string[]) => paths.map((path) => takeInventory(path, job.input));
  const { documents } = await takeStock(await discover(job.input), { inventory });
  const files = verifyFiles(published);
  const offsets = verifyOffsets(published, documents, job.input, job.transforms);
  const rebuilt = flags.rebuild ? await compareRebuilt(job, published) : [];
  const discrepancies = [...files, ...offsets.discrepancies, ...rebuilt];
  const counts = { files: published.manifest.outputs.length, sentences: offsets.sentences, wrong: discrepancies.length };
  if (flags.json) terminal.print(JSON.stringify({ ...counts, discrepancies }));
  else {
    for (const { where, what } of discrepancies.slice(0, shown)) terminal.note(`${where}: ${what}`);
    terminal.print(`${counts.files} files and ${counts.sentences} sentences checked, ${counts.wrong} wrong.`);
  }
  return discrepancies.length === 0 ? 'done' : 'failed';
};

/** More lines than this help nobody at a terminal; `--json` has them all. */
const shown = 20;

/** Builds the dataset from the raw files in a folder of its own and compares the manifests, which hold every checksum. */
async function compareRebuilt(job: Job, published: Published): Promise<readonly Discrepancy[]> {
  const folder = mkdtempSync(join(tmpdir(), 'yanlun-verify-'));
  try {
    const output = { ...job.output, folder };
    await runJob({ job: { ...job, output, checks: [] }, concurrency: 1, full: true }, () => {});
    const outputs = new Map(readPublished(output)?.manifest.outputs.map(({ path, sha256 }) => [path, sha256]));
    return published.manifest.outputs
      .filter(({ path, sha256 }) => outputs.get(path) !== sha256 && path.endsWith('.md') === false)
      .map(({ path }) => ({ where: path, what: 'building it again gives other bytes' }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
