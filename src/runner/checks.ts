import { type Check, type ColumnName, parseCheck } from '../jobs/schema/checks.ts';
import { tableSchema } from '../dataset/schema.ts';
import { tablePaths } from '../dataset/table-paths.ts';
import { exampleCount, examplesOf } from './checks/examples.ts';
import { measureSubject } from './checks/found.ts';
import type { Measured } from './checks/measures.ts';

/** How one check of the job went. */
export interface CheckResult {
  /** As the job has it. */
  readonly check: string;
  readonly holds: boolean;
  /** What was measured, for a person. */
  readonly found: string;
  /** What shows that it doesn't hold; a few. */
  readonly examples: readonly string[];
}

/**
 * Runs the job's checks on a staged dataset.
 *
 * @param last the published version; `null` when there is none, and then checks of a change hold
 */
export async function runChecks(checks: readonly string[], staged: Measured, last: Measured | null): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const text of checks) {
    const check = parseCheck(text);
    if (check !== null) results.push({ check: text, ...(await outcomeOf(check, staged, last)) });
  }
  return results;
}

/** Whether any check looks back at the last version. */
export const looksBack = (checks: readonly string[]): boolean =>
  checks.some((text) => {
    const check = parseCheck(text);
    return check?.kind === 'bound' && ['change', 'speaker_loss', 'topic_loss'].includes(check.subject.kind);
  });

type Outcome = Omit<CheckResult, 'check'>;

async function outcomeOf(check: Check, staged: Measured, last: Measured | null): Promise<Outcome> {
  if (check.kind === 'values') return valuesOutcome(check.of, check.values, staged);
  const { value, details } = await measureSubject(check.subject, staged, last);
  if (value === null) return { holds: true, found: 'no earlier version', examples: [] };
  const holds = isWithin(value, check.operator, check.bound);
  const examples = holds ? [] : [...details.slice(0, exampleCount), ...(await examplesOf(check.subject, staged))];
  return { holds, found: String(Number(value.toFixed(4))), examples };
}

function isWithin(value: number, operator: '<=' | '>=' | '<' | '>', bound: number): boolean {
  switch (operator) {
    case '<=':
      return value <= bound;
    case '>=':
      return value >= bound;
    case '<':
      return value < bound;
    case '>':
      return value > bound;
    default:
      return operator satisfies never;
  }
}

/** Only the values listed may occur; a missing value is none. */
async function valuesOutcome({ table, column }: ColumnName, values: readonly string[], { folder, outputs }: Measured): Promise<Outcome> {
  const { countsOf } = await import('../dataset/queries.ts');
  const counts = await countsOf(tableSchema(table), tablePaths(folder, outputs, table), column);
  const others = [...counts].filter(([value]) => !values.includes(value)).toSorted(([, a], [, b]) => b - a);
  return {
    holds: others.length === 0,
    found: others.length === 0 ? 'no other value' : `${others.length} other ${others.length === 1 ? 'value' : 'values'}`,
    examples: others.slice(0, exampleCount).map(([value, rows]) => `${value}: ${rows} ${rows === 1 ? 'row' : 'rows'}`),
  };
}
