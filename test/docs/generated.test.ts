import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codesPage } from '../../scripts/docs/codes.ts';
import { columnsPage } from '../../scripts/docs/columns.ts';
import { rulesPage } from '../../scripts/docs/rules.ts';

const page = (name: string): string => readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8');

describe('the pages that are made from the program (npm run docs)', () => {
  it('have every column as the schema has it', () => {
    expect(page('columns')).toBe(columnsPage());
  });

  it('have every exit code, reject code and check', () => {
    expect(page('codes')).toBe(codesPage());
  });

  it('have every rule, with its example as the program labels it', () => {
    expect(page('rules')).toBe(rulesPage());
  });
});

describe('docs/reading.md', () => {
  it('names the versions with which the readers’ libraries are tested', () => {
    const pinned = readFileSync(new URL('../consumers/requirements.txt', import.meta.url), 'utf8');
    const { dependencies, devDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Record<string, Record<string, string>>;
    const python = ['pandas', 'polars', 'pyarrow', 'duckdb', 'datasets'].map((name) => [name, new RegExp(`^${name}==(.*)$`, 'm').exec(pinned)?.[1]]);
    const node = ['@duckdb/node-api', 'hyparquet', 'apache-arrow', 'nodejs-polars'].map((name) => [name, { ...dependencies, ...devDependencies }[name]]);
    const rows = [...page('reading').matchAll(/^\| (\S+).*? \| ([\w.-]+) \| /gm)].map(([, name, version]) => [name, version]);
    for (const library of [...python, ...node]) expect(rows).toContainEqual(library);
  });
});
