import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/corpus/decode.ts';
import { readJsonRecord, type RecordFields } from '../../src/corpus/json-record.ts';

const fields: RecordFields = { text: 'text', title: 'title', published: 'published', place: 'place', agency: 'agency', reporters: 'reporters' };

function read(line: string, names: RecordFields = fields) {
  const decoded = decode(Buffer.from(line));
  if (!decoded.ok) throw new Error(decoded.fault.reason);
  return readJsonRecord(decoded.value, names);
}

describe('readJsonRecord', () => {
  it('takes the text and the fields that the documents table has columns for', () => {
    const line = JSON.stringify({ id: 7, title: '新桥通车', published: '2025-03-02T08:00:00+08:00', text: '新桥通车了。', reporters: ['林若水'] });
    expect(read(line)).toMatchObject({
      ok: true,
      value: { decoded: { text: '新桥通车了。' }, metadata: { title: '新桥通车', published: '2025-03-02', place: null, reporters: ['林若水'] } },
    });
  });

  it('resolves escapes and still leads every unit back to the bytes of the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.boolean(), (noise, ascii) => {
        const text = `国${noise}`;
        const json = JSON.stringify(text);
        const written = ascii ? json.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`) : json;
        const line = `{"a":[{"text":"x"}],"text": ${written} }`;
        const report = read(line);
        if (!report.ok) throw new Error(report.fault.reason);
        const { byteOffsets } = report.value.decoded;
        const bytes = Buffer.from(line).subarray(byteOffsets[0], byteOffsets[text.length]);
        expect(JSON.parse(`"${bytes.toString()}"`)).toBe(text);
      }),
    );
  });

  it('reads the text from another field when it is told so', () => {
    expect(read('{"content":"天晴了。"}', { ...fields, text: 'content' })).toMatchObject({ ok: true, value: { decoded: { text: '天晴了。' } } });
  });

  it.each([
    ['not json', 'bad-json'],
    ['["text"]', 'bad-json'],
    ['{"text":"a","text":"b"}', 'bad-json'],
    ['{"body":"a"}', 'no-text-field'],
    ['{"text":7}', 'no-text-field'],
    ['{"text":"  "}', 'empty'],
  ])('refuses %s as %s', (line, code) => {
    expect(read(line)).toMatchObject({ ok: false, fault: { code } });
  });

  it('leaves out a date that no calendar has', () => {
    expect(read('{"text":"a","published":"2025-02-30"}')).toMatchObject({ ok: true, value: { metadata: { published: null } } });
  });
});
