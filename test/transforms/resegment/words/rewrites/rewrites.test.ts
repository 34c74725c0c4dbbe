import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../../../src/transforms/resegment/words/lexicon.ts';
import { rewrite } from '../../../../../src/transforms/resegment/words/rewrites/index.ts';

const DIGITS = '1'.repeat(24);

/** What is said of a rule; words as they were cut and what it makes of them, or words that it leaves alone. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['an address is one word', ['http : / / a . b = http://a.b', 'https : / / www . example . org / x 吧 = https://www.example.org/x 吧', 'www . example . com 站 = www.example.com 站', 'HTTPS : x = HTTPS:x']],
  ['a word that only looks like an address stays apart', ['www : x', 'http . x', '见 http 吧', 'xhttp : a', 'wwwx . a', 'httpx : a', 'http 好', 'www']],
  ['the halves of a dash and an ellipsis are one', ['— — — = ———', '… … = ……', '— …', '— 好', '… — — = … ——']],
  ['a number is one word with the number after it, both in Chinese', ['三 百 万 = 三百万', '三 5', '5 三', '4.8% 万', '好 三']],
  ['digits are one word with what counts in ten thousands', ['17.5 亿 = 17.5亿', '5 百 = 5百', '1.5 万 亿 = 1.5万 亿', '5 十']],
  ['an ordinal is one word, cut within or not', ['第 三十七 次 = 第三十七 次', '第 5 = 第5', '第 二 十 六 = 第二十六', '第七 十六 = 第七十六', '第七 5', '第好 三']],
  ['digits with commas are one number', ['3 , 000 = 3,000', '3 , 000 , 000 = 3,000,000', '3 , 000.5% = 3,000.5%', '3 , 000% = 3,000%', '3 , 000.55 = 3,000.55']],
  ['a comma between other numbers stays apart', ['3 , 00', '3 ,', '3 , 0000', '三 , 000', '3% , 000', '3 ， 000', '3 , x000', '3 , 000x']],
  ['a number grows to so many digits only', [`${DIGITS} 万 = ${DIGITS}万`, `${DIGITS}1 万`, `${DIGITS} , 000 = ${DIGITS},000`, `${DIGITS}1 , 000`]],
  ['a year of four digits is a date', ['2013 年 = 2013年', '二零二三 年 = 二零二三年', '20 年', '二十 年', '201 年', '20133 年', '一二三四五 年', '2013 好']],
  ['a month from one to twelve is a date', ['12 月 = 12月', '02 月 = 02月', '3 月 = 3月', '十 月 = 十月', '十二 月 = 十二月', '三 月 = 三月', '13 月', '0 月', '012 月', '十三 月']],
  ['a day from one to thirty-one is a date', ['31 日 = 31日', '05 日 = 05日', '15 号 = 15号', '三十一 日 = 三十一日', '二十九 日 = 二十九日', '十 日 = 十日', '三十 日 = 三十日', '32 日', '0 日', '015 日', '三十二 日', '四十 日']],
  ['a word that begins with 年, 月 or 日 is cut after a number', ['2030 年前 = 2030年 前', '20 年来 = 20 年 来', '12 月底 = 12月 底', '13 月底 = 13 月 底', '15 日晚 = 15日 晚']],
  ['a congress is one word', ['二十 大 = 二十大', '十八 大 = 十八大', '二十一 大 = 二十一大', '十二 大 = 十二大', '十 大', '十一 大', '二十二 大', '三十 大', '百十九 大']],
  ['a foreign name with dots is one word', ['安娜 • 卡列尼娜 = 安娜•卡列尼娜', '囧囧 · 安娜 = 囧囧·安娜', '安娜 · 本 · 维奇 说 = 安娜·本·维奇 说', '李小明 · 囧囧 好 = 李小明·囧囧 好']],
  ['a foreign name with hyphens is one word', ['安娜 - 维特尔 = 安娜-维特尔', '安娜 - 卡列 尼娜 = 安娜-卡列尼娜', '安娜 - 好', '安娜 - - 卡']],
  ['a dot beside what is no name stays apart', ['安娜 · 好', '朋友 · 好', '好 · 安娜', '安娜 ·', '安娜 · ，']],
  ['characters of transcription in a row are a foreign name', ['诺 瓦克 = 诺瓦克', '诺 瓦 克 好 = 诺瓦克 好', '斯 坦 夫 斯 坦 夫 斯 坦 夫 斯 坦 夫 = 斯坦夫斯坦夫斯坦夫 斯坦夫']],
  ['characters of transcription that tell of none stay apart', ['马 克 龙', '马克 龙', '海伦 凯勒', '尔 斯', '海 南', '诺瓦克']],
  ['a surname and what follows it after a title is a name', ['总理 李 强 说 = 总理 李强 说', '记者 王 伟 军 = 记者 王伟军', '记者 王 伟 军 伟 = 记者 王伟军 伟', '记者 王 小囧 = 记者 王小囧', '部长 胡 和平 = 部长 胡和平']],
  ['a surname after a title that nothing can follow as a given name stays apart', ['记者 王 的', '记者 王 ， 伟', '记者 王 abc', '部长 胡 发展', '部长 高 和平', '部长 胡', '记者 好 伟', '好 王 伟 军']],
  ['a surname before two unknown characters is a name', ['丁 薛某 = 丁薛某', '王 囧囧 = 王囧囧', '和 薛某', '丁 朋友', '丁 囧囧囧', '丁 ab', '好 薛某']],
  ['a pronoun is one word with a few measure words', ['这 项 = 这项', '各 方 = 各方', '本 国 = 本国', '哪 些 = 哪些', '这 条', '好 个']],
  ['a country’s side is one word', ['俄 方 = 俄方', '乌 方 = 乌方', '好 方', '俄 国']],
  ['国 is apart after a number, where what follows is a word', ['两 国内 政 = 两 国 内政', '五 国防 部 = 五 国 防部', '两 国内 好', '两 国内 政策', '两 国 内', '两 国内外 交', '好 国内 政', '两 国内 政策性', '两 国内']],
  ['出 belongs to the verb before it', ['展示 出新 的 = 展示 出 新 的', '展现 出好 的 = 展现 出 好 的', '展示 出新', '展示 出新 好', '好 出新 的', '看 出新 的', '展示 出来 的', '展示 进新 的', '展示 出新意 的', '大楼 出新 的']],
  ['a verb of one character is one word with 好 and 大', ['抓 好 = 抓好', '做 大 = 做大', '办 好 事 = 办好 事', '抓 中', '跑 好']],
  ['副 and 总 stay on a noun of two characters', ['副 主席 = 副主席', '总 冠军 = 总冠军', '副 好', '副 发展', '总 大会堂', '好 主席']],
  ['a suffix stays on a word of two characters', ['变革 期 = 变革期', '可能 性 = 可能性', '生产 者 = 生产者', '好 期', '快速 性', '因为 性', '我们 人', '大会堂 期', '变革 好']],
  ['人 stays on a country, 国 on what a state can be', ['德国 人 = 德国人', '马来西亚 人 = 马来西亚人', '主席 国 = 主席国', '变革 人', '德国 期', '朋友 国', '哈萨克斯坦 人', '北京 期', '上海 化']],
];

/** Words as they are cut, rewritten. */
function rewritten(words: string, lexicon: Lexicon): string {
  const lexemes = words.split(' ').map((word) => lexicon.lexeme(word));
  return rewrite(lexemes, lexicon).map((lexeme) => lexeme.word).join(' ');
}

describe('rules for words beside each other', () => {
  it.each(CASES)('%s', (_, cases) => {
    const lexicon = new Lexicon();
    for (const written of cases) {
      const [before = '', after = before] = written.split(' = ');
      expect(rewritten(before, lexicon)).toBe(after);
    }
  });

  it('write a part of speech of their own', () => {
    const lexicon = new Lexicon();
    const tags = (words: string) => rewrite(words.split(' ').map((word) => lexicon.lexeme(word)), lexicon).map((lexeme) => lexeme.pos).join(' ');
    for (const [words, expected] of [
      ['www . a', 'eng'], ['— —', 'x'], ['三 百', 'm'], ['3 , 000', 'm'], ['2013 年', 't'], ['2013 年前', 't f'], ['十八 大', 'j'], ['安娜 · 维奇', 'nr'], ['诺 瓦克', 'nr'],
      ['记者 王 伟', 'n nr'], ['丁 薛某', 'nr'], ['这 项', 'r'], ['俄 方', 'n'], ['抓 好', 'v'], ['副 主席', 'n'], ['变革 期', 'n'],
    ]) expect(tags(words ?? ''), words).toBe(expected);
  });
});
