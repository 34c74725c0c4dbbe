import { wholeRef } from '../src/corpus/inventory.ts';
import { readDocument } from '../src/corpus/read-document.ts';
import type { SourceDocument } from '../src/document.ts';
import { usualFields } from '../src/jobs/schema/define-job.ts';

/** A report as the program reads it. */
export function documentOf(name: string, bytes: Buffer): SourceDocument {
  const source = readDocument(wholeRef(name, `${name}.txt`, bytes), bytes, usualFields);
  if (!source.ok) throw new Error(`${name}: ${source.fault.reason}`);
  return source.value;
}
