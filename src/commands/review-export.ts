import { existsSync, realpathSync } from 'node:fs';
import { replaceDurably } from '../dataset/durable-file.ts';
import { partPaths } from '../dataset/table-paths.ts';
import { YanlunError } from '../errors.ts';
import { csvText } from '../review/csv-file.ts';
import { labelStudioText } from '../review/label-studio.ts';
import { type Published, readManifest } from '../runner/published.ts';
import { type Command, type CommonFlags, jobOf } from './context.ts';
import { publishedDataset } from './published-dataset.ts';

/** How a review is written: for a spreadsheet, or as tasks of Label Studio. */
export type ReviewFormat = 'csv' | 'label-studio';

/** The flags of `review export`. */
export interface ReviewExportFlags extends CommonFlags {
  readonly job: string;
  readonly dataset: string | undefined;
  readonly format: ReviewFormat;
  readonly limit: number;
}

const writers = { csv: csvText, 'label-studio': labelStudioText } as const;

/** `review export`: writes the least certain sentences of a published dataset to a file that a person corrects. */
export const reviewExport: Command<ReviewExportFlags> = async (flags, terminal) => {
  if (!Number.isInteger(flags.limit) || flags.limit < 1) throw new YanlunError('usage', '--limit: expected a whole number from 1.');
  const dataset =
    flags.dataset === undefined ? publishedDataset(await jobOf(flags.job, { ...flags, output: undefined })) : datasetIn(flags.dataset);
  const file = flags.output ?? (flags.format === 'csv' ? 'review.csv' : 'review.json');
  const { leastCertain } = await import('../review/least-certain.ts');
  const items = await leastCertain(partPaths(dataset.folder, dataset.manifest.outputs), flags.limit);
  replaceDurably(file, writers[flags.format](items));
  terminal.print(`${file}: the ${items.length} least certain sentences. Correct it (docs/review.md), then: review import ${file}`);
  return 'done';
};

function datasetIn(path: string): Pick<Published, 'folder' | 'manifest'> {
  // The version's own folder, not the link to it, which a run may swap meanwhile.
  const folder = existsSync(path) ? realpathSync(path) : path;
  const manifest = readManifest(folder);
  if (manifest === null) throw new YanlunError('failed', `There is no dataset at ${path}.`);
  return { folder, manifest };
}
