import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstMojibake } from '../../src/corpus/mojibake.ts';

const report = '港务局局长方远舟说，浏览室今天开放，洹河、琪山两地的北方读者都来了。';
const latin1 = (text: string): string => Buffer.from(text).toString('latin1');
const as = (encoding: string, text: string): string => new TextDecoder(encoding).decode(Buffer.from(text));

describe('firstMojibake', () => {
  it.each([
    ['UTF-8 that was read as Latin-1', latin1('中文报道')],
    ['UTF-8 that was read as Latin-1', as('windows-1252', '中文报道')],
    ['UTF-8 that was read as GB18030', as('gb18030', '中文报道，今天开放。')],
    ['UTF-8 replacement characters that were read as GB18030', '锟斤拷'],
    ['UTF-8 replacement characters that were read as Big5', as('big5', '\uFFFD\uFFFD')],
    ['GB18030 that was read as Latin-1', Buffer.from('d6d0cec4b1a8b5c0', 'hex').toString('latin1')],
  ])('recognises %s: %s', (kind, broken) => {
    const found = firstMojibake(`${report}${broken}`);
    expect(found?.kind).toContain(kind);
    expect(found?.at).toBe(report.length);
  });

  it('names the first place of several', () => {
    expect(firstMojibake(`${report}${latin1('中文')}锟斤拷`)?.at).toBe(report.length);
    expect(firstMojibake(`锟斤拷${report}${latin1('中文')}`)?.at).toBe(0);
  });

  it.each([report, '××××××××公司········', '他说：“……”“——”‘·’', 'Élodie Gérôme à Besançon, où l’été…', 'Øresund, Ærø, Þórður, über', '一锟一斤', '涓滴细流，汇成江河。', ''])(
    'takes %j for what it is',
    (text) => {
      expect(firstMojibake(text)).toBeNull();
    },
  );

  it('recognises any text of two or more Chinese characters that was read as Latin-1', () => {
    const han = fc.array(fc.integer({ min: 0x4e00, max: 0x9fa5 }), { minLength: 2, maxLength: 20 }).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(han, (text) => {
        expect(firstMojibake(latin1(text))).not.toBeNull();
        expect(firstMojibake(as('windows-1252', text))).not.toBeNull();
      }),
    );
  });

  it('reads a hostile text once', () => {
    expect(firstMojibake('é'.repeat(1_000_000))).toBeNull();
    expect(firstMojibake('锟斤'.repeat(1_000_000))).toBeNull();
  });
});
