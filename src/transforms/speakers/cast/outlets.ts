import { chunkText, type Chunk } from './chunks.ts';
import type { Scan } from '../words/scan.ts';

/** How the names of those who report end, 海湾通讯社, 美国有线电视新闻网, 外媒, but not 通报, 预报 and other texts. */
const OUTLET = /[^\p{P}](?:(?<![通简预海情公警汇电捷])报|网|社|电视台|电台|总台|杂志|周刊|媒体?|广播公司)$/u;
/** A paper by its title: 《海湾医学》杂志. */
const TITLE = /《[^》]+》(?=(?:杂志|周刊|网站)?$)/u;
/** What an outlet does in a sentence that cites it. */
const REPORTS = /报[道导]|[刊撰发]文|刊[登发]|文章|评论|援引|引述|消息/u;
/** The noun for what it brought out, which can stand with its name in one phrase. */
const REPORT = /(?:报[道导]|文章|评论|消息)$/u;
/** What follows the outlet that sends a report: 7月26日电, 消息（…）. */
const DATELINE = /^(?:[^，。：]{0,12}[日社][电讯]|（)/u;
/** What the cut leaves before an outlet's name: 电综合海湾通讯社. */
const BEFORE = /^(?:电|综合|据)+/u;

/** The outlet that a sentence cites: the first phrase that names one, not the one that sends the report; null without. */
export function outletOf(scan: Scan, chunks: readonly Chunk[]): string | null {
  const { folded } = scan.sentence;
  if (!REPORTS.test(folded)) return null;
  for (const chunk of chunks) {
    if (chunk.quoted || DATELINE.test(folded.slice(scan.ends[chunk.to - 1]))) continue;
    const text = chunkText(scan, chunk).replace(REPORT, '').replace(BEFORE, '');
    if (OUTLET.test(text)) return text;
    const title = TITLE.exec(text);
    if (title !== null) return title[0];
  }
  return null;
}
