import type { DocumentRef } from '../corpus/inventory.ts';
import { readDocument } from '../corpus/read-document.ts';
import type { LabelledDocument } from '../document.ts';
import { YanlunError } from '../errors.ts';
import type { Job } from '../jobs/schema/define-job.ts';
import { documentReader } from '../runner/document-reader.ts';
import { preparePipeline } from '../transforms/index.ts';

/**
 * Prepares a job's transforms and labels documents of a folder with them, without publishing anything.
 *
 * @returns a function that throws {@link YanlunError} when a document can't be read
 */
export function folderLabeller(
  { input, transforms }: Pick<Job, 'input' | 'transforms'>,
  folder: string,
): (ref: DocumentRef) => LabelledDocument {
  const label = preparePipeline(transforms);
  const read = documentReader(folder);
  return (ref) => {
    const source = readDocument(ref, read(ref), input.fields);
    if (!source.ok) throw new YanlunError('failed', `${ref.docId}: ${source.fault.reason} (${source.fault.code})`);
    return label(source.value);
  };
}
