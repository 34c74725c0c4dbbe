import { describe, expect, it } from 'vitest';
import { segment } from './segment.ts';

/** Long enough for a quadratic scan to run into the test's time limit. */
const MANY = 100_000;

/** What has made splitters and joiners slow: unclosed, nested and alternating marks, endless words, tags and numbers. */
const PIECES = ['“', '"', '“”’「', '（', '。', '…', '.', '<a ', '<a b=', '<!--', '&amp', '1,', '一', '尔·', '囧', '\u0301', 'http:', '国 ', '（记者'];

describe('hostile input', () => {
  it.each(PIECES)('costs linear time and loses nothing: %s', (piece) => {
    const document = segment(piece.repeat(Math.ceil(MANY / piece.length)));
    const tokens = document.sentences.flatMap((sentence) => sentence.tokens).join('');
    expect(tokens).toBe(document.normalised.text.replaceAll(/\s/gu, ''));
  });
});
