import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../../src/document.ts';
import { normalise } from '../../../src/transforms/normalise/index.ts';
import { resegment } from '../../../src/transforms/resegment/index.ts';
import { isEncodable, sourceDocument } from './source-document.ts';

const run = normalise.prepare({});
const segment = resegment.prepare({});

/** What texts are made of: scripts, widths, entities, markup, marks, breaks, invisible characters, halves of things. */
const PIECES = [
  '会', '談', '国', '後', '。', '，', '！', '？', '：', '“', '”', '‘', '’', '「', '」', '"', '（', '）', '《', '》', '…', '……', '—', '·',
  'Ａ', '５', '．', '％', '　', ' ', '  ', '\t', '\n', '\r\n', '\r', '\u0085', '\u2028', '\u00a0', '\u200b', '\ufeff', '\u00ad', '\u0000',
  'New', 'York', 'U.S.', '3.5', 'e\u0301', '\u0301', '\u3099', 'か', '한', '\u1112\u1161', '\u0958', '😀', '𠮷', '\ufffd',
  '&ldquo;', '&#12290;', '&#x3002;', '&nbsp;', '&amp;', '&lt;', '&gt;', '&', '&#', '&bogus;', '&lt;br&gt;',
  '<br>', '<br/>', '<b>', '</b>', '<p class="x">', '</p>', '<', '<b', '<!--', '-->', '<人民>', 'a<b', '>',
  '他说', '表示', '记者', '新华社', '（完）', '12月', '2023年',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'];

const ink = (part: string) => part.replaceAll(/\s/gu, '');

describe('the law of tracing', () => {
  it.each(ENCODINGS)('gives every sentence again from its own bytes in %s', (encoding) => {
    fc.assert(
      fc.property(text, fc.boolean(), (wanted, mark) => {
        const written = [...wanted].filter((character) => isEncodable(character, encoding)).join('');
        const source = sourceDocument(written, encoding, mark && encoding.startsWith('utf'));
        const decoder = new TextDecoder(encoding, { ignoreBOM: true });
        for (const sentence of segment(run(source)).sentences) {
          const again = decoder.decode(source.raw.subarray(sentence.rawStart, sentence.rawEnd));
          expect(run(sourceDocument(again)).normalised.text).toBe(sentence.text);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('maps units in order, each to a range of the decoded text', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { text: normalised, starts, ends } = run(sourceDocument(written)).normalised;
        expect([starts.length, ends.length]).toEqual([normalised.length, normalised.length]);
        for (let at = 0; at < normalised.length; at += 1) {
          expect(starts[at]).toBeLessThan(ends[at] ?? 0);
          expect(ends[at]).toBeLessThanOrEqual(written.length);
          expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        }
      }),
    );
  });

  it('gives sentences in order that hold everything but white space, with tokens that write their text', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (joined, spaced) => {
        const written = spaced ? [...joined].join(' ') : joined;
        const document = segment(run(sourceDocument(written)));
        expect(ink(document.sentences.map((sentence) => sentence.text).join(''))).toBe(ink(document.normalised.text));
        let end = 0;
        for (const sentence of document.sentences) {
          expect(sentence.tokens.join('')).toBe(ink(sentence.text));
          expect(sentence.pos.length).toBe(sentence.tokens.length);
          expect(sentence.tokens).not.toContain('');
          expect(sentence.rawStart).toBeGreaterThanOrEqual(end);
          expect(sentence.folded.length).toBe(sentence.text.length);
          expect(sentence.text).toBe(sentence.text.trim());
          end = sentence.rawEnd;
        }
      }),
    );
  });
});
