// Writes the pages of docs/ that are made from the program itself: npm run docs
import { writeFileSync } from 'node:fs';
import { codesPage } from './codes.ts';
import { columnsPage } from './columns.ts';
import { rulesPage } from './rules.ts';

const page = (name: string): URL => new URL(`../../docs/${name}.md`, import.meta.url);

writeFileSync(page('codes'), codesPage());
writeFileSync(page('columns'), columnsPage());
writeFileSync(page('rules'), rulesPage());
