import { readdirSync, readFileSync } from 'node:fs';

/** One labelled sentence of an invented report, with its bytes in the report's text. */
export interface InventedSentence {
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

/** A report as it would be read from a file, in UTF-8, a paragraph a line. */
export interface InventedReport {
  readonly name: string;
  readonly bytes: Buffer;
  readonly sentences: readonly InventedSentence[];
}

const folder = new URL('./reports/', import.meta.url);

/** The reports of `training/reports`, in the order of their names (see the README there). */
export function inventedReports(): readonly InventedReport[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
  return files.toSorted().map((file) => readReport(`invented-${file.slice(0, -4)}`, readFileSync(new URL(file, folder), 'utf8')));
}

function readReport(name: string, tsv: string): InventedReport {
  const sentences: InventedSentence[] = [];
  let text = '';
  for (const line of tsv.trimEnd().split('\n').slice(1)) {
    const [paragraph = '', speaker = '', quotationType = '', method = '', topics = '', sentence = ''] = line.split('\t');
    if (sentences.length > 0 && Number(paragraph) !== sentences.at(-1)?.paragraph) text += '\n';
    const start = Buffer.byteLength(text);
    text += sentence;
    sentences.push({ paragraph: Number(paragraph), start, end: Buffer.byteLength(text), speaker, quotationType, method, topics, text: sentence });
  }
  return { name, bytes: Buffer.from(text), sentences };
}
