import { readFileSync } from 'node:fs';
import { inventedReport } from '../../../../training/labelled.ts';
import { goldenCases } from '../../../golden/cases.ts';
import type { SegmentedDocument } from '../../../../src/document.ts';
import { segmented } from '../report.ts';
import { asTables } from './files.ts';
import type { Table } from './tables.ts';

/**
 * The reports whose readings are recorded, of test/golden and training/reports: the few that together show the most rules, features and
 * ways of speaking, and beside them few letters.
 */
export const RECORDED = [
  'golden/cue-middle', 'golden/question-answer', 'training/a37', 'training/b01', 'training/c27', 'training/e06', 'training/e18', 'training/f22', 'training/f32', 'training/g02', 'training/h17', 'training/i05',
  'training/i16', 'training/k03', 'training/k22',
] as const;

/** A report of {@link RECORDED} as the steps before leave it. */
export function segmentedReport(name: string): SegmentedDocument {
  return segmented(textOf(name));
}

function textOf(name: string): string {
  const [folder, report = ''] = name.split('/');
  if (folder === 'training') return inventedReport(report).bytes.toString();
  const text = goldenCases().find((one) => one.name === report)?.read().source.text;
  if (text === undefined) throw new Error(`There is no report ${name}.`);
  return text;
}

/** The file with what was recorded of a report. */
export const fileOf = (name: string): URL => new URL(`./${name.replace(/^.*\//u, '')}.tsv`, import.meta.url);

/** What was recorded of a report. */
export const recordedTables = (name: string): readonly Table[] => asTables(readFileSync(fileOf(name), 'utf8'));
