import type { ReportFacts } from '../facts.ts';
import { html, type Markup } from '../html.ts';
import { say } from '../language.ts';
import { grouped } from './figures.ts';

const row = (name: Markup | string, count: number): Markup => html`<tr><td>${name}</td><td class="number">${grouped(count)}</td></tr>`;

const rowsOf = (counts: Readonly<Record<string, number>>, none: Markup): readonly Markup[] => {
  const entries = Object.entries(counts).filter(([, count]) => count > 0);
  return entries.length === 0 ? [html`<tr><td>${none}</td><td></td></tr>`] : entries.map(([code, count]) => row(code, count));
};

/** What each step did, and what was left out. */
export function making({ summary, overview, rejects, ignored }: ReportFacts): Markup {
  return html`<div class="columns">
<section>
<h2>${say('各步骤', 'Step by step')}</h2>
<table><tbody>
${row(say('读入的文档', 'documents read'), summary.documents)}
${row(say('其中重复', 'of these, duplicates'), summary.duplicates)}
${row(say('规范化改动的字符', 'characters changed by normalising'), overview.edits)}
${row(say('切出的句子', 'sentences cut'), summary.sentences)}
${row(say('切出的词', 'words cut'), summary.tokens)}
${row(say('修正的分词边界', 'boundaries between words mended'), overview.tokenRepairs)}
${row(say('有说话人的句子', 'sentences with a speaker'), (summary.methods['explicit'] ?? 0) + (summary.methods['inherited'] ?? 0))}
${row(say('有主题的句子', 'sentences with a topic'), Math.round(summary.sentences * (1 - (summary.null_shares.sentences['topic'] ?? 0))))}
</tbody></table>
</section>
<section>
<h2>${say('拒收与备注', 'Rejects and remarks')}</h2>
<p class="note">${say('详见 rejects 表。', 'The table rejects has the places and reasons.')}</p>
<table><tbody>${rowsOf(rejects, say('无', 'none'))}</tbody></table>
<h2 style="margin-top: 20px">${say('未读的文件', 'Files left aside')}</h2>
<table><tbody>${rowsOf(ignored, say('无', 'none'))}</tbody></table>
</section>
</div>`;
}
