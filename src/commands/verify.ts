import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discover } from '../corpus/discover.ts';
import { takeInventory } from '../corpus/inventory.ts';
import { publishedVersion, versionPath } from '../dataset/versions.ts';
import { YanlunError } from '../errors.ts';
import type { Job } from '../jobs/schema/define-job.ts';
import { programVersion } from '../runner/fingerprint.ts';
import { type Published, readManifest, readPublished } from '../runner/published.ts';
import { runJob } from '../runner/run.ts';
import { takeStock } from '../runner/take-stock.ts';
import type { Discrepancy } from '../runner/verify/discrepancy.ts';
import { verifyDataset } from '../runner/verify/verify.ts';
import { type Command, type CommonFlags, jobOf } from './context.ts';
import { nothingPublished } from './published-dataset.ts';

/** `verify`: checks a published dataset's files, rows and links, and its sentences against the raw bytes. */
export const verify: Command<CommonFlags & { readonly job: string; readonly rebuild: boolean; readonly json: boolean }> = async (
  flags,
  terminal,
) => {
  const job = await jobOf(flags.job, flags);
  const published = publishedIn(job);
  const inventory = async (paths: readonly string[]) => paths.map((path) => takeInventory(path, job.input));
  const { documents } = await takeStock(await discover(job.input), { inventory });
  const checked = await verifyDataset(published, { documents, folder: job.input.folder }, job.transforms);
  const rebuilt = flags.rebuild ? await compareRebuilt(job, published) : [];
  const discrepancies = [...checked.discrepancies, ...rebuilt];
  if (flags.json) terminal.print(JSON.stringify({ ...checked, wrong: discrepancies.length, discrepancies }));
  else {
    for (const { where, what } of discrepancies.slice(0, shown)) terminal.note(`${where}: ${what}`);
    if (discrepancies.length > shown) terminal.note(`… and ${discrepancies.length - shown} more (--json has all)`);
    terminal.print(
      `${checked.files} files, ${checked.documents} documents and ${checked.sentences} sentences checked, ${discrepancies.length} wrong.`,
    );
  }
  return discrepancies.length === 0 ? 'done' : 'failed';
};

/** A damaged version is what `verify` is for, as long as it has a manifest. */
function publishedIn(job: Job): Published {
  const version = publishedVersion(job.output);
  if (version === null) throw nothingPublished(job);
  const folder = versionPath(job.output, version);
  const manifest = readManifest(folder);
  if (manifest === null) {
    throw new YanlunError('failed', `${folder} has no manifest.json that can be read. Run the job ${job.name}, which builds it again.`);
  }
  return { version, folder, manifest };
}

/** More lines than this help nobody at a terminal; `--json` has them all. */
const shown = 20;

/** Builds the dataset from the raw files in a folder of its own and compares the manifests, which hold every checksum. */
async function compareRebuilt(job: Job, published: Published): Promise<readonly Discrepancy[]> {
  const { manifest } = published;
  const { version, fingerprint } = programVersion();
  if (manifest.versions.fingerprint !== fingerprint || manifest.versions.package !== version) {
    const maker = `${manifest.versions.package} (${manifest.versions.fingerprint})`;
    return [
      { where: 'the program', what: `${maker} built the dataset, this is ${version} (${fingerprint}): only the same gives the same bytes` },
    ];
  }
  const folder = mkdtempSync(join(tmpdir(), 'yanlun-verify-'));
  try {
    const output = { ...job.output, folder };
    await runJob({ job: { ...job, output, checks: [] }, concurrency: 1, full: true }, () => {});
    const outputs = new Map(readPublished(output)?.manifest.outputs.map(({ path, sha256 }) => [path, sha256]));
    return manifest.outputs
      .filter(({ path, sha256 }) => outputs.get(path) !== sha256)
      .map(({ path }) => ({ where: path, what: 'building it again gives other bytes' }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
