import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../../src/transforms/resegment/sections/dateline.ts';

/** Agency, place, month and day of a dateline. */
function read(text: string) {
  const dateline = readDateline(text);
  if (dateline === null) return null;
  const cut = (range: readonly [number, number] | null) => range && text.slice(...range);
  return [cut(dateline.agency), cut(dateline.place), dateline.month, dateline.day];
}

describe('readDateline', () => {
  it('reads agency, place and day', () => {
    expect(read('新华社北京12月15日电 大桥通车。')).toEqual(['新华社', '北京', 12, 15]);
    expect(read('中新社成都3日讯 大桥通车。')).toEqual(['中新社', '成都', null, 3]);
    expect(read('央视网消息：大桥通车。')).toEqual(['央视网', null, null, null]);
  });

  it('reads one in brackets of either width', () => {
    expect(read('（中央社雪梨23日综合外电报道）大桥通车。')).toEqual(['中央社', '雪梨', null, 23]);
    expect(read('(中央社雪梨23日综合外电报道)大桥通车。')).toEqual(['中央社', '雪梨', null, 23]);
  });

  it('takes 本报 for no agency', () => {
    expect(read('本报青禾5月4日讯 大桥通车。')).toEqual([null, '青禾', 5, 4]);
  });

  it('takes the longest name of an agency', () => {
    expect(read('中国新闻网消息：大桥通车。')).toEqual(['中国新闻网', null, null, null]);
  });

  it('finds none where no agency begins, or no report of its follows soon', () => {
    expect(read('青禾晨报讯 大桥通车。')).toBeNull();
    expect(read('新华社的记者很忙。')).toBeNull();
    expect(read(`新华社${'，'.repeat(60)}电`)).toBeNull();
    expect(read('')).toBeNull();
  });
});
