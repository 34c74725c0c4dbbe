import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { TermTables } from './term-tables.ts';

const FILE = new URL('./terms.bin', import.meta.url);

/** The files that the built-in scheme's terms come from. */
const SOURCES = ['scheme.tsv', 'terms.tsv', 'learnt.tsv'];

/** As kept: terms in one text, which is read faster than 17,000. */
interface Kept extends Omit<TermTables, 'terms'> {
  readonly sources: string;
  readonly terms: string;
}

/**
 * The tables of the built-in scheme that the build made (`scripts/compile-terms.mjs`), since making them takes a tenth of a
 * small run; `null` where there are none, as in the sources, or where a word list was changed after the build.
 */
export function readCompiledTerms(): TermTables | null {
  return existsSync(FILE) ? termsFrom(readFileSync(FILE)) : null;
}

/** The tables in what {@link compiledTerms} gave; `null` when a word list is another one by now. */
export function termsFrom(compiled: Uint8Array): TermTables | null {
  const { sources, terms, ...tables } = deserialize(compiled) as Kept;
  return sources === hashOfSources() ? { terms: terms.split('\n'), ...tables } : null;
}

/** What the build writes beside this file, as `terms.bin`. */
export function compiledTerms({ terms, ...tables }: TermTables): Uint8Array {
  return serialize({ sources: hashOfSources(), terms: terms.join('\n'), ...tables } satisfies Kept);
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const name of SOURCES) hash.update(readFileSync(new URL(`./${name}`, import.meta.url)));
  return hash.digest('hex');
}
