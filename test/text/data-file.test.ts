import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dataLines, dataRows, dataWords } from '../../src/text/data-file.ts';

function fileOf(text: string): URL {
  const path = join(mkdtempSync(join(tmpdir(), 'yanlun-data-')), 'list.tsv');
  writeFileSync(path, text);
  return pathToFileURL(path);
}

describe('a data file', () => {
  it('is read without its comments and empty lines', () => {
    expect(dataLines(fileOf('# what belongs here\n桥\n\n船 # 舟\n'))).toEqual(['桥', '船 # 舟']);
  });

  it('has rows with tabs, or words with spaces', () => {
    expect(dataRows(fileOf('桥\tbuilt\n船\t\n'))).toEqual([['桥', 'built'], ['船', '']]);
    expect(dataWords(fileOf('桥 船  岸\n# 山\n岛\n'))).toEqual(['桥', '船', '岸', '岛']);
  });
});
