import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../src/corpus/html/decode-page.ts';

/** “中文” in GB18030 and in Big5; as two lone characters they are too short for detection. */
const gb18030 = Buffer.from('d6d0cec4', 'hex');
const big5 = Buffer.from('a4a4a4e5', 'hex');

const page = (charset: string, text: Uint8Array): Buffer => Buffer.concat([Buffer.from(`<html><head><meta charset="${charset}"></head><body>`), text]);

const textOf = (bytes: Uint8Array): string => {
  const outcome = decodePage(bytes);
  return outcome.ok ? outcome.value.slice(outcome.value.indexOf('<body>') + 6) : outcome.fault.code;
};

describe('decodePage', () => {
  it.each([
    ['gb2312', gb18030],
    ['GBK', gb18030],
    ['gb18030', gb18030],
    ['big5', big5],
    ['Big5-HKSCS', big5],
  ])('believes a page that says it is %s', (charset, text) => {
    expect(textOf(page(charset, text))).toBe('中文');
  });

  it('believes the old form of the declaration', () => {
    const head = Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><body>');
    expect(textOf(Buffer.concat([head, gb18030]))).toBe('中文');
  });

  it('takes valid UTF-8 for UTF-8, whatever the page says', () => {
    expect(textOf(page('gb2312', Buffer.from('中文')))).toBe('中文');
  });

  it('lets a byte order mark decide', () => {
    expect(textOf(Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from('<body>中文', 'utf16le')]))).toBe('中文');
  });

  it('refuses bytes that are nothing', () => {
    expect(textOf(page('gb2312', Buffer.from('d6ffffd0', 'hex')))).toBe('bad-encoding');
  });
});
