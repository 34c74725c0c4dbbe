import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../../../../src/transforms/resegment/words/dictionary.ts';
import { splitAspects } from '../../../../../src/transforms/resegment/words/splits/aspects.ts';
import { splitComplements } from '../../../../../src/transforms/resegment/words/splits/complements.ts';
import { splitCompounds } from '../../../../../src/transforms/resegment/words/splits/compounds.ts';
import { splitCountries } from '../../../../../src/transforms/resegment/words/splits/countries.ts';
import { splitDeterminers } from '../../../../../src/transforms/resegment/words/splits/determiners.ts';
import { splitListed } from '../../../../../src/transforms/resegment/words/splits/listed.ts';
import { splitLocalisers } from '../../../../../src/transforms/resegment/words/splits/localisers.ts';
import { splitPlaces } from '../../../../../src/transforms/resegment/words/splits/places.ts';
import { splitQuantities } from '../../../../../src/transforms/resegment/words/splits/quantities.ts';
import type { Split } from '../../../../../src/transforms/resegment/words/splits/split.ts';
import { splitUnknown } from '../../../../../src/transforms/resegment/words/splits/unknown.ts';

const dictionary = new Dictionary();

/** A rule, what is said of it, and words with `|` where it cuts them; a word without one is left alone. */
const CASES: readonly (readonly [Split, string, string])[] = [
  [splitAspects, 'cuts 了 and 着 from what they follow', '看|着 看|了 跑|着 吃|了 胖|着 囧|着'],
  [splitAspects, 'cuts 过 from a few verbs of one character', '去|过 说|过 有|过 写过 高过 跑过'],
  [splitAspects, 'leaves words alone that only look like an aspect', '为了 为着 沉着 意味着 错过 着火 接着 睡觉'],
  [splitAspects, 'looks at words of two characters', '过 着 走着瞧 也罢了 看过了'],
  [splitComplements, 'cuts all three of a verb that can or cannot', '看|不|出 看|得|出 看|得|见 说|得|清 看不懂'],
  [splitComplements, 'cuts 于 from any word that is one', '致力|于 有利|于 立足|于 存在|于 囧囧于'],
  [splitComplements, 'cuts complements and prepositions from verbs', '注意|到 提供|出 发展|到 位于|上 提供|给 来自|在 坐落|在 生活|在'],
  [splitComplements, 'leaves what follows no verb, or is no complement', '桌子上 朋友好 他们在 已经在 我们给 甚至到 送给了 注意力 看出来'],
  [splitComplements, 'keeps fixed words', '对不起 不至于 不得不 的确在'],
  [splitCompounds, 'cuts names and terms into words of two characters and more', '中国|共产党 中华|人民|共和国 西藏|自治区 人民|大会堂 全国人大|常委会 上海|证券|交易所 世界|贸易|组织 天安门|广场'],
  [splitCompounds, 'cuts countries and quantities within them', '中外|记者 广西|壮族|自治区 伟大|祖国 两国|人民 中俄|关系 中美|关系'],
  [splitCompounds, 'cuts an idiom only if it is rare and a free phrase', '相互|支持 一如既往 守望相助 各界|人士 天天|向上'],
  [splitCompounds, 'keeps a word of three characters with one more, and places of four', '外交部长 天文学家 湖北省委 黑龙江省 亚太地区 东北三省 长江三峡 黄浦江畔 华北平原'],
  [splitCompounds, 'cuts places whose end is a noun', '长江|流域 珠江|三角洲 太湖|流域 华北|地区'],
  [splitCompounds, 'keeps terms of one sense, persons and doctrines', '人工智能 多边主义 爱因斯坦 友好往来 总书记'],
  [splitCompounds, 'cuts nothing that the dictionary lacks', '国际社会 中俄两国 领导干部'],
  [splitCountries, 'cuts two countries of one character', '中|俄 美|欧 中 中国 加以 中美俄'],
  [splitListed, 'cuts adverbs and words of degree that a list names', '都|是 更|多 新|一轮 高|质量 因此 多更'],
  [splitDeterminers, 'cuts 这 and 那 from most measure words', '这|份 那|座 那|条 这个 这么 那种 份这'],
  [splitDeterminers, 'cuts 本, 该 and 各 from a noun of two characters', '本|赛季 该|公司 各|部门 各|方面 该|项目 本|公司'],
  [splitDeterminers, 'keeps what is no noun, and what is a word often enough', '该走了 各位好 各地 各市 本世纪 该公司的 大公司'],
  [splitLocalisers, 'cuts a word of place from the noun before it', '世界|上 解放|前 问题|上 比赛|中 结束|后 昨天|前 城门|外'],
  [splitLocalisers, 'keeps names, fixed words and what follows no noun', '事实上 党中央 朋友圈 张三里 十分外 高兴时 周恩来 北京中'],
  [splitLocalisers, 'looks at words of three characters', '书上 上 办公桌上'],
  [splitPlaces, 'cuts a verb from 在', '坐|在 放|在 存在 现在 内在 人在 在 坐在地 睡觉 住着 给水'],
  [splitQuantities, 'cuts a number from its measure word', '一|个 两|国 多|种 多|国 数|国 首|个 半|斤 几|人 三|个月 三十|人次 几十|个 数百|人 二三十|公里'],
  [splitQuantities, 'cuts ordinals whole', '第二|次 第几|次 第三十七|次 第多|次 第一 第二'],
  [splitQuantities, 'cuts 多, 余 and 来 too', '三十|多|年 十|余|个 十|来|个 一万|多|人 三|来|月 十|多|月 余|个'],
  [splitQuantities, 'cuts 个多月 into its three words', '一|个|多|月 五|个|多|月 几|个|多|月'],
  [splitQuantities, 'takes 几 and 数 within a number for a part of it', '百几十|个 百数十|个 几千万|人 百数人 几百几 三几'],
  [splitQuantities, 'takes months for a length of time only after a vague number', '两|月 数|月 几|月 三月 十二月'],
  [splitQuantities, 'keeps what counts nothing', '一些 首都 个 一 来个 三公 三多 二多 数几十人 两来 半天 三角 五角 一大早 三数 几十 十几 一数'],
  [splitUnknown, 'cuts what holds a word of grammar', '愿|同 再|会 不|囧 的|囧|囧 王|的'],
  [splitUnknown, 'cuts into the longest known words of two characters', '发展|得 会议|会 国际|和平|会 我们|和|他 大家|的|家 经济|和|社会 与会|者|们'],
  [splitUnknown, 'keeps what the dictionary has, unless it is rare and begins with grammar', '已婚 再创 还原 李小明 愿|同 不|和'],
  [splitUnknown, 'keeps names, new words and what is not Chinese', '囧囧 阿坎布特 斯坦夫 王小囧 a和 和a囧'],
  [splitUnknown, 'cuts what begins like a name and is too long for one', '欧阳|小|明 李|大明|和 李|和|明'],
];

describe('a rule for cutting a word', () => {
  it.each(CASES.map(([split, says, words]) => [`${split.name} ${says}`, split, words] as const))('%s', (_, split, words) => {
    for (const wanted of words.split(' ')) {
      const word = wanted.replaceAll('|', '');
      expect(split(word, dictionary)?.join('|') ?? word).toBe(wanted);
    }
  });
});
