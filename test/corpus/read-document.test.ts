import { describe, expect, it } from 'vitest';
import type { DocumentRef } from '../../src/corpus/inventory.ts';
import { readDocument } from '../../src/corpus/read-document.ts';

const fields = { text: 'text', title: 'title', published: 'published', place: 'place', agency: 'agency', reporters: 'reporters' };

const refTo = (sourcePath: string): DocumentRef => ({ docId: 'd', sourcePath, sha256: 'ab', bytes: 1, start: 0, duplicateOf: null, similarity: null });

const read = (path: string, content: string) => readDocument(refTo(path), Buffer.from(content), fields);

const record = '{"title": "大桥通车", "text": "桥通了。"}';
const page = '<html><head><title>大桥通车</title></head><body><article><h1>大桥通车</h1><p>南河大桥今天上午正式通车，两岸居民过河的时间从一小时缩短到五分钟。</p></article></body></html>';

describe('readDocument', () => {
  it('takes a text as it stands, of which nothing else is known', () => {
    expect(read('d.txt', record)).toMatchObject({
      ok: true,
      value: { docId: 'd', sourcePath: 'd.txt', sourceSha256: 'ab', sourceBytes: Buffer.byteLength(record), encoding: 'utf-8', text: record, metadata: { title: null } },
    });
  });

  it('reads a file of another ending as a text', () => {
    expect(read('d.report', page)).toMatchObject({ ok: true, value: { text: page } });
  });

  it('reads a record’s text and fields', () => {
    expect(read('d.jsonl.gz', record)).toMatchObject({ ok: true, value: { encoding: 'utf-8', text: '桥通了。', metadata: { title: '大桥通车' } } });
  });

  it('reads a page’s article and headline, the bytes being unpacked already', () => {
    expect(read('d.htm.gz', page)).toMatchObject({
      ok: true,
      value: { encoding: 'html', text: '大桥通车\n南河大桥今天上午正式通车，两岸居民过河的时间从一小时缩短到五分钟。', metadata: { title: '大桥通车' } },
    });
  });

  it.each([
    ['d.txt', '', 'empty'],
    ['d.jsonl', '', 'empty'],
    ['d.jsonl', '[]', 'bad-json'],
    ['d.html', '<p>桥</p>', 'no-article'],
  ])('gives the fault of the reader of %s', (path, content, code) => {
    expect(read(path, content)).toMatchObject({ ok: false, fault: { code } });
  });
});
