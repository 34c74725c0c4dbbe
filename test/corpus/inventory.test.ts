import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/corpus/catalogue.ts';
import { discover, inputFilesOf } from '../../src/corpus/discover.ts';
import { sha256Of, takeInventory } from '../../src/corpus/inventory.ts';

const patterns = ['**/*.txt', '**/*.txt.gz', '**/*.jsonl', '**/*.jsonl.gz'];

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'yanlun-corpus-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const inventoryOf = (folder: string, path: string, maxBytes = 1000) => takeInventory(path, { folder, maxBytes });

describe('discover', () => {
  it('lists what the patterns name, sorted, and counts the rest by extension', async () => {
    const folder = folderWith({ 'b/新闻 一.txt': '甲', 'a.txt.gz': '', 'a.pdf': '', 'c/d.pdf': '', 'notes': '', '.hidden.txt': '' });
    expect(await discover({ folder, patterns })).toEqual({ files: ['a.txt.gz', 'b/新闻 一.txt'], ignored: { '(none)': 1, '.pdf': 2 } });
  });

  it('does not follow a link out of the folder', async () => {
    const folder = folderWith({ 'a.txt': '甲' });
    symlinkSync(folderWith({ 'secret.txt': '乙' }), join(folder, 'out'));
    expect((await discover({ folder, patterns })).files).toEqual(['a.txt']);
  });

  it('fails with a short message on a tree that is too deep for the system', async () => {
    const folder = folderWith({ 'a.txt': '甲' });
    const home = process.cwd();
    process.chdir(folder);
    for (let depth = 0; depth < 30; depth += 1) {
      mkdirSync('d'.repeat(200));
      process.chdir('d'.repeat(200));
    }
    process.chdir(home);
    await expect(discover({ folder, patterns })).rejects.toThrow(/^A folder below .{1,60} can't be listed: ENAMETOOLONG.{1,200}$/);
  });

  it('takes a file alone, and a glob below its fixed part', async () => {
    const folder = folderWith({ 'x/a [1].txt': '甲', 'x/b.txt': '乙', 'x/b.md': '丙' });
    expect((await discover(inputFilesOf(join(folder, 'x/a [1].txt'), patterns))).files).toEqual(['a [1].txt']);
    expect((await discover(inputFilesOf(`${folder}/x/b*`, patterns))).files).toEqual(['b.md', 'b.txt']);
  });
});

describe('takeInventory', () => {
  it('finds one document in a text file, packed or not, with the same hash', () => {
    const folder = folderWith({ 'a.txt': '天晴了。', 'b.txt.gz': gzipSync('天晴了。') });
    const [plain, packed] = [inventoryOf(folder, 'a.txt'), inventoryOf(folder, 'b.txt.gz')];
    expect(plain.documents).toEqual([
      { docId: 'a', sourcePath: 'a.txt', sha256: sha256Of('天晴了。'), bytes: 12, start: 0, duplicateOf: null, similarity: null },
    ]);
    expect(packed.documents).toMatchObject([{ docId: 'b', sha256: sha256Of('天晴了。'), bytes: 12 }]);
  });

  it('finds one document a line in a file of records, and names it by the line', () => {
    const folder = folderWith({ 'r.jsonl': '{"text":"一"}\n\n{"text":"二"}' });
    expect(inventoryOf(folder, 'r.jsonl').documents).toMatchObject([
      { docId: 'r#1', start: 0, bytes: 14 },
      { docId: 'r#3', start: 16, bytes: 14 },
    ]);
  });

  it.each([
    ['big.txt', '长'.repeat(400), 'too-large'],
    ['big.txt.gz', gzipSync('长'.repeat(400)), 'too-large'],
    ['cut.txt.gz', gzipSync('天晴了。').subarray(0, -4), 'bad-gzip'],
    ['line.jsonl', `{"text":"${'长'.repeat(400)}"}`, 'too-large'],
  ])('refuses %s', (path, content, code) => {
    const { documents, rejects } = inventoryOf(folderWith({ [path]: content }), path);
    expect(documents).toEqual([]);
    expect(rejects).toMatchObject([{ code }]);
  });

  it('refuses a file that is gone', () => {
    expect(inventoryOf(folderWith({}), 'gone.txt').rejects).toMatchObject([{ sourcePath: 'gone.txt', code: 'unreadable' }]);
  });
});

describe('catalogueOf', () => {
  it('refuses the second file of the same doc_id', () => {
    const folder = folderWith({ 'a.txt': '甲。', 'a.txt.gz': gzipSync('乙。'), 'b.txt': '甲。', 'c.txt': '丙。' });
    const files = ['c.txt', 'b.txt', 'a.txt.gz', 'a.txt'].map((path) => inventoryOf(folder, path));
    const { documents, rejects } = catalogueOf(files);
    expect(documents.map(({ docId }) => docId)).toEqual(['a', 'b', 'c']);
    expect(rejects).toMatchObject([{ sourcePath: 'a.txt.gz', code: 'doc-id-taken' }]);
  });
});
