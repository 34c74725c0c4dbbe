import { describe, expect, test } from 'vitest';
import { preparePipeline, transformOptions } from '../src/transforms/index.ts';
import { goldenCases } from './golden/cases.ts';
import { readLabels, rowsOf, type Row } from './golden/labels.ts';
import { missesBetween, readKnownMisses } from './golden/misses.ts';

const label = preparePipeline(transformOptions.parse({}));

describe.each(goldenCases())('golden case $name', ({ labels, misses, read }) => {
  const expected = readLabels(labels);
  const { bytes, source } = read();
  const document = label(source);
  const received = rowsOf(document);

  /** What else was decided: a wrong speaker among the known misses isn't printed, but tells why another cell is wrong. */
  const sentenceOf = (line: string): string => {
    const index = Number.parseInt(line, 10);
    return `speaker “${received[index]?.speaker ?? ''}” by the rule ${document.attributions[index]?.rule ?? 'none'}`;
  };

  test('cuts the report into the labelled sentences, paragraphs and sections', () => {
    expect(received.map(placeOf)).toEqual(expected.map(placeOf));
  });

  test('labels every sentence as a reader did, but for the known misses', () => {
    const known = new Set(readKnownMisses(misses));
    const unknown = missesBetween(expected, received).filter(({ line }) => !known.has(line));
    expect(unknown.map(({ line, message }) => `${message} (${sentenceOf(line)})`)).toEqual([]);
  });

  test('lists no miss that is none any more', () => {
    const lines = new Set(missesBetween(expected, received).map(({ line }) => line));
    expect(readKnownMisses(misses).filter((line) => !lines.has(line))).toEqual([]);
  });

  test('finds every sentence again in its raw bytes, one after the other', () => {
    const decoder = new TextDecoder(document.encoding === 'html' ? 'utf-8' : document.encoding);
    let reached = 0;
    for (const { rawStart, rawEnd, text } of document.sentences) {
      const raw = decoder.decode(bytes.subarray(rawStart, rawEnd));
      expect(rawStart).toBeGreaterThanOrEqual(reached);
      expect(raw.trim()).toBe(raw);
      expect(holdsInOrder(inkOf(raw), inkOf(text))).toBe(true);
      reached = rawEnd;
    }
  });
});

const placeOf = ({ paragraph_index: paragraph, section, text }: Row): string => `${paragraph} ${section} ${text}`;

/** Letters and digits, whatever their width. */
const inkOf = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether the characters of `part` stand in `whole` in their order; the names of entities and tags may stand between. */
function holdsInOrder(whole: string, part: string): boolean {
  let at = 0;
  for (const character of part) {
    const found = whole.indexOf(character, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
