import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { takeInventory } from '../../src/corpus/inventory.ts';
import { unpackedCopy, unpackRecords } from '../../src/corpus/unpack-records.ts';

/** Hashes pack badly: some 100 KB packed. */
const noise = Array.from({ length: 3000 }, (_, index) => createHash('sha256').update(String(index)).digest('hex'));
const records = Buffer.from(noise.map((each) => `${JSON.stringify({ text: '桥通车了。', each })}\n`).join(''));

function folderWith(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'yanlun-unpack-'));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  return folder;
}

it('unpacks large packed files of records, and no others', async () => {
  const folder = folderWith({ 'a.jsonl.gz': gzipSync(records), 'b.jsonl.gz': gzipSync('{"text":"甲"}\n'), 'c.jsonl': records, 'd.txt.gz': gzipSync(records) });
  const unpacked = folderWith({});
  await unpackRecords(folder, ['a.jsonl.gz', 'b.jsonl.gz', 'c.jsonl', 'd.txt.gz', 'gone.jsonl.gz'], unpacked);
  expect(readdirSync(unpacked)).toHaveLength(1);
  expect(readFileSync(unpackedCopy('a.jsonl.gz', unpacked) ?? '').equals(records)).toBe(true);
  expect(unpackedCopy('b.jsonl.gz', unpacked)).toBeNull();
});

it('finds the same documents in the copy as in memory', async () => {
  const folder = folderWith({ 'a.jsonl.gz': gzipSync(records) });
  const unpacked = folderWith({});
  await unpackRecords(folder, ['a.jsonl.gz'], unpacked);
  const inMemory = takeInventory('a.jsonl.gz', { folder, maxBytes: 1000 });
  expect(inMemory.documents).toHaveLength(3000);
  expect(takeInventory('a.jsonl.gz', { folder, maxBytes: 1000, unpacked })).toEqual(inMemory);
});

it('leaves no half copy of a file that is cut off, which is refused as before', async () => {
  const folder = folderWith({ 'a.jsonl.gz': gzipSync(records).subarray(0, -20_000) });
  const unpacked = folderWith({});
  await unpackRecords(folder, ['a.jsonl.gz'], unpacked);
  expect(readdirSync(unpacked)).toEqual([]);
  expect(takeInventory('a.jsonl.gz', { folder, maxBytes: 1000, unpacked }).rejects.map(({ code }) => code)).toEqual(['bad-gzip']);
});
