import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, yanlun } from '../cli/program.ts';

const report = '青禾市长林若水表示，新桥将在明年春天通车。';

const runWith = (job: string) => {
  const files = folderWith({ 'in/a.txt': report, 'job.yaml': job });
  return yanlun('mine', '--job-file', join(files, 'job.yaml'), '--input', join(files, 'in'), '--output', join(files, 'out')).then((call) => ({ ...call, files }));
};

const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 9 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array.from({ length: 10 }, () => `*a${level}`).join(', ')}]`)].join('\n');

describe('a job file', () => {
  it('with a thousand faults has all of them told, each with its path', async () => {
    const job = `name: mine\noutput: { dataset: mine }\ntransforms:\n${Array.from({ length: 1000 }, (_, index) => `  tpoics${index}: ${index}`).join('\n')}\n`;
    const { code, stderr } = await runWith(job);
    expect(code).toBe(2);
    expect(stderr.match(/^ {2}- transforms\.tpoics\d+: expected/gm)).toHaveLength(1000);
  });

  it('that is a bomb of aliases is refused at once', async () => {
    const { code, stderr } = await runWith(bomb);
    expect(code).toBe(2);
    expect(stderr).toContain('alias');
  });

  it.each([
    ['__proto__: { polluted: true }', '__proto__'],
    ['constructor: { prototype: { polluted: true } }', 'constructor'],
    ['transforms: { __proto__: { topics: {} } }', '__proto__'],
  ])('with the key of a prototype (%s) is refused by that name', async (line, key) => {
    const { code, stderr } = await runWith(`name: mine\noutput: { dataset: mine }\n${line}\n`);
    expect(code).toBe(2);
    expect(stderr).toContain(key);
  });

  it.each(['output: { dataset: ../outside }', 'output: { dataset: /tmp/outside }', 'output: { dataset: mine, file: ../outside }', 'output: { dataset: .versions }'])(
    'can’t make a run write outside the output folder (%s)',
    async (line) => {
      const { code, files } = await runWith(`name: mine\n${line}\n`);
      expect(code).toBe(2);
      expect([existsSync(join(files, 'out')), existsSync(join(files, 'outside'))]).toEqual([false, false]);
    },
  );

  it.each(['../**/*.txt', '/etc/*'])('can’t make a run read above the input folder (%s)', async (pattern) => {
    const { code, stderr } = await runWith(`name: mine\ninput: { patterns: ["${pattern}"] }\noutput: { dataset: mine }\n`);
    expect(code).toBe(2);
    expect(stderr).toContain('a pattern below the input folder');
  });

  it('that is no YAML, or no job, is refused with its name', async () => {
    for (const job of ['{{{', '[]', '42', '', '\0']) expect((await runWith(job)).code).toBe(2);
  });
});
