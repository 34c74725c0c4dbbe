import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metricsFile, metricsText } from '../../../src/runner/journal/metrics-file.ts';
import { run } from './sample.ts';

describe('the metrics of a run', () => {
  it('are in the text format of Prometheus: help and type once, then samples', () => {
    const lines = metricsText(run, run.ended).split('\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^(?:# (?:HELP|TYPE) yanlun_[a-z_]+ .+|yanlun_[a-z_]+\{(?:[a-z]+="[^"]*",?)+\} [-0-9.e]+)$/);
    expect(lines).toContain('yanlun_rejects{job="build-dataset",dataset="said",code="empty"} 1');
    expect(lines).toContain(`yanlun_last_success_timestamp_seconds{job="build-dataset",dataset="said"} ${Date.UTC(2031, 1, 28, 3, 0, 12, 500) / 1000}`);
    expect(lines).toContain('yanlun_step_seconds{job="build-dataset",dataset="said",step="speakers"} 1.5');
  });

  it('say nothing of what isn’t known', () => {
    expect(metricsText({ ...run, rejects: {} }, null)).not.toMatch(/last_success|rejects|documents/);
  });

  it('escape quotation marks and backslashes in labels', () => {
    expect(metricsText({ ...run, rejects: { 'a"\\b': 1 } }, null)).toContain(String.raw`code="a\"\\b"`);
  });

  it('are written whole, in place of the last ones', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yanlun-metrics-'));
    const sink = metricsFile(join(folder, 'yanlun.prom'), () => null);
    await sink.end(run);
    await sink.end({ ...run, exit: 1 });
    expect(readdirSync(folder)).toEqual(['yanlun.prom']);
    expect(readFileSync(join(folder, 'yanlun.prom'), 'utf8')).toContain('exit_code{job="build-dataset",dataset="said"} 1');
  });
});
