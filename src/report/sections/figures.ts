import type { ReportFacts } from '../facts.ts';
import { html, type Markup } from '../html.ts';
import { say } from '../language.ts';

/** A number with its thousands apart, the same on every machine. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** A share with one decimal. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const figure = (name: Markup, value: string): Markup => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

/** The dataset in six figures. */
export function figures({ summary, speakers, topics }: ReportFacts): Markup {
  const spoken = summary.sentences === 0 ? 0 : 1 - summary.narrator_share;
  return html`<dl class="figures">
${figure(say('文档', 'documents'), grouped(summary.documents))}
${figure(say('句子', 'sentences'), grouped(summary.sentences))}
${figure(say('词', 'words'), grouped(summary.tokens))}
${figure(say('说话人', 'speakers'), grouped(speakers.length))}
${figure(say('主题', 'topics'), grouped(topics.filter(({ sentences }) => sentences > 0).length))}
${figure(say('他人话语占比', 'reported speech'), percent(spoken))}
</dl>`;
}
