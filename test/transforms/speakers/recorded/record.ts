/**
 * Records anew what `speakers` reads in the reports of this folder: `npx tsx test/transforms/speakers/recorded/record.ts`. What the diff
 * then shows is what a change of rules, features or word lists does.
 */
import { writeFileSync } from 'node:fs';
import { asFile } from './files.ts';
import { fileOf, RECORDED, segmentedReport } from './reports.ts';
import { tablesOf } from './tables.ts';

for (const name of RECORDED) writeFileSync(fileOf(name), asFile(tablesOf(segmentedReport(name))));
