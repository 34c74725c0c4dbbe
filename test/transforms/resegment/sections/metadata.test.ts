import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../src/transforms/normalise/index.ts';
import { resegment } from '../../../../src/transforms/resegment/index.ts';
import { sourceDocument } from '../../normalise/source-document.ts';
import { segment } from '../segment.ts';

const metadata = (...lines: string[]) => segment(lines.join('\n')).metadata;

describe('metadata', () => {
  it('reads agency, place and reporters from a dateline', () => {
    expect(metadata('植树节', '新华社成都3月12日电（记者 李小四 王五）活动今天举行。')).toMatchObject({
      title: '植树节', agency: '新华社', place: '成都', reporters: ['李小四', '王五'],
    });
    expect(metadata('植树节', '央视网消息（新闻联播）：活动今天举行。')).toMatchObject({ agency: '央视网', place: null });
    expect(metadata('植樹節', '（中央社雪梨12日綜合外電報導）活動舉行。')).toMatchObject({ agency: '中央社', place: '雪梨' });
    expect(metadata('植树节', '本报讯 (首席记者王小彦)活动今天举行。')).toMatchObject({ agency: null, reporters: ['王小彦'] });
  });

  it('reads reporters from a line at the end, a second list after 通讯员 too', () => {
    expect(metadata('植树节', '活动举行。', '（记者 李小四 通讯员 王五、赵六）').reporters).toEqual(['李小四', '王五', '赵六']);
  });

  it('does not take what a reporter learned for a name', () => {
    expect(metadata('植树节', '新华社成都3月12日电 记者从林业局获悉，活动举行。').reporters).toEqual([]);
  });

  it('dates a report by a line about it, and by the dateline in that year', () => {
    expect(metadata('植树节', '2024-03-13 08:00 来源：晨报', '活动举行。').published).toBe('2024-03-13');
    expect(metadata('植树节', '2024-03-13 来源：晨报', '新华社成都3月12日电 活动举行。').published).toBe('2024-03-12');
    expect(metadata('植树节', '活动举行。', '[查看原文](https://example.org/2024/03/12/x)').published).toBe('2024-03-12');
    expect(metadata('植樹節', '活動舉行。（編輯：王五）1130312').published).toBe('2024-03-12');
  });

  it('gives no date without a year, and none that there is not', () => {
    expect(metadata('植树节', '新华社成都3月12日电 活动举行。').published).toBeNull();
    expect(metadata('植树节', '2024-02-31 来源：晨报', '活动举行。').published).toBeNull();
  });

  it('keeps a title’s own space and drops those between words', () => {
    expect(metadata('植树节 市长到场', '活动举行。').title).toBe('植树节 市长到场');
    expect(metadata('植树节 活动 举行 ', '植树节 活动 今天 举行 。').title).toBe('植树节活动举行');
  });

  it('has a title’s characters as they are normalised', () => {
    expect(metadata('&ldquo;植树节&rdquo;　ＡＢ公司到场', '活动举行。').title).toBe('“植树节” AB公司到场');
  });

  it('reads a dateline in the first five paragraphs only, and none from a headline', () => {
    const after = (paragraphs: number) => metadata('植树节', ...Array.from({ length: paragraphs }, () => '天气很好。'), '新华社成都3月12日电 活动举行。', '天黑了。');
    expect([after(3).agency, after(4).agency]).toEqual(['新华社', null]);
    expect(metadata('新华社成都3月12日电 真的吗？', '活动举行。')).toMatchObject({ agency: null, title: '新华社成都3月12日电 真的吗？' });
  });

  it('reads lines about the report wherever they stand, and the date of the last line', () => {
    const body = Array.from({ length: 7 }, () => '天气很好。');
    expect(metadata('植树节', ...body, '（记者 李小四）', '来源：晨报', '2024-03-13 08:00', '天黑了。')).toMatchObject({ reporters: ['李小四'], published: '2024-03-13' });
    expect(metadata('植树节', ...body, '活动举行。（編輯：王五）1130312').published).toBe('2024-03-12');
  });

  it('takes nothing from sentences of the body', () => {
    expect(metadata('植树节', '2024年3月13日，两名记者：李小四、王小五到场。', '天黑了。')).toMatchObject({ published: null, reporters: [] });
  });

  it('reads reporters within 120 characters of the dateline', () => {
    expect(metadata('植树节', `新华社成都3月12日电 ${'好'.repeat(90)}（记者 李小四）。`).reporters).toEqual(['李小四']);
    expect(metadata('植树节', `新华社成都3月12日电 ${'好'.repeat(120)}（记者 李小四）。`).reporters).toEqual([]);
  });

  it('keeps the date of the page where the dateline’s day is after it', () => {
    expect(metadata('植树节', '2024-03-13 来源：晨报', '新华社成都12月30日电 活动举行。').published).toBe('2024-03-13');
    expect(metadata('植树节', '2024-03-13 来源：晨报', '新华社成都2月30日电 活动举行。').published).toBe('2024-03-13');
  });

  it('takes the first line for the title, if it is a headline', () => {
    expect(metadata('全市植树节活动举行', '市长到场种下第一棵树', '活动举行。').title).toBe('全市植树节活动举行');
    expect(metadata('植树节活动举行。').title).toBeNull();
    expect(metadata('图为植树节', '活动举行。').title).toBeNull();
    expect(metadata('植树节！ 市长到场了', '活动举行。').title).toBe('植树节！市长到场了');
  });

  it('keeps what is already known', () => {
    const known = { title: '原题', published: '2020-01-01', place: '北京', agency: '某社', reporters: ['某人'] };
    const source = { ...sourceDocument('植树节\n新华社成都3月12日电（记者 李四）活动举行。'), metadata: known };
    expect(resegment.prepare({})(normalise.prepare({})(source)).metadata).toEqual(known);
  });
});
