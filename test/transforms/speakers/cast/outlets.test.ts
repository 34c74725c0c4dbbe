import { describe, expect, it } from 'vitest';
import { outletOf } from '../../../../src/transforms/speakers/cast/outlets.ts';
import { tell } from '../told.ts';

/** The outlet that a sentence cites. */
function cited(tokens: string): string | null {
  const { scans: [scan], chunks: [chunks] } = tell([tokens]);
  if (scan === undefined || chunks === undefined) throw new Error('no sentence');
  return outletOf(scan, chunks);
}

describe('outletOf', () => {
  it.each([
    ['an agency that reports', '据/p 海湾通讯社/nt 报道/v ，/x 港口/n 关闭/v 。/x', '海湾通讯社'],
    ['a paper by its title', '《/x 海湾/n 医学/n 》/x 杂志/n 25日/m 刊文/v 称/v ，/x 药/n 有效/a 。/x', '《海湾医学》'],
    ['no outlet where nothing is reported', '海湾通讯社/nt 搬/v 到/v 港口/n 。/x', null],
    ['no other body', '据/p 市政府/nt 消息/n ，/x 港口/n 关闭/v 。/x', null],
    ['no outlet that is quoted', '他/r 说/v “/x 海湾通讯社/nt 的/u 报道/n 不/d 对/a ”/x 。/x', null],
    ['not what only ends like one', '市政府/nt 通报/n 消息/n 说/v ，/x 港口/n 关闭/v 。/x', null],
    ['not the one at the head of a report', '海湾网/nt 消息/n （晚间新闻）/x ：/x 港口/n 关闭/v 。/x', null],
    ['the one after words of the cut', '海湾社/nt 7月/m 26日/m 电/n 综合/v 海湾通讯社/nt 报道/n ，/x 桥/n 通/v 了/u 。/x', '海湾通讯社'],
    ['the one quoted by the one that sends the report', '海湾社/nt 7月/m 26日/m 电/n 据/p 港口/n 电视台/nt 报道/v ，/x 桥/n 通/v 了/u 。/x', '港口电视台'],
  ])('finds %s', (_what, tokens, outlet) => {
    expect(cited(tokens)).toBe(outlet);
  });
});
