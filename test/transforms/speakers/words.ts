import { scanSentence, type Scan } from '../../../src/transforms/speakers/scan.ts';

/** The scan of a sentence that is cut by hand: words with their parts of speech, `村民/n 说/v 。/x`. */
export function scanOf(words: string): Scan {
  const cut = words.split(' ').map((word) => word.split('/'));
  const tokens = cut.map(([token = '']) => token);
  const text = tokens.join('');
  return scanSentence({ paragraphIndex: 0, sentenceIndex: 0, section: 'body', text, folded: text, rawStart: 0, rawEnd: text.length, tokens, pos: cut.map(([, pos = 'x']) => pos) });
}

/** The tokens of a scan from `“` to `”`, the marks too, as `inside` of a sentence. */
export function insideOf({ words }: Scan): Uint8Array {
  const inside = new Uint8Array(words.length);
  let open = words.includes('”') && (words.indexOf('“') < 0 || words.indexOf('”') < words.indexOf('“'));
  for (const [index, word] of words.entries()) {
    if (word === '“') open = true;
    inside[index] = open ? 1 : 0;
    if (word === '”') open = false;
  }
  return inside;
}
