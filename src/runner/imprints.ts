import type { DocumentRef } from '../corpus/inventory.ts';
import { imprintBytes, packedImprintOf } from '../corpus/duplicates/imprint.ts';
import type { RecordFields } from '../corpus/json-record.ts';
import { readDocument } from '../corpus/read-document.ts';
import { normalise } from '../transforms/normalise/index.ts';
import type { TransformOptions } from '../transforms/index.ts';
import type { DocumentReader } from './document-reader.ts';

/** All that decides an imprint besides the document. */
export interface ImprintSettings {
  readonly fields: RecordFields;
  readonly transforms: TransformOptions;
}

/** Prepares normalising and gives the function that takes the imprints of documents, packed one after the other. */
export function prepareImprints(
  { fields, transforms }: ImprintSettings,
  read: DocumentReader,
): (refs: readonly DocumentRef[]) => Uint8Array {
  const clean = normalise.prepare(transforms.normalise);
  return (refs) => {
    const packed = new Uint8Array(refs.length * imprintBytes);
    for (const [index, ref] of refs.entries()) {
      const source = readDocument(ref, read(ref), fields);
      // What can't be read is refused when its part is built; here it has no text.
      if (source.ok) packed.set(packedImprintOf(clean(source.value).normalised.text), index * imprintBytes);
    }
    return packed;
  };
}
