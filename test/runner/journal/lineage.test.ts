import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { eventOf, lineage } from '../../../src/runner/journal/lineage.ts';
import { run } from './sample.ts';

const outputs = [
  { path: 'sentences/part-00000-0.arrow', sha256: '', bytes: 10, rows: 5 },
  { path: 'sentences/part-00001-0.arrow', sha256: '', bytes: 20, rows: 6 },
  { path: 'sentences/part-00000-0.parquet', sha256: '', bytes: 30, rows: 5 },
];

describe('an OpenLineage event', () => {
  it('says what went in and, table by table, what came out', () => {
    expect(eventOf('COMPLETE', run, '/out/said', outputs)).toMatchObject({
      eventType: 'COMPLETE',
      eventTime: run.ended,
      schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
      run: { runId: run.run },
      job: { namespace: 'yanlun', name: 'build-dataset' },
      inputs: [{ namespace: 'file', name: '/data/reports', inputFacets: { inputStatistics: { rowCount: 2, size: 4096, fileCount: 3 } } }],
      outputs: [
        {
          name: '/out/said/sentences',
          facets: { version: { datasetVersion: 'two' }, schema: { fields: expect.arrayContaining([expect.objectContaining({ name: 'raw_start', type: 'int32' })]) as unknown } },
          outputFacets: { outputStatistics: { rowCount: 11, size: 30, fileCount: 2 } },
        },
        ...['documents', 'speakers', 'topics', 'rejects'].map((table) => ({ name: `/out/said/${table}` })),
      ],
    });
  });

  it('says why a run failed', () => {
    expect(eventOf('FAIL', { ...run, message: 'no' }, '/out/said', [])).toMatchObject({ run: { facets: { errorMessage: { message: 'no' } } }, outputs: [] });
  });
});

describe('lineage', () => {
  let server: Server | null = null;
  const received: { readonly eventType: string }[] = [];

  const listen = (status: number): Promise<string> =>
    new Promise((resolve) => {
      const listening = createServer((request, response) => {
        let body = '';
        request.on('data', (chunk: Buffer) => (body += chunk.toString()));
        request.on('end', () => {
          received.push(JSON.parse(body) as { eventType: string });
          response.writeHead(status).end();
        });
      }).listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(listening.address() as AddressInfo).port}/api/v1/lineage`));
      server = listening;
    });

  afterEach(() => {
    server?.close();
    server = null;
    received.length = 0;
  });

  it.each([
    ['published', 'COMPLETE'],
    ['unchanged', 'COMPLETE'],
    ['refused', 'FAIL'],
    ['failed', 'FAIL'],
    ['terminated', 'ABORT'],
  ] as const)('posts START, and for a run that ended as %s %s', async (outcome, last) => {
    const sink = lineage(await listen(201), '/out/said');
    await sink.begin?.({ ...run, outcome: 'running' });
    await sink.end({ ...run, outcome });
    expect(received.map(({ eventType }) => eventType)).toEqual(['START', last]);
  });

  it('fails when nobody answers, or says no', async () => {
    const refusing = lineage(await listen(500), '/out/said');
    await refusing.begin?.(run);
    await expect(refusing.end(run)).rejects.toThrow('500');
    server?.close();
    const deaf = lineage('http://127.0.0.1:1/lineage', '/out/said');
    await deaf.begin?.(run);
    await expect(deaf.end(run)).rejects.toThrow('fetch failed');
  });

  it('appends lines to a file', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'yanlun-lineage-')), 'events.jsonl');
    const sink = lineage(path, '/out/said');
    await sink.begin?.(run);
    await sink.end(run);
    expect(readFileSync(path, 'utf8').trimEnd().split('\n').map((line) => (JSON.parse(line) as { eventType: string }).eventType)).toEqual(['START', 'COMPLETE']);
  });
});
