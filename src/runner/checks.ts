import { type Check, type Metric, parseCheck } from '../jobs/schema/checks.ts';

/** The numbers that checks are about. */
export type Measures = Readonly<Record<Metric, number>>;

/** A check that doesn't hold. */
export interface BrokenCheck {
  readonly check: string;
  /** What the run counted. */
  readonly value: number;
}

/** The job's checks that the staged dataset doesn't satisfy. */
export function brokenChecks(checks: readonly string[], measures: Measures): readonly BrokenCheck[] {
  return checks.flatMap((text) => {
    const check = parseCheck(text);
    if (check === null || holds(check, measures[check.metric])) return [];
    return [{ check: text, value: measures[check.metric] }];
  });
}

function holds({ operator, bound }: Check, value: number): boolean {
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
