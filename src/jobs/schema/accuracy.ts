import { z } from 'zod';

const count = z.int().nonnegative();
const share = z.number().min(0).max(1);

const rate = z.object({ right: count, total: count, rate: share.nullable(), low: share.nullable(), high: share.nullable() });

/**
 * How often the labels are right, for the dataset card: what `evaluate --gold DIR --json` prints, of which these figures
 * are kept. What it tells of single documents and names stays out of the dataset.
 */
export const accuracy = z.object({
  documents: count,
  sentences: count,
  /** Which program was evaluated. */
  program: z.object({ version: z.string(), fingerprint: z.string() }),
  speakers: z.object({ accuracy: rate, quotationType: rate, method: rate, byMethod: z.array(rate.extend({ key: z.string() })) }),
  topics: z.object({ microF1: share.nullable(), macroF1: share.nullable(), primary: rate }),
});
