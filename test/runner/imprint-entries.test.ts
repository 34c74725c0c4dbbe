import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentRef } from '../../src/corpus/inventory.ts';
import { copyKnown, layOutEntries } from '../../src/runner/imprint-entries.ts';
import { entryBytes, keyBytes, noImprints } from '../../src/runner/imprint-file.ts';

const documentOf = (sha256: string, sourcePath: string): DocumentRef => ({ docId: sourcePath, sourcePath, sha256, bytes: 1, start: 0, duplicateOf: null, similarity: null });

/** Hashes of few kinds, many of which agree in their first bytes. */
const hash = fc.tuple(fc.constantFrom('00', '7f', 'ff'), fc.constantFrom('00', '01', 'ff')).map(([head, tail]) => head.repeat(30) + tail.repeat(2));
const documents = fc.array(fc.tuple(hash, fc.constantFrom('a.txt', 'b.txt', 'a.html', 'a.jsonl')).map(([sha256, path]) => documentOf(sha256, path)), { maxLength: 60 });

const kinds: Readonly<Record<string, string>> = { 'a.txt': '00', 'b.txt': '00', 'a.jsonl': '01', 'a.html': '02' };
const keyOf = ({ sha256, sourcePath }: DocumentRef): string => `${sha256}${kinds[sourcePath] ?? ''}`;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('layOutEntries', () => {
  it('has an entry for each kind of document, sorted by key, and says where each document has its own', () => {
    fc.assert(
      fc.property(documents, (refs) => {
        const { bytes, rows, places } = layOutEntries(refs);
        const keys = Array.from({ length: rows }, (_, row) => hex(bytes.subarray(row * entryBytes, row * entryBytes + keyBytes)));
        expect(keys).toEqual([...new Set(refs.map(keyOf))].toSorted());
        expect(bytes).toHaveLength(rows * entryBytes);
        expect(Array.from(places, (place) => hex(bytes.subarray(place - keyBytes, place)))).toEqual(refs.map(keyOf));
      }),
    );
  });
});

describe('copyKnown', () => {
  it('copies the imprints of the entries that are in the other file, and of no others', () => {
    fc.assert(
      fc.property(documents, documents, (refs, others) => {
        const entries = layOutEntries(refs);
        const known = layOutEntries(others);
        for (const place of known.places) known.bytes[place] = 2;
        const has = copyKnown(entries, known);
        const expected = refs.map((ref) => (others.some((other) => keyOf(other) === keyOf(ref)) ? 2 : 0));
        expect(Array.from(entries.places, (place) => entries.bytes[place])).toEqual(expected);
        expect(Array.from(entries.places, (place) => has[Math.floor(place / entryBytes)])).toEqual(expected.map((kind) => kind / 2));
      }),
    );
  });

  it('copies nothing from a file without entries', () => {
    expect([...copyKnown(layOutEntries([documentOf('00'.repeat(32), 'a.txt')]), noImprints)]).toEqual([0]);
  });
});
