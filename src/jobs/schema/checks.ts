import { z } from 'zod';

/** What a check can be about; each is a number that the run counts before it publishes. */
export const metrics = {
  documents: 'documents in the dataset',
  sentences: 'sentences in the dataset',
  rejects: 'sources that gave no document (remarks on documents don’t count)',
  reject_share: 'rejects per source, from 0 to 1',
  unresolved_share: 'share of the sentences whose speaker is unresolved',
  narrator_share: 'share of the sentences that nobody speaks',
  topicless_share: 'share of the sentences without a topic',
  duplicates: 'documents that repeat another one',
} as const;

export type Metric = keyof typeof metrics;

/** A gate such as `unresolved_share <= 0.05`. */
export interface Check {
  readonly metric: Metric;
  readonly operator: '<=' | '>=' | '<' | '>';
  readonly bound: number;
}

const shape = /^\s*([a-z_]+)\s*(<=|>=|<|>)\s*(-?\d+(?:\.\d+)?)\s*$/;

/** Reads a check as written in a job; `null` when it isn't `metric operator number` with a known metric. */
export function parseCheck(text: string): Check | null {
  const [, metric, operator, bound] = shape.exec(text) ?? [];
  if (metric === undefined || !isMetric(metric) || !isOperator(operator)) return null;
  return { metric, operator, bound: Number(bound) };
}

const isMetric = (name: string): name is Metric => Object.hasOwn(metrics, name);

const isOperator = (text: string | undefined): text is Check['operator'] => ['<=', '>=', '<', '>'].includes(text ?? '');

/** A check in a job file. */
export const checkSchema = z.string().refine((text) => parseCheck(text) !== null, {
  error: `a check "metric operator number", with <=, >=, < or > and one of: ${Object.keys(metrics).join(', ')}`,
});
