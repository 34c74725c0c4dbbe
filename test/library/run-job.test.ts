import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defineJob, runJob } from '../../src/index.ts';
import { rowsOf } from '../cli/program.ts';

const text = '青禾市长林若水表示，新桥将在明年春天通车。要保证质量。\n仪式在河边举行。\n';

it('reads a folder of reports and publishes who said what, each row with its bytes in the source', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yanlun-job-'));
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in/bridge.txt'), text);
  writeFileSync(join(folder, 'in/picture.txt'), Buffer.from([0x89, 0x50, 0, 1]));
  const job = defineJob({ name: 'bridge', input: { folder: join(folder, 'in') }, output: { folder: join(folder, 'out'), dataset: 'bridge' }, checks: ['documents >= 1'] });

  expect(await runJob(job)).toMatchObject({ outcome: 'published', measures: { documents: 1, sentences: 3, rejects: 1 } });
  const dataset = join(folder, 'out/bridge');
  const sentences = rowsOf(dataset, 'sentences');
  expect(sentences.map(({ speaker, attribution_method: method, inherited_from: from }) => [speaker, method, from])).toEqual([
    ['林若水', 'explicit', null], ['林若水', 'inherited', 0], [null, 'narrator', null],
  ]);
  for (const { text: said, raw_start: start, raw_end: end } of sentences) expect(Buffer.from(text).subarray(Number(start), Number(end)).toString()).toBe(said);
  expect(rowsOf(dataset, 'rejects')).toMatchObject([{ source_path: 'picture.txt', code: 'not-text' }]);
  expect(readFileSync(join(dataset, 'README.md'), 'utf8')).toContain('# ');

  expect(await runJob(job)).toMatchObject({ outcome: 'unchanged' });
});
