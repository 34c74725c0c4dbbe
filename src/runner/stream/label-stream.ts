import { createHash } from 'node:crypto';
import { type RecordBatch, RecordBatchReader } from 'apache-arrow';
import { CONTRACT_VERSION } from '../../dataset/schema.ts';
import { messageOf, YanlunError } from '../../errors.ts';
import type { Job } from '../../jobs/schema/define-job.ts';
import { programVersion } from '../fingerprint.ts';
import { partContext } from '../identity.ts';
import { BatchWriter } from './batches.ts';
import { prepareRows, type StreamedDocument } from './label-rows.ts';

/** The columns that documents come in; strings and bytes of any of Arrow's widths. Others are left aside. */
const columns = ['doc_id', 'source_path', 'bytes'] as const;

/**
 * Labels the documents of an Arrow IPC stream: one batch in, one batch out, with the rows in the same order. The next
 * batch is read only when the last one is written, so that memory doesn't grow with the stream.
 *
 * @param write takes bytes of the answer and resolves when there is room for more
 * @throws {YanlunError} `usage` when a column is missing, `failed` when the stream isn't one or breaks off
 */
export async function labelStream(input: NodeJS.ReadableStream, job: Job, write: (bytes: Uint8Array) => Promise<void>): Promise<void> {
  const writer = new BatchWriter(metadataOf(job));
  const rowsOf = prepareRows(job);
  for await (const batch of batchesOf(input)) await write(writer.batch(documentsOf(batch), rowsOf));
  await write(writer.end());
}

async function* batchesOf(input: NodeJS.ReadableStream): AsyncGenerator<RecordBatch> {
  try {
    const reader = await RecordBatchReader.from(input);
    await reader.open();
    const missing = columns.filter((name) => !reader.schema.fields.some((field) => field.name === name));
    if (missing.length > 0) {
      throw new YanlunError(
        'usage',
        `Expected an Arrow stream with the columns ${columns.join(', ')} on standard input, but it has no ${missing.join(', ')}.`,
      );
    }
    for await (const batch of reader) yield batch;
  } catch (error) {
    if (error instanceof YanlunError) throw error;
    throw new YanlunError('failed', `Standard input isn't a whole Arrow IPC stream: ${messageOf(error)}`, { cause: error });
  }
}

function* documentsOf(batch: RecordBatch): Generator<StreamedDocument> {
  const [ids, paths, bytes] = columns.map((name) => batch.getChild(name));
  for (let row = 0; row < batch.numRows; row += 1) {
    yield { docId: textOf(ids?.get(row)), sourcePath: textOf(paths?.get(row)), bytes: bytesOf(bytes?.get(row)) };
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const bytesOf = (value: unknown): Uint8Array | null => (value instanceof Uint8Array ? value : null);

/** Who made the rows: answers of workers with the same values may be put together. */
function metadataOf(job: Job): Readonly<Record<string, string>> {
  const program = programVersion();
  const { common } = partContext(job, program);
  const fingerprint = createHash('sha256').update(JSON.stringify([common, job.transforms.speakers.overrides])).digest('hex').slice(0, 16);
  return {
    package: program.version,
    fingerprint: program.fingerprint,
    contract: CONTRACT_VERSION,
    job: job.name,
    job_fingerprint: fingerprint,
  };
}
