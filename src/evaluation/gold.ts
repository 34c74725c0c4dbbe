import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { YanlunError } from '../errors.ts';

/** One sentence as a person labelled it. */
export interface GoldSentence {
  /** Bytes in the raw file, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** All its speakers; none when the narrator speaks. */
  readonly speakers: readonly string[];
  /** `null` when nobody said. */
  readonly quotationType: string | null;
  /** `explicit`, `inherited` or `narrator`. */
  readonly method: string;
  /** Topic ids, most important first; `null` when nobody said. */
  readonly topics: readonly string[] | null;
}

/** One labelled report. */
export interface GoldDocument {
  readonly name: string;
  readonly sentences: readonly GoldSentence[];
}

const needed = ['byte_start', 'byte_end', 'speaker', 'quotation_type', 'attribution_method', 'topics'] as const;

/**
 * Reads a folder of labelled reports: `texts/<name>.txt` and `labels/<name>.tsv`, a sentence a line under a header that
 * names at least the columns byte_start, byte_end, speaker, quotation_type, attribution_method and topics.
 *
 * @throws {YanlunError} `usage` when the folder or a file isn't like that
 */
export function readGold(folder: string): readonly GoldDocument[] {
  const labels = join(folder, 'labels');
  if (!existsSync(labels) || !existsSync(join(folder, 'texts'))) {
    throw new YanlunError('usage', `${folder} needs the folders labels (name.tsv) and texts (name.txt).`);
  }
  return readdirSync(labels)
    .filter((file) => file.endsWith('.tsv'))
    .toSorted()
    .map((file) => ({ name: file.slice(0, -4), sentences: readLabels(join(labels, file)) }));
}

function readLabels(path: string): readonly GoldSentence[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  const columns = header.split('\t');
  const missing = needed.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new YanlunError('usage', `${path}: the header has no ${missing.join(', ')}.`);
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (column: (typeof needed)[number]): string => cells[columns.indexOf(column)] ?? '';
    return {
      start: Number(cell('byte_start')),
      end: Number(cell('byte_end')),
      speakers: listOf(cell('speaker'), '|'),
      quotationType: cell('quotation_type'),
      method: cell('attribution_method'),
      topics: listOf(cell('topics'), ','),
    };
  });
}

const listOf = (text: string, separator: string): readonly string[] => (text === '' ? [] : text.split(separator));
