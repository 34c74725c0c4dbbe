import type { CheckResult } from '../runner/checks.ts';
import { tableLines } from './table-lines.ts';

/** Checks as a table: what was asked, what was found, and examples below each other. */
export function checkTable(checks: readonly CheckResult[]): readonly string[] {
  const rows = checks.flatMap(({ check, found, examples }) => {
    const [first = '', ...others] = examples;
    return [[check, found, first], ...others.map((example) => ['', '', example])];
  });
  return tableLines(['check', 'found', 'for example'], rows);
}
