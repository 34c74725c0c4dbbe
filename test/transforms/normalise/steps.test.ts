import { describe, expect, it } from 'vitest';
import { FIRST_IDEOGRAPH, LAST_IDEOGRAPH } from '../../../src/text/characters.ts';
import { normalise } from '../../../src/transforms/normalise/index.ts';
import { STEPS } from '../../../src/transforms/normalise/steps.ts';
import { sourceDocument } from './source-document.ts';

const run = normalise.prepare({});
const normalised = (text: string) => run(sourceDocument(text)).normalised.text;

/** What each step does, seen from outside: name, source, normalised text. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['decodes named and numbered entities', '&ldquo;好&rdquo;&#12290;&#x4F60;', '“好”。你'],
  ['decodes an entity once only', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['keeps an ampersand that begins no entity', 'R&D 投入 &bogus; &', 'R&D投入&bogus; &'],
  ['drops tags and keeps their content', '<b>会</b>议<span class="x">好</span>', '会议好'],
  ['turns tags of blocks into line breaks', '一<br>二</p><p style="a">三<BR/>四', '一\n二\n三\n四'],
  ['drops comments', '会<!-- 广告 -->议', '会议'],
  ['drops tags that were written as entities', '会&lt;b&gt;议', '会议'],
  ['keeps an unclosed tag, an unclosed comment and unknown names', '<b 会<!-- 议<人民>', '<b会<!--议<人民>'],
  ['keeps less-than signs of prose', '若a<b且c>d', '若a<b且c>d'],
  ['writes every line break as a line feed', '一\r\n二\r三\u2028四\u0085五\f六', '一\n二\n三\n四\n五\n六'],
  ['removes empty lines and indents', '\n\n\u3000\u3000一\n \t \n\u3000\u3000二\n\n', '一\n二'],
  ['removes invisible and control characters', '\ufeff会\u200b议\u00ad开\u0007始\u200e', '会议开始'],
  ['narrows letters, digits and signs of numbers', 'Ｇ２０增长４．８％', 'G20增长4.8%'],
  ['keeps the width of Chinese punctuation', '（好），行！吗？是：好；…—', '（好），行！吗？是：好；…—'],
  ['keeps a full-width full stop that stands between no letters', '好．', '好．'],
  ['composes letters with their marks', 'Cafe\u0301开门', 'Café开门'],
  ['removes spaces between the words of segmented text', '“ 21 世纪 ” ， 中 俄 关系 。', '“21世纪”，中俄关系。'],
  ['removes spaces between Chinese and Latin words', '使用 iPhone 手机', '使用iPhone手机'],
  ['keeps one space between Latin words', 'New   York\u00a0Times', 'New York Times'],
  ['removes spaces inside Latin brackets', '( Mark Brown )', '(Mark Brown)'],
  ['puts closing marks that stand alone on a line back', '他说：“好。\n”\n会后', '他说：“好。”\n会后'],
  ['joins the halves of a dash and an ellipsis', '桥 — — 很 长 … … 路', '桥——很长……路'],
  ['narrows a full-width full stop between letters or digits, and only there', '３．５与ａ．ｂ，３．好．５', '3.5与a.b，3．好．5'],
  ['keeps an entity whose character is as long as itself, and one without its end', '&nosuchname;&ampx&#x;&#;', '&nosuchname;&ampx&#x;&#;'],
  ['decodes the longest name there is', '&CounterClockwiseContourIntegral;', '∳'],
  ['drops tags with attributes of every kind', '一<a href=x data-y="1">二<img alt=\'z\' hidden>三', '一二三'],
  ['drops tags whatever their case, digits, attributes and breaks', '一<B>二</H2>三<td data-id=1 XML:lang="zh">四<span\n>五<b\r>六', '一二\n三\n四五六'],
  ['keeps what looks like a tag and isn’t', '<b =x>一<b x>二<b: y>三<zz>四</>五', '<b =x>一<b x>二<b: y>三<zz>四</>五'],
  ['keeps a tag that never ends', '一<b class=x 二', '一<b class=x二'],
  ['keeps a tag that is begun again before it ends', '一<b <b>二', '一<b二'],
  ['drops comments one after the other, and keeps one without an end', '一<!--a--><!--b-->二<!--c', '一二<!--c'],
  ['turns two kinds of break in a row into one line each', '一\r\n\r二\u2029三\u000b四', '一\n二\n三\n四'],
  ['composes behind characters that stay as they are', '好e\u0301o\u0302\u0323好', '好éộ好'],
  ['keeps one space on either side of a Latin word that was wide', 'Ｎｅｗ　Ｙｏｒｋ', 'New York'],
  ['joins nothing but halves of one mark', '好 — … 好', '好— …好'],
  ['keeps a closing mark on its line where more follows', '他说：“好。\n”他走了', '他说：“好。\n”他走了'],
  ['keeps what could not be decoded', '会\ufffd\ufffd议锟斤拷', '会\ufffd\ufffd议锟斤拷'],
  ['puts closing marks that end the text back', '他说：“好。\n”', '他说：“好。”'],
  ['puts up to four closing marks in a row back, and leaves more on their line', '好\n”’）》\n好\n”’）》】\n好', '好”’）》\n好\n”’）》】\n好'],
  ['keeps the end of a tag that has no beginning', '若b>坏且/p>好', '若b>坏且/p>好'],
  ['keeps a less-than sign before the end of a comment', '<人民>会-->议', '<人民>会-->议'],
  ['keeps a name that goes on after the longest one there is', '<blockquotex=1>好', '<blockquotex=1>好'],
  ['drops tags with the first and the last letters and digits in their attributes', '一<b a=1>二<b z=1>三<b A=1>四<b Z=1>五<b a0=1>六<b a9=1>七<b a:=1>八', '一二三四五六七八'],
  ['keeps tags with other signs in their attributes', '一<b a[=1>二<b a_=1>三<b 国=1>四<b {=1>', '一<b a[=1>二<b a_=1>三<b国=1>四<b {=1>'],
  ['drops attributes of up to 40 letters', `一<b ${'x'.repeat(40)}=1>二<b ${'x'.repeat(41)}=1>`, `一二<b ${'x'.repeat(41)}=1>`],
  ['drops tags with up to 80 spaces', `一<b${' '.repeat(80)}>二<b${' '.repeat(81)}>`, '一二<b >'],
  ['drops tags of up to 4096 characters', `一<b x="${'x'.repeat(4089)}>二<b x="${'x'.repeat(4090)}>`, `一二<b x="${'x'.repeat(4090)}>`],
  ['keeps a tag with attributes that is begun again before it ends', '一<b x=1 <b>二', '一<b x=1二'],
  ['keeps a tag that never ends, whatever an entity before it has left behind', '&hellip;><b c=d', '…><b c=d'],
  ['keeps a full-width full stop at the end, whatever an entity before it has left behind', '&amp;３．', '&3．'],
  ['gives nothing for nothing but white space', ' \n\u3000\r\n', ''],
];

describe('normalise', () => {
  it.each(CASES)('%s', (_, source, expected) => {
    expect(normalised(source)).toBe(expected);
  });

  it('counts no edits where nothing changes', () => {
    expect(run(sourceDocument('会议开始。\n他说：“好。”')).edits).toBe(0);
  });

  it('counts what it removes and changes', () => {
    expect(run(sourceDocument('中 俄')).edits).toBe(1);
    expect(run(sourceDocument('Ｇ２０')).edits).toBe(3);
    expect(run(sourceDocument('一\r\n二')).edits).toBe(1);
    expect(run(sourceDocument('a  b')).edits).toBe(1);
    expect(run(sourceDocument('会\u200b议\u200e')).edits).toBe(2);
    expect(run(sourceDocument('好&amp;坏')).edits).toBe(5);
    expect(run(sourceDocument('好<b>坏')).edits).toBe(3);
    expect(run(sourceDocument('好e\u0301')).edits).toBe(2);
    expect(run(sourceDocument('好e\u0301坏u\u0308')).edits).toBe(4);
    expect(run(sourceDocument('一\u2028\n二')).edits).toBe(2);
    expect(run(sourceDocument('  会\n\n')).edits).toBe(4);
    expect(run(sourceDocument('a\u00a0b')).edits).toBe(1);
    expect(run(sourceDocument('好&nosuchname;')).edits).toBe(0);
  });

  it('traces what an entity, a line break and an accent stand for to all of their source', () => {
    const { text, starts, ends } = run(sourceDocument('&ldquo;e\u0301\r\n好')).normalised;
    expect(text).toBe('“é\n好');
    expect([...starts]).toEqual([0, 7, 9, 11]);
    expect([...ends]).toEqual([7, 9, 11, 12]);
  });

  it('traces a mark that changes places to all that it stood among, and the letter before to itself', () => {
    const { text, starts, ends } = run(sourceDocument('甲q\u0307\u0323乙')).normalised;
    expect(text).toBe('甲q\u0323\u0307乙');
    expect([...starts]).toEqual([0, 1, 2, 2, 4]);
    expect([...ends]).toEqual([1, 2, 4, 4, 5]);
  });

  it('traces each character of an entity that there is none of to itself', () => {
    expect([...run(sourceDocument('&bogus;')).normalised.starts]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it.each([65_535, 65_536, 65_537, 70_000])('traces a text of %i characters to its end', (length) => {
    const { starts, ends } = run(sourceDocument('好'.repeat(length))).normalised;
    expect([starts.length, starts.at(-1), ends.at(-1)]).toEqual([length, length - 1, length]);
  });

  it('traces characters around a composed one to themselves', () => {
    const { text, starts, ends } = run(sourceDocument('甲e\u0301\u0323乙')).normalised;
    expect(text).toBe('甲ẹ́乙');
    expect([...starts]).toEqual([0, 1, 1, 4]);
    expect([...ends]).toEqual([1, 4, 4, 5]);
  });

  it('folds the normalised text unit for unit', () => {
    const { normalised: traced, folded } = run(sourceDocument('會 議 開始'));
    expect([traced.text, folded]).toEqual(['會議開始', '会议开始']);
  });
});

describe('the steps', () => {
  it('concern no ideograph, so that looking for their units may pass over all of them', () => {
    for (let unit = FIRST_IDEOGRAPH; unit <= LAST_IDEOGRAPH; unit += 1) expect(STEPS.some((step) => step.concerns(unit))).toBe(false);
  });
});
