import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergeOverrides, readOverrides, writeOverrides } from '../../src/review/overrides-file.ts';
import type { Override } from '../../src/transforms/speakers/overrides.ts';

const override = (docId: string, sentenceIndex: number, speaker: string): Override => ({ docId, sentenceIndex, text: '新桥通车。', speakers: [speaker], method: 'explicit' });

const fileIn = (): string => join(mkdtempSync(join(tmpdir(), 'yanlun-overrides-')), 'overrides.json');

describe('a file of overrides', () => {
  it('is read as it was written, one override a line, and has none before the first', () => {
    const path = fileIn();
    expect(readOverrides(path)).toEqual([]);
    writeOverrides(path, [override('a', 1, '林若水'), override('b', 0, '沈知微')]);
    expect(readOverrides(path)).toEqual([override('a', 1, '林若水'), override('b', 0, '沈知微')]);
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(5);
  });

  it('keeps earlier reviews; of the same sentence the new one holds', () => {
    const merged = mergeOverrides([override('b', 0, '沈知微'), override('a', 10, '林若水')], [override('a', 2, '周小溪'), override('b', 0, '林若水')]);
    expect(merged).toEqual([override('a', 2, '周小溪'), override('a', 10, '林若水'), override('b', 0, '林若水')]);
  });

  it('says all that is wrong with one written by hand', () => {
    const path = fileIn();
    writeFileSync(path, JSON.stringify([{ ...override('a', 1, '林若水'), method: 'said' }, { ...override('a', 2, '林若水'), speakers: [] }, override('a', 3, '林若水'), override('a', 3, '沈知微')]));
    expect(() => readOverrides(path)).toThrow(/0\.method[^]*1\.speakers/);
    writeFileSync(path, '[');
    expect(() => readOverrides(path)).toThrow(/no JSON/);
  });
});
