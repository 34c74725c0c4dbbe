import { existsSync, readFileSync } from 'node:fs';
import { replaceDurably } from '../dataset/durable-file.ts';
import { messageOf, YanlunError } from '../errors.ts';
import { faultLines, faultsOf } from '../jobs/schema/faults.ts';
import { byCodePoint } from '../text/code-points.ts';
import { type Override, overrideKey, overridesSchema } from '../transforms/speakers/overrides.ts';

/**
 * Reads an overrides file (JSON); none of a file that isn't there.
 *
 * @throws {YanlunError} `usage` with every fault
 */
export function readOverrides(path: string): readonly Override[] {
  if (!existsSync(path)) return [];
  const value = jsonIn(path);
  const parsed = overridesSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const lines = faultLines(faultsOf(parsed.error, value, overridesSchema)).map((line) => `  - ${line}`);
  throw new YanlunError('usage', [`${path} is no file of overrides:`, ...lines].join('\n'));
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new YanlunError('usage', `${path} is no JSON: ${messageOf(error)}`, { cause: error });
  }
}

/** The overrides of a file with new ones added; of the same sentence the new one holds. */
export function mergeOverrides(old: readonly Override[], fresh: readonly Override[]): readonly Override[] {
  const merged = new Map([...old, ...fresh].map((override): [string, Override] => [overrideKey(override), override]));
  return [...merged.values()].toSorted(
    (a, b) => byCodePoint(a.docId, b.docId) || a.sentenceIndex - b.sentenceIndex || byCodePoint(a.text, b.text),
  );
}

/** Writes overrides, one a line, so that a version control system shows what a review changed. */
export function writeOverrides(path: string, overrides: readonly Override[]): void {
  replaceDurably(path, `[\n${overrides.map((override) => JSON.stringify(override)).join(',\n')}\n]\n`);
}
