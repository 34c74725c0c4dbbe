import type { DocumentRef } from '../corpus/inventory.ts';
import { type ArrowTable, TableWriter } from '../dataset/arrow.ts';
import { documentRow, sentenceRows } from '../dataset/rows.ts';
import { splitOf } from '../dataset/split.ts';
import { DOCUMENTS, type RejectRow, SENTENCES } from '../dataset/schema.ts';
import { type Format, writeTable } from '../dataset/table-file.ts';
import type { OutputFile } from '../dataset/manifest.ts';
import type { LabelledDocument } from '../document.ts';
import type { DocumentReader } from './document-reader.ts';
import { type LabelSettings, prepareLabeller } from './label-document.ts';
import { partName, type PlannedPart } from './plan.ts';
import type { FinishedPart } from './reuse.ts';
import { Stopwatch, type StepTimes } from './stopwatch.ts';

/** All that decides a part's bytes besides its documents. */
export interface PartSettings extends LabelSettings {
  readonly formats: readonly Format[];
}

/** A part whose files are on the disk. */
export interface BuiltPart extends FinishedPart {
  /** Milliseconds of each step. */
  readonly times: StepTimes;
}

/** The writers of the tables that come in parts; they keep their buffers from part to part. */
const openWriters = () => ({ sentences: new TableWriter(SENTENCES), documents: new TableWriter(DOCUMENTS) });

type Writers = ReturnType<typeof openWriters>;

/** Prepares the transforms once and gives the function that builds one part after the other into a staging folder. */
export function preparePartBuilder(settings: PartSettings, staging: string) {
  const watch = new Stopwatch();
  const label = prepareLabeller(settings, (transform, work) => watch.time(transform, work));
  const writers = openWriters();
  return async (planned: PlannedPart, read: DocumentReader): Promise<BuiltPart> => {
    const published: string[] = [];
    const rejects: RejectRow[] = [];
    for (const ref of planned.documents) {
      const labelled = watch.time('read', () => label(ref, read(ref)));
      rejects.push(...labelled.rejects);
      const { document } = labelled;
      if (document === null) continue;
      watch.time('rows', () => append(writers, document, ref));
      published.push(ref.docId);
    }
    const tables = { sentences: writers.sentences.finish(), documents: writers.documents.finish() };
    const files = await watch.timeAsync('write', () => writePart(planned, tables, settings.formats, staging));
    const part = {
      number: planned.number,
      key: planned.key,
      documents: tables.documents.rows,
      sentences: tables.sentences.rows,
      first_doc_id: published[0] ?? null,
      last_doc_id: published.at(-1) ?? null,
      rejects,
    };
    return { part, files, times: watch.take() };
  };
}

async function writePart(
  { number, key }: PlannedPart,
  tables: Readonly<Record<keyof Writers, ArrowTable>>,
  formats: readonly Format[],
  staging: string,
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  for (const [table, rows] of Object.entries(tables)) {
    files.push(...(await writeTable(staging, `${table}/${partName(number, key)}`, rows, formats)));
  }
  return files;
}

function append({ sentences, documents }: Writers, document: LabelledDocument, { docId, duplicateOf }: DocumentRef): void {
  const split = splitOf(duplicateOf ?? docId);
  sentences.append(sentenceRows(document, split, duplicateOf));
  documents.append([documentRow(document, split, duplicateOf)]);
}
