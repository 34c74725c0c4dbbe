import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defineJob, runJob } from '../../src/index.ts';
import interviews from '../../src/jobs/interviews.ts';
import { rowsOf } from '../cli/program.ts';

it('makes a dataset of its own from interviews, in which who asks and who answers are told apart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yanlun-interviews-'));
  expect(await runJob(defineJob({ ...interviews, output: { ...interviews.output, folder } }))).toMatchObject({ outcome: 'published', measures: { documents: 2 } });
  const sentences = rowsOf(join(folder, 'interviews'), 'sentences');
  const saidBy = (start: string): unknown => sentences.find(({ text }) => String(text).startsWith(start))?.['speaker'];
  expect(['记者：您第一次', '罗海生：设备', '可是设备', '问：合龙', '答：今年', '我们宁可'].map(saidBy)).toEqual(['记者', '罗海生', '罗海生', '记者', '薛明远', '薛明远']);
});
