import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkOrCopy, writeDurably } from '../../src/dataset/durable-file.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'yanlun-durable-'));

describe('writeDurably', () => {
  it('writes text and bytes, and refuses to replace a file', () => {
    const path = join(newFolder(), 'a');
    writeDurably(path, '言论');
    expect(readFileSync(path, 'utf8')).toBe('言论');
    expect(() => writeDurably(path, new Uint8Array([1]))).toThrow('EEXIST');
  });
});

describe('linkOrCopy', () => {
  it('gives a file a second name without a second copy', () => {
    const folder = newFolder();
    writeDurably(join(folder, 'a'), 'x');
    linkOrCopy(join(folder, 'a'), join(folder, 'b'));
    expect(statSync(join(folder, 'b')).ino).toBe(statSync(join(folder, 'a')).ino);
  });
});
