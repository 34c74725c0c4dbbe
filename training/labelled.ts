import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One labelled sentence of a report, with its bytes in the report. */
export interface LabelledSentence {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** Several joined by `|`; empty for the narrator. */
  readonly speaker: string;
  readonly quotationType: string;
  readonly method: string;
  /** Ids joined by commas. */
  readonly topics: string;
  readonly text: string;
}

/** A report with its labels. */
export interface LabelledReport {
  readonly name: string;
  readonly bytes: Buffer;
  readonly sentences: readonly LabelledSentence[];
}

/** The reports of a folder with `labels/*.tsv` and `texts/*.txt`, in the order of their names. */
export function goldReports(folder: string): readonly LabelledReport[] {
  const files = readdirSync(join(folder, 'labels')).filter((file) => file.endsWith('.tsv'));
  return files.toSorted().map((file) => {
    const name = file.slice(0, -4);
    const rows = rowsOf(readFileSync(join(folder, 'labels', file), 'utf8'));
    const sentences = rows.map(
      ([, paragraph = '0', start = '0', end = '0', speaker = '', quotationType = 'none', method = 'narrator', topics = '', text = '']) => ({
        paragraph: Number(paragraph),
        start: Number(start),
        end: Number(end),
        speaker,
        quotationType,
        method,
        topics,
        text,
      }),
    );
    return { name, bytes: readFileSync(join(folder, 'texts', `${name}.txt`)), sentences };
  });
}

const inventedFolder = new URL('./reports/', import.meta.url);

/** How the names of invented reports begin. */
const INVENTED = 'invented-';

/** Whether a report was invented for training; those are easier than real ones. */
export const isInventedName = (name: string): boolean => name.startsWith(INVENTED);

/** The reports of `training/reports`, in the order of their names, as they would be read from files in UTF-8 (see the README there). */
export function inventedReports(): readonly LabelledReport[] {
  const files = readdirSync(inventedFolder).filter((file) => file.endsWith('.tsv'));
  return files.toSorted().map((file) => inventedReport(file.slice(0, -4)));
}

/** The report of a file of `training/reports`, named without its ending. */
export function inventedReport(file: string): LabelledReport {
  const tsv = readFileSync(new URL(`${file}.tsv`, inventedFolder), 'utf8');
  const sentences: LabelledSentence[] = [];
  let written = '';
  for (const [paragraph = '', speaker = '', quotationType = '', method = '', topics = '', text = ''] of rowsOf(tsv)) {
    if (sentences.length > 0 && Number(paragraph) !== sentences.at(-1)?.paragraph) written += '\n';
    const start = Buffer.byteLength(written);
    written += text;
    sentences.push({ paragraph: Number(paragraph), start, end: Buffer.byteLength(written), speaker, quotationType, method, topics, text });
  }
  return { name: `${INVENTED}${file}`, bytes: Buffer.from(written), sentences };
}

/** The rows of a table with a header. */
const rowsOf = (tsv: string): readonly string[][] => tsv.trimEnd().split('\n').slice(1).map((line) => line.split('\t'));
