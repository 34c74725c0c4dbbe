import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import pl from 'nodejs-polars';
import { describe, expect, it } from 'vitest';
import { filesOf, folderWith, rowsOf, yanlun } from './program.ts';

const raw = fileURLToPath(new URL('../../data/raw', import.meta.url));

const report = '青禾市长林若水表示，新桥将在明年春天通车。她说：“我们等了十年。”两岸的居民参加了仪式。';
const traditional = '青禾市長林若水表示，新橋將在明年春天通車。';

/** The first sentence of `report` in GB18030 and `traditional` in Big5, as iconv writes them. */
const gb18030 = Buffer.from('c7e0bacccad0b3a4c1d6c8f4cbaeb1edcabea3acd0c2c7c5bdabd4dac3f7c4eab4bacceccda8b3b5a1a3', 'hex');
const big5 = Buffer.from('ab43a5dda5abaaf8aa4cad59a4f4aaeda5dca141b773bef4b14ea662a9faa67eac4ba4d1b371a8aea143', 'hex');

describe('build-dataset', () => {
  it('publishes every file of the contract from the reports that come with the program', async () => {
    const output = folderWith();
    const run = await yanlun('build-dataset', '--input', raw, '--output', output);
    const dataset = join(output, 'reported-speech');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/^reported-speech: published version [0-9a-f]{16}, \d+ documents, \d+ sentences, 0 rejects/);
    const manifest = JSON.parse(readFileSync(join(dataset, 'manifest.json'), 'utf8')) as { outputs: readonly { path: string; rows: number }[] };
    const paths = manifest.outputs.map(({ path }) => path.replace(/part-\d+-[0-9a-f]+/, 'part'));
    expect(paths).toEqual([
      'README.md',
      'croissant.json',
      'documents/part.arrow',
      'documents/part.parquet',
      'imprints.bin',
      ...['rejects', 'sentences/part', 'speakers', 'topics'].flatMap((table) => [`${table}.arrow`, `${table}.parquet`]),
      'report.html',
      'views.sql',
    ].toSorted());
    for (const { path, rows } of manifest.outputs.filter((file) => file.path.endsWith('.parquet'))) {
      expect(pl.readParquet(join(dataset, path)).height, path).toBe(rows);
    }
    expect(await yanlun('verify', '--rebuild', '--input', raw, '--output', output)).toMatchObject({ code: 0, stderr: '' });
  });

  it('gives the same bytes with one worker and with three, and does nothing when nothing changed', async () => {
    const [one, three] = [folderWith(), folderWith()];
    await yanlun('build-dataset', '--input', raw, '--output', one, '--concurrency', '1');
    await yanlun('build-dataset', '--input', raw, '--output', three, '--concurrency', '3');
    expect(filesOf(join(one, 'reported-speech'))).toEqual(filesOf(join(three, 'reported-speech')));
    const again = await yanlun('build-dataset', '--input', raw, '--output', one);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing to do') as string });
  });

  it('turns what can’t be read into rejects and loses nothing else', async () => {
    const input = folderWith({
      'picture.txt': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'empty.txt': '',
      'gb.txt': gb18030,
      'big.txt': big5,
      'cut.txt': Buffer.from(report).subarray(0, -1),
      '新闻 一.txt': report,
      'packed.txt.gz': gzipSync(traditional),
      'broken.txt.gz': gzipSync(report).subarray(0, 30),
      'long.txt': report.repeat(2000),
      'records.jsonl': `${JSON.stringify({ text: report, title: '新桥' })}\n{"text":\n`,
      'notes.pdf': 'x',
    });
    const output = folderWith();
    const run = await yanlun('build-dataset', '--input', input, '--output', output, '--set', 'input.maxBytes=100000');
    const dataset = join(output, 'reported-speech');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(rowsOf(dataset, 'rejects').map(({ source_path: path, code }) => [path, code])).toEqual([
      ['broken.txt.gz', 'bad-gzip'],
      ['cut.txt', 'bad-encoding'],
      ['empty.txt', 'empty'],
      ['long.txt', 'too-large'],
      ['picture.txt', 'not-text'],
      ['records.jsonl#2', 'bad-json'],
    ]);
    expect(rowsOf(dataset, 'documents').map(({ doc_id: id, encoding }) => [id, encoding])).toEqual([
      ['big', 'big5'],
      ['gb', 'gb18030'],
      ['packed', 'utf-8'],
      ['records#1', 'utf-8'],
      ['新闻 一', 'utf-8'],
    ]);
    expect(rowsOf(dataset, 'sentences').find(({ doc_id: id }) => id === 'big')).toMatchObject({ text: traditional, raw_end: 42 });
    const texts = rowsOf(dataset, 'sentences').filter(({ doc_id: id }) => id === '新闻 一').map(({ text }) => text);
    expect(texts.join('')).toBe(report);
  });

  it('reads the article of a page, with offsets into its text, and refuses a page without one', async () => {
    const article = `<p>${report}</p><p>她在仪式上感谢了所有的工人。</p>`;
    const input = folderWith({
      'page.html': `<html><head><meta charset="utf-8"><title>新桥明年通车-青禾网</title></head><body><a href="/">首页</a>${article}</body></html>`,
      'packed.htm.gz': gzipSync(`<h1>新桥&amp;渡口</h1>${article}`),
      'index.html': '<html><body><a href="/1">青禾河新桥明年通车。</a></body></html>',
    });
    const output = folderWith();
    await yanlun('build-dataset', '--input', input, '--output', output);
    const dataset = join(output, 'reported-speech');
    expect(rowsOf(dataset, 'documents')).toMatchObject([
      { doc_id: 'packed', encoding: 'html', title: '新桥&渡口' },
      { doc_id: 'page', encoding: 'html', title: '新桥明年通车' },
    ]);
    expect(rowsOf(dataset, 'rejects')).toMatchObject([{ source_path: 'index.html', code: 'no-article' }]);
    expect(rowsOf(dataset, 'sentences').find(({ doc_id: id }) => id === 'page')).toMatchObject({ text: '新桥明年通车', section: 'headline', raw_start: 0, raw_end: 18 });
    expect(await yanlun('verify', '--input', input, '--output', output)).toMatchObject({ code: 0, stderr: '' });
  });

  it('marks the same text in another file, and remarks on odd text without counting it as refused', async () => {
    const long = Array.from({ length: 12 }, (_, index) => `${index + 1}号桥墩的工人表示，第${index * 7 + 3}天浇筑完成。`).join('');
    const input = folderWith({
      'a.txt': report,
      'b.jsonl': `${JSON.stringify({ text: [...report].join(' ') })}\n`,
      'c.txt': long,
      'd.txt': `${long}完。`,
      'e.txt': `林若水说，桥通了。锟斤拷\uFFFD\uFFFD`,
    });
    const output = folderWith();
    const dataset = join(output, 'reported-speech');
    const run = await yanlun('build-dataset', '--input', input, '--output', output, '--set', 'checks=["rejects <= 0", "duplicates <= 2"]');
    expect(run.stdout).toContain('5 documents');
    expect(run.stdout).toContain(' 0 rejects');
    expect(rowsOf(dataset, 'documents').map(({ duplicate_of: original }) => original)).toEqual([null, 'a', null, 'c', null]);
    expect(rowsOf(dataset, 'rejects').map(({ source_path: path, code, byte_offset: byte }) => [path, code, byte])).toEqual([
      ['d.txt', 'near-duplicate', null],
      ['e.txt', 'mojibake', 27],
      ['e.txt', 'replacement-characters', 36],
    ]);
    expect((await yanlun('build-dataset', '--input', input, '--output', output, '--set', 'checks=["rejects <= 0", "duplicates <= 2"]')).stdout).toContain('nothing to do');
    await yanlun('build-dataset', '--input', input, '--output', output, '--set', 'duplicates.keep=false');
    expect(rowsOf(dataset, 'documents').map(({ doc_id: id }) => id)).toEqual(['a', 'c', 'e']);
    expect(rowsOf(dataset, 'rejects').slice(0, 2)).toMatchObject([{ source_path: 'b.jsonl#1', code: 'duplicate' }, { source_path: 'd.txt', code: 'duplicate' }]);
  });

  it('gives the same bytes when documents come one by one as when they come at once', async () => {
    const [input, stepwise, once_] = [folderWith({ 'b.txt': report }), folderWith(), folderWith()];
    await yanlun('build-dataset', '--input', input, '--output', stepwise);
    writeFileSync(join(input, 'a.txt'), ` ${report}`);
    await yanlun('build-dataset', '--input', input, '--output', stepwise);
    await yanlun('build-dataset', '--input', input, '--output', once_);
    expect(filesOf(join(stepwise, 'reported-speech'))).toEqual(filesOf(join(once_, 'reported-speech')));
    expect(rowsOf(join(stepwise, 'reported-speech'), 'documents')).toMatchObject([{ duplicate_of: null }, { duplicate_of: 'a' }]);
  });

  it('refuses to publish when a check does not hold, and leaves the last good dataset', async () => {
    const input = folderWith({ 'a.txt': report });
    const output = folderWith();
    await yanlun('build-dataset', '--input', input, '--output', output);
    const version = readlinkSync(join(output, 'reported-speech'));
    writeFileSync(join(input, 'b.txt'), `${report}完。`);
    const refused = await yanlun('build-dataset', '--input', input, '--output', output, '--set', 'checks=["documents >= 3"]');
    expect(refused).toMatchObject({ code: 3, stderr: expect.stringMatching(/documents >= 3 +2\n/) as string });
    expect(readlinkSync(join(output, 'reported-speech'))).toBe(version);
  });

  it('goes back to the version before', async () => {
    const input = folderWith({ 'a.txt': report });
    const output = folderWith();
    await yanlun('build-dataset', '--input', input, '--output', output);
    const first = readlinkSync(join(output, 'reported-speech'));
    writeFileSync(join(input, 'b.txt'), `${report}完。`);
    await yanlun('build-dataset', '--input', input, '--output', output);
    expect(readlinkSync(join(output, 'reported-speech'))).not.toBe(first);
    expect((await yanlun('rollback', '--output', output)).code).toBe(0);
    expect(readlinkSync(join(output, 'reported-speech'))).toBe(first);
    expect((await yanlun('rollback', '--output', output)).code).toBe(1);
  });

  it('keeps the old dataset whole when it is killed, and succeeds the next time', async () => {
    const input = folderWith(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.txt`, `${index}，${report.repeat(3)}`])));
    const output = folderWith();
    await yanlun('build-dataset', '--input', input, '--output', output);
    const before = filesOf(join(output, 'reported-speech'));
    writeFileSync(join(input, 'new.txt'), report);
    const program = spawn('node', [fileURLToPath(new URL('../../dist/cli.js', import.meta.url)), 'build-dataset', '--full', '--json', '--input', input, '--output', output]);
    await once(program.stdout, 'data');
    program.kill('SIGKILL');
    await once(program, 'exit');
    expect(filesOf(join(output, 'reported-speech'))).toEqual(before);
    expect((await yanlun('build-dataset', '--input', input, '--output', output)).code).toBe(0);
    expect(rowsOf(join(output, 'reported-speech'), 'documents')).toHaveLength(301);
  });

  it('lets a second run wait, then says that the first holds the lock', async () => {
    const input = folderWith({ 'a.txt': report });
    const output = folderWith();
    const runs = await Promise.all([1, 2].map(() => yanlun('build-dataset', '--input', input, '--output', output)));
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(existsSync(join(output, 'reported-speech', 'manifest.json'))).toBe(true);
  });
});

describe('the command line', () => {
  it.each([
    [['build-datset'], 'Did you mean "build-dataset"?'],
    [['build-dataset', '--bogus'], 'Unknown argument: bogus'],
    [['build-dataset', '--set', 'output.formats=[xml]'], 'output.formats.0: expected one of: parquet, arrow'],
    [['build-dataset', '--job-file', '/nowhere.yaml'], '/nowhere.yaml'],
    [['build-dataset', '--set', 'transforms.topics.scheme={name: x, topics: [{id: a, label: 桥, broader: b}]}'], 'transforms.topics.scheme: expected a tree of topics'],
    [['plan', '--output', 'a', '--output', 'b'], '--output is given twice.'],
    [['versions', 'interview'], 'Did you mean "interviews"?'],
    [['versions', 'interviews', '--job', 'build-dataset'], 'Two jobs are named: interviews and build-dataset.'],
    [[], 'See: npm run job -- --help'],
  ])('answers %j with exit code 2 and a message', async (args, message) => {
    const call = await yanlun(...args);
    expect(call).toMatchObject({ code: 2, stderr: expect.stringContaining(message) as string });
    expect(call.stderr).not.toContain('    at ');
  });

  it('labels with a user’s own scheme from a CSV file', async () => {
    const files = folderWith({ 'in/a.txt': report, 'bridges.csv': 'id,label,terms\nmine:bridge,桥,新桥=3\n' });
    const flags = ['--input', join(files, 'in'), '--output', join(files, 'out'), '--set', `transforms.topics.scheme={file: ${files}/bridges.csv, mode: replace}`];
    expect(await yanlun('build-dataset', ...flags)).toMatchObject({ code: 0, stderr: '' });
    expect(rowsOf(join(files, 'out', 'reported-speech'), 'topics')).toMatchObject([{ topic_id: 'mine:bridge', label_zh: '桥', scheme: 'bridges' }]);
  });

  it('runs the same job from a YAML file', async () => {
    const files = folderWith({ 'in/a.txt': report, 'job.yaml': 'name: mine\noutput: { dataset: mine, formats: [arrow] }\nchecks: ["sentences >= 1"]\n' });
    const run = await yanlun('mine', '--job-file', join(files, 'job.yaml'), '--input', join(files, 'in'), '--output', join(files, 'out'));
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(rowsOf(join(files, 'out', 'mine'), 'documents')).toMatchObject([{ doc_id: 'a' }]);
  });
});
