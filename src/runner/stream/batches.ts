import { AsyncByteQueue, Field, makeData, RecordBatch, RecordBatchStreamWriter, Schema, Struct, Utf8, util } from 'apache-arrow';
import { METADATA_KEY } from '../../dataset/arrow-schema.ts';
import { canonicalJson } from '../../dataset/canonical-json.ts';
import { StringColumn } from '../../dataset/columns/strings.ts';
import { RowLists, rowListType } from '../../dataset/row-lists.ts';
import { DOCUMENTS, REJECTS, SENTENCES } from '../../dataset/schema.ts';
import type { DocumentRows, StreamedDocument } from './label-rows.ts';

/** Keeps a copy of what a writer writes until it is taken: the columns' buffers are filled anew for the next batch. */
class Outbox extends AsyncByteQueue {
  #chunks: Uint8Array[] = [];

  override write(chunk: Parameters<AsyncByteQueue['write']>[0]): void {
    this.#chunks.push(util.toUint8Array(chunk).slice());
  }

  take(): Uint8Array {
    const taken = Buffer.concat(this.#chunks);
    this.#chunks = [];
    return taken;
  }
}

const schemaOf = (metadata: Readonly<Record<string, string>>): Schema =>
  new Schema(
    [
      new Field('doc_id', new Utf8(), true),
      ...[DOCUMENTS, SENTENCES, REJECTS].map((table) => new Field(table.name, rowListType(table), false)),
    ],
    new Map([[METADATA_KEY, canonicalJson(metadata)]]),
  );

/**
 * Writes an Arrow IPC stream of labelled documents, one batch at a time: row for row `doc_id` and the lists of its rows
 * in the tables `documents` (one or none), `sentences` and `rejects`.
 */
export class BatchWriter {
  readonly #outbox = new Outbox();
  readonly #schema: Schema;
  readonly #writer = new RecordBatchStreamWriter();
  readonly #ids = new StringColumn(true);
  readonly #documents = new RowLists(DOCUMENTS);
  readonly #sentences = new RowLists(SENTENCES);
  readonly #rejects = new RowLists(REJECTS);

  /** @param metadata of the schema, as JSON under the key that all of Yanlun's files use */
  constructor(metadata: Readonly<Record<string, string>>) {
    this.#schema = schemaOf(metadata);
    this.#writer.reset(this.#outbox, this.#schema);
  }

  /** The bytes of a batch (and of the schema before the first). */
  batch(documents: Iterable<StreamedDocument>, rowsOf: (document: StreamedDocument) => DocumentRows): Uint8Array {
    let length = 0;
    for (const document of documents) {
      const rows = rowsOf(document);
      this.#ids.append(document.docId);
      this.#documents.append(rows.documents);
      this.#sentences.append(rows.sentences);
      this.#rejects.append(rows.rejects);
      length += 1;
    }
    const children = [this.#ids.take(), this.#documents.take(), this.#sentences.take(), this.#rejects.take()];
    const data = makeData({ type: new Struct(this.#schema.fields), length, nullCount: 0, children });
    this.#writer.write(new RecordBatch(this.#schema, data));
    return this.#outbox.take();
  }

  /** The bytes that end the stream. */
  end(): Uint8Array {
    this.#writer.close();
    return this.#outbox.take();
  }
}
