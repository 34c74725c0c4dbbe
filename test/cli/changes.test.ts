import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, yanlun } from './program.ts';

describe('the page of changes', () => {
  it('is written beside the dataset when a second version is published', async () => {
    const input = folderWith({ '甲.txt': '市长林大川说，新码头下月启用。' });
    const output = folderWith();
    const page = join(output, 'reported-speech.changes.html');
    expect(await yanlun('build-dataset', '--input', input, '--output', output)).toMatchObject({ code: 0 });
    expect(existsSync(page)).toBe(false);
    writeFileSync(join(input, '乙.txt'), '市长林大川说，渡轮<b>明年</b>停航。');
    expect(await yanlun('build-dataset', '--input', input, '--output', output)).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(page, 'utf8')).toContain('乙:0 市长林大川说，渡轮明年停航。');
    const printed = await yanlun('diff', '--html', '--output', output);
    expect(printed.stdout).toBe(`${readFileSync(page, 'utf8')}\n`);
  });

  it('is replaced when a third one is', async () => {
    const input = folderWith({ '甲.txt': '市长林大川说，新码头下月启用。' });
    const output = folderWith();
    for (const name of ['甲', '乙', '丙']) {
      writeFileSync(join(input, `${name}.txt`), `市长林大川说，${name}码头下月启用。`);
      expect(await yanlun('build-dataset', '--input', input, '--output', output)).toMatchObject({ code: 0, stderr: '' });
    }
    const page = readFileSync(join(output, 'reported-speech.changes.html'), 'utf8');
    expect(page).toContain('丙:0');
    expect(page).not.toContain('乙:0');
  });
});
