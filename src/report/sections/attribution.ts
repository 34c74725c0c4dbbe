import type { ReportFacts } from '../facts.ts';
import { html, type Markup } from '../html.ts';
import { inBoth, say } from '../language.ts';
import { confidencePlot } from '../plots/confidence.ts';
import { METHODS, methodColour, methodsPlot } from '../plots/methods.ts';
import { wordOf } from '../words.ts';
import { grouped, percent } from './figures.ts';

/** How speakers are known, and how certain that is. */
export function attribution({ summary, overview }: ReportFacts): Markup {
  const key = METHODS.map((method) => {
    const count = summary.methods[method] ?? 0;
    const share = percent(summary.sentences === 0 ? 0 : count / summary.sentences);
    return html`<li><i style="background: ${methodColour(method)}"></i>${say(wordOf(method, 'zh'), wordOf(method, 'en'))} ${grouped(count)} (${share})</li>`;
  });
  return html`<section>
<h2>${say('谁在说', 'Who speaks')}</h2>
<p class="note">${say(
    '每句或在本句点明说话人，或承接前文的话语，或为记者叙述；无法判定的如实留空。',
    'A sentence names its speaker, goes on with a speech begun before, or is the reporter’s own; what can’t be told is left empty.',
  )}</p>
<div class="plot">${inBoth((language) => methodsPlot(summary.methods, language))}</div>
<ul class="key">${key}</ul>
<h2 style="margin-top: 26px">${say('置信度', 'Confidence')}</h2>
<div class="plot">${inBoth((language) => confidencePlot(overview.confidence, language))}</div>
</section>`;
}
