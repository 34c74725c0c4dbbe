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
