import { describe, expect, it } from 'vitest';
import type { DocumentRef } from '../../../src/corpus/inventory.ts';
import { type Before, compare } from '../../../src/runner/preview/changes.ts';

const ref = (docId: string, sha256: string, sourcePath = `${docId}.txt`): DocumentRef => ({ docId, sourcePath, sha256, bytes: 1, start: 0, duplicateOf: null, similarity: null });

const nothing: Before = { known: new Map(), sources: new Map(), refused: new Set(), changedFiles: new Set() };

describe('compare', () => {
  it('tells new, changed, removed and unchanged documents apart', () => {
    const known = new Map([['a', '1'], ['b', '2'], ['c', '3']]);
    const sources = new Map([['a', 'a.txt'], ['b', 'b.txt'], ['c', 'c.txt']]);
    expect(compare([ref('a', '1'), ref('b', '9'), ref('d', '4')], { ...nothing, known, sources })).toEqual({ added: ['d'], changed: ['b'], removed: ['c'], unchanged: 1 });
  });

  it('calls a document changed whose bytes are those of a file of another name', () => {
    const before = { known: new Map([['a', '1']]), sources: new Map([['a', 'a.txt']]) };
    expect(compare([ref('a', '1', 'a.html')], { ...nothing, ...before })).toEqual({ added: [], changed: ['a'], removed: [], unchanged: 0 });
  });

  it('does not call a record new that was refused before, or changed while its file is the same', () => {
    const records = [ref('many#1', 'x', 'many.jsonl'), ref('many#2', 'y', 'many.jsonl')];
    const refused = new Set(['many.jsonl#2']);
    const before = { known: new Map([['many#1', 'x']]), sources: new Map([['many#1', 'many.jsonl']]), refused };
    expect(compare(records, { ...nothing, ...before })).toEqual({ added: [], changed: [], removed: [], unchanged: 2 });
    expect(compare(records, { ...before, changedFiles: new Set(['many.jsonl']) })).toMatchObject({ changed: ['many#2'], unchanged: 1 });
  });
});
