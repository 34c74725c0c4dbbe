import { readDocument } from '../corpus/read-document.ts';
import type { RecordFields } from '../corpus/json-record.ts';
import type { DocumentRef } from '../corpus/inventory.ts';
import { accepted, type Outcome, type Reject, rejected } from '../corpus/reject.ts';
import { holdsRecords } from '../corpus/source-file.ts';
import { TableWriter } from '../dataset/arrow.ts';
import { documentRow, sentenceRows } from '../dataset/rows.ts';
import { splitOf } from '../dataset/split.ts';
import { DOCUMENTS, SENTENCES } from '../dataset/schema.ts';
import { type Format, writeTable } from '../dataset/table-file.ts';
import type { OutputFile } from '../dataset/manifest.ts';
import type { LabelledDocument, SourceDocument } from '../document.ts';
import { messageOf } from '../errors.ts';
import { preparePipeline, type TransformOptions } from '../transforms/index.ts';
import type { DocumentReader } from './document-reader.ts';
import { partName, type PlannedPart } from './plan.ts';
import { Stopwatch, type StepTimes } from './stopwatch.ts';

/** All that decides a part's bytes besides its documents. */
export interface PartSettings {
  readonly transforms: TransformOptions;
  readonly fields: RecordFields;
  readonly formats: readonly Format[];
}

/** A part whose files are on the disk. */
export interface BuiltPart {
  readonly number: number;
  readonly key: string;
  readonly rejects: readonly Reject[];
  readonly files: readonly OutputFile[];
  /** Milliseconds of each step. */
  readonly times: StepTimes;
}

/** Prepares the transforms once and gives the function that builds one part after the other into a staging folder. */
export function preparePartBuilder(settings: PartSettings, staging: string) {
  const watch = new Stopwatch();
  const label = preparePipeline(settings.transforms, (transform, work) => watch.time(transform, work));
  return async (part: PlannedPart, read: DocumentReader): Promise<BuiltPart> => {
    const sentences = new TableWriter(SENTENCES);
    const documents = new TableWriter(DOCUMENTS);
    const rejects: Reject[] = [];
    for (const ref of part.documents) {
      const outcome = watch.time('read', () => labelOne(ref, read, settings.fields, label));
      if (outcome.ok) watch.time('rows', () => append(outcome.value, ref, sentences, documents));
      else rejects.push({ sourcePath: rejectPath(ref), ...outcome.fault });
    }
    const name = partName(part.number, part.key);
    const files = await watch.timeAsync('write', async () => [
      ...(await writeTable(staging, `sentences/${name}`, sentences.finish(), settings.formats)),
      ...(await writeTable(staging, `documents/${name}`, documents.finish(), settings.formats)),
    ]);
    return { number: part.number, key: part.key, rejects, files, times: watch.take() };
  };
}

function labelOne(
  ref: DocumentRef,
  read: DocumentReader,
  fields: RecordFields,
  label: (source: SourceDocument) => LabelledDocument,
): Outcome<LabelledDocument> {
  const source = readDocument(ref, read(ref), fields);
  if (!source.ok) return source;
  try {
    return accepted(label(source.value));
  } catch (error) {
    return rejected('transform-failed', `A transform failed on this document: ${messageOf(error)}. Please report it.`);
  }
}

function append(
  document: LabelledDocument,
  { docId, duplicateOf }: DocumentRef,
  sentences: TableWriter<typeof SENTENCES>,
  documents: TableWriter<typeof DOCUMENTS>,
): void {
  const split = splitOf(duplicateOf ?? docId);
  sentences.append(sentenceRows(document, split, duplicateOf));
  documents.append([documentRow(document, split, duplicateOf)]);
}

/** A record is named by its number in the file, as its document would have been. */
const rejectPath = ({ docId, sourcePath }: DocumentRef): string =>
  holdsRecords(sourcePath) ? `${sourcePath}${docId.slice(docId.lastIndexOf('#'))}` : sourcePath;
