import { AsyncByteQueue, Message, MetadataVersion, util, type Schema } from 'apache-arrow';
import { FileBlock, Footer } from 'apache-arrow/ipc/metadata/file';
import { BYTES, GrowingArray } from './columns/growing.ts';

const MAGIC = new TextEncoder().encode('ARROW1');
/** The magic at the beginning is padded so that the stream after it stands at a multiple of eight. */
const STREAM_START = 8;
/** Before a message's metadata: the continuation marker and the metadata's length, four bytes each. */
const PREFIX = 8;

/** Where each record batch of a stream stands in the file; the stream ends with a length of 0. */
function recordBatchBlocks(stream: Uint8Array): FileBlock[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const metadataLength = (at: number): number => view.getInt32(at + PREFIX / 2, true);
  const blocks: FileBlock[] = [];
  for (let at = 0, length = metadataLength(0); length > 0; length = metadataLength(at)) {
    const message = Message.decode(stream.subarray(at + PREFIX, at + PREFIX + length));
    if (message.isRecordBatch()) blocks.push(new FileBlock(PREFIX + length, message.bodyLength, at + STREAM_START));
    at += PREFIX + length + message.bodyLength;
  }
  return blocks;
}

/**
 * Takes an Arrow IPC stream as a writer gives it, and makes an IPC file of it: magic, stream, footer, the footer's
 * length, magic (https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format). It copies each chunk at once, so
 * that the writer's buffers can be filled anew.
 *
 * The file writer of apache-arrow won't do: it leaves out the stream's schema message, which the format wants, so that
 * nothing can read its files from the beginning, nor take the stream out of them.
 */
export class IpcFile extends AsyncByteQueue {
  readonly #bytes = new GrowingArray(BYTES);

  constructor() {
    super();
    this.#put(MAGIC);
    this.#bytes.length = STREAM_START;
  }

  override write(chunk: Parameters<AsyncByteQueue['write']>[0]): void {
    this.#put(util.toUint8Array(chunk));
  }

  /** Makes room for about so many bytes more, to save growing while they come. */
  expect(bytes: number): void {
    this.#bytes.reserve(bytes);
  }

  /** The finished file, and the stream as a view on it. The writer has finished; nothing can be written afterwards. */
  finish(schema: Schema): { file: Uint8Array; stream: Uint8Array } {
    const streamEnd = this.#bytes.length;
    const stream = this.#bytes.reserve(0).subarray(STREAM_START, streamEnd);
    const footer = Footer.encode(new Footer(schema, MetadataVersion.V5, recordBatchBlocks(stream), []));
    this.#put(footer);
    this.#put(new Uint8Array(Int32Array.of(footer.byteLength).buffer));
    this.#put(MAGIC);
    const file = this.#bytes.take();
    return { file, stream: file.subarray(STREAM_START, streamEnd) };
  }

  #put(chunk: Uint8Array): void {
    this.#bytes.reserve(chunk.byteLength).set(chunk, this.#bytes.length);
    this.#bytes.length += chunk.byteLength;
  }
}
