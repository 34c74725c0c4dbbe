import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/corpus/decode.ts';
import type { Encoding } from '../../src/document.ts';

const report = '青禾市长林若水表示，新桥将在明年春天通车。记者注意到，两岸的居民都很高兴，他们说：“我们等了十年。”';
const traditional = '青禾市長林若水表示，新橋將在明年春天通車。記者注意到，兩岸的居民都很高興，他們說：「我們等了十年。」';

/** Encodes as the C library does, so that the decoder isn't tested against itself. */
const iconv = (text: string, charset: string): Buffer => execFileSync('iconv', ['-f', 'UTF-8', '-t', charset], { input: text });

const cases: readonly (readonly [Encoding, string, string, readonly number[]])[] = [
  ['utf-8', 'UTF-8', report, []],
  ['utf-8', 'UTF-8', report, [0xef, 0xbb, 0xbf]],
  ['utf-16le', 'UTF-16LE', report, [0xff, 0xfe]],
  ['utf-16be', 'UTF-16BE', report, [0xfe, 0xff]],
  ['utf-16le', 'UTF-16LE', report, []],
  ['utf-16be', 'UTF-16BE', report, []],
  ['gb18030', 'GB18030', `${report}𠮷与😀。`, []],
  ['big5', 'BIG5', traditional, []],
];

describe('decode', () => {
  it.each(cases)('reads %s (%s)', (encoding, charset, text, mark) => {
    const decoded = decode(Buffer.concat([Buffer.from(mark), iconv(text, charset)]));
    expect(decoded).toMatchObject({ ok: true, value: { encoding, text } });
  });

  it.each(cases)('leads from every unit of %s (%s) back to its bytes', (_encoding, charset, text, mark) => {
    const bytes = Buffer.concat([Buffer.from(mark), iconv(text, charset)]);
    const decoded = decode(bytes);
    if (!decoded.ok) throw new Error(decoded.fault.reason);
    const { byteOffsets } = decoded.value;
    const characters = [...text];
    let unit = 0;
    const slices = characters.map((character) => bytes.subarray(byteOffsets[unit], byteOffsets[(unit += character.length)]));
    // All in one call, a line each: a process a character takes a minute beside large ones.
    const [lines, end] = [iconv(characters.join('\n'), charset), iconv('\n', charset)];
    expect(Buffer.concat(slices.flatMap((slice, at) => (at === 0 ? [slice] : [end, slice]))).toString('hex')).toBe(lines.toString('hex'));
    expect(byteOffsets[text.length]).toBe(bytes.length);
  });

  it('never goes back in the bytes for any text in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const bytes = Buffer.from(`国${text}`);
        const decoded = decode(bytes);
        const offsets = decoded.ok ? [...decoded.value.byteOffsets] : [];
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
        expect(decoded.ok || bytes.includes(0)).toBe(true);
      }),
    );
  });

  it('refuses a file without bytes and one with white space alone', () => {
    expect(decode(Buffer.from(''))).toMatchObject({ ok: false, fault: { code: 'empty' } });
    expect(decode(Buffer.from(' \r\n\u3000\n'))).toMatchObject({ ok: false, fault: { code: 'empty' } });
  });

  it('refuses a picture that is called a text, and says where it saw that', () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex');
    expect(decode(png)).toMatchObject({ ok: false, fault: { code: 'not-text', byteOffset: 8 } });
  });

  it('refuses UTF-8 that is cut in the middle of a character, and says where', () => {
    const bytes = Buffer.from(report);
    const last = bytes.length - 3;
    expect(decode(bytes.subarray(0, -1))).toMatchObject({ ok: false, fault: { code: 'bad-encoding', byteOffset: last } });
  });

  it('refuses UTF-8 with a broken byte inside instead of reading it as something else', () => {
    const bytes = Buffer.from(report + report);
    bytes[60] = 0xff;
    expect(decode(bytes)).toMatchObject({ ok: false, fault: { code: 'bad-encoding', byteOffset: 60 } });
  });

  it('does not take bytes that look like Han by chance for UTF-16', () => {
    expect(decode(Buffer.from('8081ff'.repeat(100), 'hex'))).toMatchObject({ ok: false, fault: { code: 'bad-encoding' } });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void expect(() => decode(bytes)).not.toThrow()));
  });
});
