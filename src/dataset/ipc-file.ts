import { Message, MetadataVersion, type Schema } from 'apache-arrow';
import { FileBlock, Footer } from 'apache-arrow/ipc/metadata/file';

const MAGIC = new TextEncoder().encode('ARROW1');
/** The magic at the beginning is padded so that what follows stands at a multiple of eight. */
const STREAM_START = 8;
/** Before a message's metadata: the continuation marker and the metadata's length, four bytes each. */
const PREFIX = 8;

/** Where each record batch of a stream will stand in the file. */
function recordBatchBlocks(stream: Uint8Array): FileBlock[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const blocks: FileBlock[] = [];
  for (let at = 0, length = view.getInt32(PREFIX / 2, true); length > 0; length = view.getInt32(at + PREFIX / 2, true)) {
    const message = Message.decode(stream.subarray(at + PREFIX, at + PREFIX + length));
    if (message.isRecordBatch()) blocks.push(new FileBlock(PREFIX + length, message.bodyLength, at + STREAM_START));
    at += PREFIX + length + message.bodyLength;
  }
  return blocks;
}

/**
 * Puts an Arrow IPC stream into an IPC file: magic, stream, footer, footer's length, magic.
 *
 * The file writer of apache-arrow leaves out the stream's schema message, which the format wants, so that nothing can
 * read its files from the beginning, nor take the stream out of them.
 * https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format
 */
export function ipcFile(stream: Uint8Array, schema: Schema): { file: Uint8Array; stream: Uint8Array } {
  const footer = Footer.encode(new Footer(schema, MetadataVersion.V5, recordBatchBlocks(stream), []));
  const streamEnd = STREAM_START + stream.byteLength;
  const file = new Uint8Array(streamEnd + footer.byteLength + Int32Array.BYTES_PER_ELEMENT + MAGIC.byteLength);
  file.set(MAGIC);
  file.set(stream, STREAM_START);
  file.set(footer, streamEnd);
  new DataView(file.buffer).setInt32(streamEnd + footer.byteLength, footer.byteLength, true);
  file.set(MAGIC, file.byteLength - MAGIC.byteLength);
  return { file, stream: file.subarray(STREAM_START, streamEnd) };
}
