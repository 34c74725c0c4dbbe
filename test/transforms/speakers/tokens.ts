import type { Sentence } from '../../../src/document.ts';
import { fold } from '../../../src/text/fold.ts';
import { scanSentence, type Scan } from '../../../src/transforms/speakers/words/scan.ts';

/**
 * The scan of a sentence whose cut is given, as words with their parts of speech (jieba's tag set): `首相/n 田文雄/nr 在/p`.
 *
 * @param at its index in the document, each sentence being a paragraph
 */
export function scanOf(tokens: string, at = 0): Scan {
  const pairs = tokens.split(' ').filter((token) => token !== '').map((token): [string, string] => {
    const slash = token.lastIndexOf('/');
    return slash < 0 ? [token, 'x'] : [token.slice(0, slash), token.slice(slash + 1)];
  });
  return scanSentence(sentenceOf(pairs.map(([word]) => word), pairs.map(([, pos]) => pos), at));
}

function sentenceOf(tokens: readonly string[], pos: readonly string[], at: number): Sentence {
  const text = tokens.join('');
  return { paragraphIndex: at, sentenceIndex: at, section: 'body', text, folded: fold(text), rawStart: 0, rawEnd: Buffer.byteLength(text), tokens, pos };
}

/** A scan in which `[` and `]` stand around the tokens that something should find; `[]` stands where it should find nothing. */
export function marked(tokens: string): { readonly scan: Scan; readonly from: number; readonly to: number } {
  const bare = tokens.replaceAll(/[[\]]/gu, '');
  const before = (mark: string): number => tokens.slice(0, tokens.indexOf(mark)).split(' ').filter((token) => /[^[\]]/u.test(token)).length;
  return { scan: scanOf(bare), from: before('['), to: before(']') };
}
