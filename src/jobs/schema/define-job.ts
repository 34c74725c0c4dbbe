import { z } from 'zod';
import { knownPatterns } from '../../corpus/source-kind.ts';
import { transformOptions } from '../../transforms/index.ts';
import { accuracy } from './accuracy.ts';
import { checkSchema } from './checks.ts';

const folder = z.string().min(1);

/** A glob stays below the input folder. */
const pattern = z
  .string()
  .min(1)
  .refine((glob) => !glob.startsWith('/') && !glob.split('/').includes('..'), {
    error: 'a pattern below the input folder, without ".." and not from "/"',
  });

const fields = z.strictObject({
  text: z.string().min(1).default('text'),
  title: z.string().min(1).default('title'),
  published: z.string().min(1).default('published'),
  place: z.string().min(1).default('place'),
  agency: z.string().min(1).default('agency'),
  reporters: z.string().min(1).default('reporters'),
});

/** The fields of a job that says nothing of them. */
export const usualFields = fields.parse({});

const input = z.strictObject({
  /** Folder to search; a relative one counts from where the command is run. */
  folder: folder.default('data/raw'),
  /** Only files that one of these globs names are read; the manifest counts the others. */
  patterns: z.array(pattern).min(1).default([...knownPatterns]),
  /** A report with more bytes is rejected as `too-large`; its text is held in memory, about 40 times over. */
  maxBytes: z.int().positive().max(2 ** 30).default(2 ** 26),
  /** Ids of documents (`doc_id`) that are refused unread: those that crash a worker each time, until the fault is mended. */
  quarantine: z.array(z.string().min(1)).default([]),
  /** A run that refuses more sources than this fails at once, with exit code 1; `null` for no limit. */
  maxRejects: z.int().nonnegative().nullable().default(null),
  /** The fields of a JSON record that hold the text and what is known of it. */
  fields: fields.prefault({}),
});

const duplicates = z.strictObject({
  /** Least estimated Jaccard similarity (of runs of five characters) of a near-duplicate; `false` finds equal texts only. */
  near: z.union([z.literal(false), z.number().min(0.7).max(1)], { error: 'false, or a similarity from 0.7 to 1' }).default(0.8),
  /** Whether duplicates stay in the dataset, marked by `duplicate_of`, or are refused with the code `duplicate`. */
  keep: z.boolean().default(true),
});

const output = z.strictObject({
  /** The dataset is published to `folder/dataset`. */
  folder: folder.default('data/out'),
  dataset: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, { error: 'lower-case letters, digits and hyphens' }),
  formats: z.array(z.enum(['parquet', 'arrow'])).min(1).default(['parquet', 'arrow']),
  /** How many versions are kept, the published one included; more can be rolled back to, and take more disk. */
  keepVersions: z.int().positive().max(1000).default(3),
});

const card = z.strictObject({
  /** Title of the dataset card. */
  title: z.string().min(1).default('Reported speech in Chinese news'),
  /** SPDX identifier, or `other`: the licence of the texts, which only their user can know. */
  license: z.string().min(1).default('other'),
  /** Where the texts come from, for the card. */
  source: z.string().default(''),
  /** Who publishes the dataset, for the card and `croissant.json`. */
  creator: z.string().default(''),
  /** The dataset's page. */
  url: z.union([z.literal(''), z.url()]).default(''),
  /** Day of publication; nothing fills it in, since the files know no clock. */
  published: z.union([z.literal(''), z.iso.date()], { error: 'a date YYYY-MM-DD' }).default(''),
  /** How to cite it, in BibTeX or in words. */
  citation: z.string().default(''),
  /** How often the labels are right: the file (or the content) that `evaluate --gold DIR --json` gives. */
  accuracy: accuracy.nullable().default(null),
});

/** The one schema that a job must satisfy, from wherever it comes. */
export const jobSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, { error: 'lower-case letters, digits and hyphens' }),
  description: z.string().default(''),
  input: input.prefault({}),
  duplicates: duplicates.prefault({}),
  /** Options of each transform; their order is fixed in `src/transforms/index.ts`. */
  transforms: transformOptions.prefault({}),
  output,
  card: card.prefault({}),
  /** Gates that must hold, or the last good dataset stays. */
  checks: z.array(checkSchema).default([]),
});

/** A job with every default filled in. */
export type Job = z.output<typeof jobSchema>;

/** A job as written: what has a default may be left out. */
export type JobSource = z.input<typeof jobSchema>;

/** Declares a job. It is data alone and is validated, like a job from a file, when a run loads it. */
export function defineJob(job: JobSource): JobSource {
  return job;
}
