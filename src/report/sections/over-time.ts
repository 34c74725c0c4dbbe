import type { ReportFacts } from '../facts.ts';
import { html, type Markup } from '../html.ts';
import { inBoth, say } from '../language.ts';
import { OTHER, periodCounts, timeline, timelineKey, topicColour } from '../plots/timeline.ts';
import type { TopicNames } from '../topic-names.ts';

const FEWEST_PERIODS = 2;

/** Topics over time; nothing when the documents tell fewer than two months. */
export function overTime({ overview }: ReportFacts, topics: TopicNames): Markup {
  const counts = periodCounts(overview.months, topics);
  if (new Set(counts.map(({ period }) => period)).size < FEWEST_PERIODS) return html``;
  const key = timelineKey(counts).map((topic, rank) => {
    const name = topic === OTHER ? say('其他', 'other') : say(topics.label(topic, 'zh'), topics.label(topic, 'en'));
    return html`<li><i style="background: ${topicColour(topic, rank)}"></i>${name}</li>`;
  });
  return html`<section>
<h2>${say('各时期的主题', 'Topics over time')}</h2>
<p class="note">${say('按报道日期统计；没有日期的报道不在其中。', 'By the reports’ dates; reports without a date aren’t counted.')}</p>
<div class="plot wide">${inBoth((language) => timeline(counts, language))}</div>
<ul class="key">${key}</ul>
</section>`;
}
