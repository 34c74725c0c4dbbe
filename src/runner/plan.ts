import { createHash } from 'node:crypto';
import { xxh32 } from '@node-rs/xxhash';
import type { DocumentRef } from '../corpus/inventory.ts';

/** Documents that are built, kept and replaced together. */
export interface PlannedPart {
  /** From 0, in the order of the documents. */
  readonly number: number;
  /** Hash of all that decides the part's bytes; the part's files carry its first 16 digits in their names. */
  readonly key: string;
  readonly documents: readonly DocumentRef[];
}

/** Sizes of a part. Documents, except for `largestBytes`. */
export interface PartSizes {
  readonly smallest: number;
  /** A document ends a part with a chance of one in this many; a power of two. */
  readonly oneIn: number;
  readonly largest: number;
  /** Raw bytes. */
  readonly largestBytes: number;
}

/**
 * A part of about a thousand reports takes a tenth of a second to build and makes files of a few megabytes: small enough
 * that one changed report costs little, large enough that readers don't drown in files. The largest is twice the usual
 * one, which every corpus of some size has: a worker's memory is that of its largest part, and is to be the same for all.
 */
export const partSizes: PartSizes = { smallest: 256, oneIn: 1024, largest: 2048, largestBytes: 2 ** 23 };

/**
 * Cuts documents, sorted by `docId`, into parts where a hash of the `docId` says so (content-defined chunking): whether a
 * document ends a part depends on the documents of its own part alone, so that a new document moves the cuts near it only.
 */
export function cutParts(documents: readonly DocumentRef[], sizes: PartSizes = partSizes): readonly (readonly DocumentRef[])[] {
  const parts: DocumentRef[][] = [];
  let part: DocumentRef[] = [];
  let bytes = 0;
  for (const document of documents) {
    part.push(document);
    bytes += document.bytes;
    const chosen = part.length >= sizes.smallest && xxh32(document.docId) % sizes.oneIn === 0;
    if (chosen || part.length >= sizes.largest || bytes >= sizes.largestBytes) {
      parts.push(part);
      part = [];
      bytes = 0;
    }
  }
  return part.length > 0 ? [...parts, part] : parts;
}

/** All that decides a part's bytes besides its documents, as canonical text. */
export interface PartContext {
  /** What holds for every part: program, transforms' options, formats. */
  readonly common: string;
  /** What holds for one document: its corrections, so that a new one touches its own part only. */
  readonly ofDocument: (docId: string) => string;
}

/** Plans the parts of a dataset. */
export function planParts(documents: readonly DocumentRef[], context: PartContext, sizes: PartSizes = partSizes): readonly PlannedPart[] {
  return cutParts(documents, sizes).map((part, number) => ({ number, key: keyOf(part, context), documents: part }));
}

function keyOf(documents: readonly DocumentRef[], { common, ofDocument }: PartContext): string {
  const hash = createHash('sha256').update(common);
  for (const { docId, sourcePath, sha256, duplicateOf, similarity } of documents) {
    hash.update(JSON.stringify([docId, sourcePath, sha256, duplicateOf, similarity, ofDocument(docId)]));
  }
  return hash.digest('hex');
}

/** The name of a part's files without their ending. */
export const partName = (number: number, key: string): string => `part-${String(number).padStart(5, '0')}-${key.slice(0, 16)}`;
