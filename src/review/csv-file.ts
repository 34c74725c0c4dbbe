import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { messageOf, YanlunError } from '../errors.ts';
import { guarded, unguarded } from './cells.ts';
import { type Correction, namesOf, nameSeparator, type ReviewedItem, type ReviewItem, sealOf } from './label.ts';

/** The columns, in the order in which a person reads: the sentence, the program's label, a person's, and what helps. */
const columns = [
  'sentence_id', 'before', 'text', 'after', 'speaker', 'method', 'quotation_type', 'correct_speaker', 'correct_method',
  'correct_quotation_type', 'reviewed', 'confidence', 'rule', 'cue', 'mention', 'others', 'seal',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

/** Sentences as CSV for a spreadsheet: with a byte order mark, by which Excel knows UTF-8. */
export function csvText(items: readonly ReviewItem[]): string {
  const rows = items.map((item) => columns.map((column) => guardedCell(column, rowOf(item)[column])));
  return stringify([columns, ...rows], { bom: true, record_delimiter: 'windows' });
}

/** The confidence is meant to be a number. */
const guardedCell = (column: keyof Row, cell: string): string => (column === 'confidence' ? cell : guarded(cell));

function rowOf({ sentenceId, label, ...item }: ReviewItem): Row {
  return {
    sentence_id: sentenceId, before: item.before, text: item.text, after: item.after,
    speaker: label.speakers.join(nameSeparator), method: label.method, quotation_type: label.quotationType,
    correct_speaker: '', correct_method: '', correct_quotation_type: '', reviewed: '',
    confidence: item.confidence.toFixed(2), rule: item.rule, cue: item.cue, mention: item.mention, others: item.others.join(nameSeparator),
    seal: sealOf(sentenceId, item.text),
  };
}

/** Columns that are not read on the way back, and so may be gone. */
const helpful: ReadonlySet<string> = new Set(['before', 'after', 'confidence', 'rule', 'cue', 'mention', 'others']);

/**
 * Reads a corrected CSV, with whichever separator the spreadsheet wrote it.
 *
 * @throws {YanlunError} `usage` when it isn't a table with the columns of an export
 */
export function readCsv(text: string): readonly ReviewedItem[] {
  // The first column of an export, as a spreadsheet may quote it, and the separator after it.
  const delimiter = /^\uFEFF?"?sentence_id"?([,;\t])/.exec(text)?.[1] ?? ',';
  const [names = [], ...records] = parsed(text, delimiter).map(({ record, info }) => ({
    cells: record.map((cell) => unguarded(cell)),
    line: info.lines,
  }));
  const found = 'cells' in names ? names.cells : [];
  const missing = columns.filter((column) => !found.includes(column) && !helpful.has(column));
  if (missing.length > 0) {
    throw new YanlunError('usage', `Line 1: expected the columns of \`review export\`, but there is no ${missing.join(', ')}.`);
  }
  return records.map(({ cells, line }) =>
    itemOf((column) => cells[found.indexOf(column)]?.trim() ?? '', cells[found.indexOf('text')] ?? '', line),
  );
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function parsed(text: string, delimiter: string): readonly Parsed[] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    throw new YanlunError('usage', messageOf(error), { cause: error });
  }
}

function itemOf(cell: (column: keyof Row) => string, text: string, line: number): ReviewedItem {
  const speakers = namesOf(cell('correct_speaker'));
  const corrected: Correction = {
    speakers: speakers.length === 0 ? null : speakers,
    method: cell('correct_method') || null,
    quotationType: cell('correct_quotation_type') || null,
  };
  const touched = Object.values(corrected).some((value) => value !== null) || cell('reviewed') !== '';
  return {
    place: `line ${line}`,
    sentenceId: cell('sentence_id'),
    text,
    seal: cell('seal'),
    label: { speakers: namesOf(cell('speaker')), method: cell('method'), quotationType: cell('quotation_type') },
    corrected: touched ? corrected : null,
  };
}
