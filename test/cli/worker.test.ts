import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Binary, RecordBatchReader, RecordBatchStreamWriter, Table, tableFromArrays, tableFromIPC, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { folderWith, rowsOf, yanlun } from './program.ts';

const entry = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

type Row = readonly [docId: string | null, sourcePath: string | null, text: string | Uint8Array | null];

function tableOf(rows: readonly Row[]): Table {
  const bytes = rows.map(([, , text]) => (typeof text === 'string' ? Buffer.from(text) : text));
  return new Table({
    doc_id: vectorFromArray(rows.map(([id]) => id), new Utf8()),
    source_path: vectorFromArray(rows.map(([, path]) => path), new Utf8()),
    bytes: vectorFromArray(bytes, new Binary()),
  });
}

/** One record batch a list of rows, as an Arrow IPC stream. */
function streamOf(batches: readonly (readonly Row[])[]): Uint8Array {
  const writer = new RecordBatchStreamWriter();
  for (const rows of batches) for (const batch of tableOf(rows).batches) writer.write(batch);
  writer.close();
  return writer.toUint8Array(true);
}

interface Answer {
  readonly code: number | null;
  readonly bytes: Uint8Array;
  readonly stderr: string;
}

async function ask(input: Uint8Array, ...flags: readonly string[]): Promise<Answer> {
  const child = spawn('node', [entry, 'worker', 'build-dataset', ...flags]);
  const chunks: Uint8Array[] = [];
  let stderr = '';
  child.stdout.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  await once(child, 'close');
  return { code: child.exitCode, bytes: Buffer.concat(chunks), stderr };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The rows of one of the answer's lists, one list a document. */
const listsOf = (table: Table, name: string): readonly (readonly Readonly<Record<string, unknown>>[])[] =>
  Array.from({ length: table.numRows }, (_, row) => plain([...(table.getChild(name)?.get(row) ?? [])]) as readonly Readonly<Record<string, unknown>>[]);

describe('worker', () => {
  it('gives for each document the rows that a run publishes of it, batch for batch and row for row', async () => {
    const texts = { a: '林若水表示，桥会按时通车。“我们等了十年。”她说。', b: '今天没有风。' };
    const [input, output] = [folderWith({ 'a.txt': texts.a, 'b.txt': texts.b }), folderWith()];
    await yanlun('build-dataset', '--input', input, '--output', output);
    const { code, bytes, stderr } = await ask(streamOf([[['b', 'b.txt', texts.b]], [['a', 'a.txt', texts.a]]]));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect([...RecordBatchReader.from(bytes)].map((batch) => batch.numRows)).toEqual([1, 1]);
    const answer = tableFromIPC(bytes);
    expect(answer.getChild('doc_id')?.toArray()).toEqual(['b', 'a']);
    const published = join(output, 'reported-speech');
    expect(listsOf(answer, 'sentences').toReversed().flat()).toEqual(plain(rowsOf(published, 'sentences')));
    expect(listsOf(answer, 'documents').toReversed().flat()).toEqual(plain(rowsOf(published, 'documents')));
  });

  it('refuses a broken document and goes on with the next', async () => {
    const rows: readonly Row[] = [
      ['binary', 'binary.txt', Uint8Array.of(0, 1, 2)],
      ['none', 'none.txt', null],
      [null, 'unnamed.txt', '今天没有风。'],
      ['long', 'long.txt', '今天没有风。'.repeat(100)],
      ['barred', 'barred.txt', '今天没有风。'],
      ['r#2', 'r.jsonl', '{"text":'],
      ['good', 'good.txt', '今天没有风。'],
    ];
    const { code, bytes } = await ask(streamOf([rows]), '--set', 'input.maxBytes=1000', '--set', 'input.quarantine=[barred]');
    const answer = tableFromIPC(bytes);
    expect(code).toBe(0);
    expect(listsOf(answer, 'rejects').map(([reject]) => [reject?.['source_path'], reject?.['code']])).toEqual([
      ['binary.txt', 'not-text'],
      ['none.txt', 'unreadable'],
      ['unnamed.txt', 'unreadable'],
      ['long.txt', 'too-large'],
      ['barred.txt', 'quarantined'],
      ['r.jsonl#2', 'bad-json'],
      [undefined, undefined],
    ]);
    expect(listsOf(answer, 'documents').map((list) => list.length)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  it('says in the schema which program and job made the rows, and answers no documents with none', async () => {
    const none = streamOf([[]]);
    const [usual, other] = [await ask(none), await ask(none, '--set', 'transforms.topics.threshold=0.6')];
    const metadata = [usual, other].map(({ bytes }) => JSON.parse(tableFromIPC(bytes).schema.metadata.get('yanlun') ?? '{}') as Readonly<Record<string, string>>);
    expect(metadata[0]).toMatchObject({ job: 'build-dataset', contract: expect.any(String) as string, fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string });
    expect(metadata[0]?.['fingerprint']).toBe(metadata[1]?.['fingerprint']);
    expect(metadata[0]?.['job_fingerprint']).not.toBe(metadata[1]?.['job_fingerprint']);
    expect(tableFromIPC(usual.bytes).numRows).toBe(0);
  });

  it('ends with 2 for a stream without its columns, and with 1 for what isn’t a whole stream', async () => {
    const whole = streamOf([[['a', 'a.txt', '今天没有风。'.repeat(50)]]]);
    expect(await ask(tableToIPC(tableFromArrays({ text: ['a'] }), 'stream'))).toMatchObject({ code: 2, stderr: expect.stringContaining('it has no doc_id, source_path, bytes') as string });
    expect(await ask(whole.subarray(0, whole.length - 100))).toMatchObject({ code: 1, stderr: expect.stringContaining('isn’t a whole Arrow IPC stream'.replace('’', "'")) as string });
    expect(await ask(Buffer.from('not Arrow at all, but long enough'))).toMatchObject({ code: 1 });
    expect(await ask(new Uint8Array(0))).toMatchObject({ code: 1 });
  });

  it('reads no further ahead than a few batches while nobody takes its answers', async () => {
    const child = spawn('node', [entry, 'worker', 'build-dataset'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const stream = streamOf(Array.from({ length: 30 }, (_, index) => [[`d${index}`, `d${index}.txt`, '今天没有风。'.repeat(2000)] as const]));
    let accepted = 0;
    const half = stream.length / 2;
    const feeding = (async () => {
      for (let at = 0; at < stream.length; at += 65_536) {
        if (!child.stdin.write(stream.subarray(at, at + 65_536))) await once(child.stdin, 'drain');
        accepted = at;
      }
      child.stdin.end();
    })();
    // The first answer is there: from then on the pipe is full until somebody reads.
    await once(child.stdout, 'readable');
    expect(accepted).toBeLessThan(half);
    const chunks: Uint8Array[] = [];
    for await (const chunk of child.stdout) chunks.push(chunk as Uint8Array);
    await feeding;
    expect(tableFromIPC(Buffer.concat(chunks)).numRows).toBe(30);
  });
});
