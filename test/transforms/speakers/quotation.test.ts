import { describe, expect, it } from 'vitest';
import type { AnalysedSentence } from '../../../src/transforms/speakers/decision/analysed-sentence.ts';
import { quotationType } from '../../../src/transforms/speakers/quotation.ts';
import type { Scan } from '../../../src/transforms/speakers/words/scan.ts';
import { scanOf } from './tokens.ts';

/** The tokens of a scan from `“` to `”`, the marks too, as `inside` of a sentence. */
function insideOf({ words }: Scan): Uint8Array {
  const inside = new Uint8Array(words.length);
  let open = words.includes('”') && (words.indexOf('“') < 0 || words.indexOf('”') < words.indexOf('“'));
  for (const [index, word] of words.entries()) {
    if (word === '“') open = true;
    inside[index] = open ? 1 : 0;
    if (word === '”') open = false;
  }
  return inside;
}

/** The type of a sentence's content; `frame` is what names the source and the cue, at the place where it stands. */
function typeOf(words: string, frame = ''): string {
  const scan = scanOf(words);
  const inside = insideOf(scan);
  const beginsInside = inside[0] === 1 && scan.words[0] !== '“';
  const sentence: AnalysedSentence = { scan, inside, beginsInside, endsInside: false, newParagraph: true, candidates: [], features: [], announced: null, forced: -1 };
  const from = frame === '' ? -1 : scan.words.indexOf(frame.split(' ')[0] ?? '');
  return quotationType(sentence, from, frame === '' ? -1 : from + frame.split(' ').length);
}

const QUOTED = '“/x 路/n 修好/v 了/ul ，/x 车/n 能/v 开/v 了/ul 。/x ”/x';

describe('quotationType', () => {
  it('is direct where all of the content is quoted, wherever the source stands', () => {
    expect(typeOf(`${QUOTED} 村民/n 说/v 。/x`, '村民 说')).toBe('direct');
    expect(typeOf(`村民/n 说/v ：/x ${QUOTED}`, '村民 说')).toBe('direct');
    expect(typeOf(QUOTED)).toBe('direct');
  });

  it('is indirect without a quotation', () => {
    expect(typeOf('村民/n 说/v ，/x 路/n 修好/v 了/ul 。/x', '村民 说')).toBe('indirect');
    expect(typeOf('路/n 修好/v 了/ul 。/x')).toBe('indirect');
  });

  it('is mixed where a quoted clause stands beside more than six characters of the reporter’s', () => {
    expect(typeOf(`村民/n 说/v ，/x 大家/r 都/d 很/d 高兴/a ：/x ${QUOTED}`, '村民 说')).toBe('direct');
    expect(typeOf(`村民/n 说/v ，/x 大家/r 也/d 都/d 很/d 高兴/a ：/x ${QUOTED}`, '村民 说')).toBe('mixed');
  });

  it('counts neither marks nor pauses', () => {
    expect(typeOf(`村民/n 说/v ，/x 大家/r ，/x 都/d 、/x 很/d ，/x 高兴/a ：/x ${QUOTED}`, '村民 说')).toBe('direct');
    expect(typeOf('村民/n 说/v ，/x “/x 路/n 、/x 桥/n 、/x 车/n 、/x 店/n ”/x 都/d 有/v 了/ul 也/d 好/a 。/x', '村民 说')).toBe('indirect');
  });

  it('takes less than six quoted characters beside more of the reporter’s for a term', () => {
    expect(typeOf('村民/n 说/v ，/x “/x 村村通/n 路/n ”/x 是/v 好/a 事情/n 。/x', '村民 说')).toBe('direct');
    expect(typeOf('村民/n 说/v ，/x “/x 村村通/n 路/n ”/x 是/v 大/a 好/a 事情/n 。/x', '村民 说')).toBe('indirect');
    expect(typeOf('村民/n 说/v ，/x “/x 村村通/n 公路网/n ”/x 是/v 大/a 好/a 事情/n 啊/y 也/d 。/x', '村民 说')).toBe('mixed');
  });

  it('takes the short end of a quotation that began before for speech', () => {
    expect(typeOf('好/a 的/uj ”/x ，/x 村民/n 说/v ，/x 他/r 很/d 高兴/a 。/x', '村民 说')).toBe('direct');
  });

  it('counts what precedes the source in its clause, and a second word of saying, as no content', () => {
    expect(typeOf(`昨天/t 上午/t ，/x 在/p 村口/n 的/uj 大树/n 下/f 村民/n 说/v ：/x ${QUOTED}`, '村民 说')).toBe('direct');
    expect(typeOf(`昨天/t 上午/t ；/x 他/r 走/v 了/ul 很/d 远/a 的/uj 路/n 。/x 村民/n 说/v ：/x ${QUOTED}`, '村民 说')).toBe('mixed');
    expect(typeOf(`村民/n 代表/v 指出/v 他/r 家/n 里/f 高兴/a ：/x ${QUOTED}`, '村民 代表')).toBe('direct');
    expect(typeOf(`村民/n 代表/v 他/r 家/n 里/f 高兴/a 指出/v ：/x ${QUOTED}`, '村民 代表')).toBe('mixed');
  });
});
