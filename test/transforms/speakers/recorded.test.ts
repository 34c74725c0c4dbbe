import { describe, expect, it } from 'vitest';
import { differences } from './recorded/files.ts';
import { RECORDED, recordedTables, segmentedReport } from './recorded/reports.ts';
import { tablesOf } from './recorded/tables.ts';

/** What was recorded is no claim that it is right: it shows what a change changes (recorded/record.ts). */
describe('a report’s words, phrases, readings, features and decisions', () => {
  it.each(RECORDED.map((name) => ({ name, report: segmentedReport(name), recorded: recordedTables(name) })))('are those that were recorded for $name', ({ report, recorded }) => {
    expect(differences(recorded, tablesOf(report))).toEqual([]);
  });
});
