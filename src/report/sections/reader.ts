import type { ReportFacts } from '../facts.ts';
import { html, json, type Markup } from '../html.ts';
import { say } from '../language.ts';
import type { TopicNames } from '../topic-names.ts';
import { WORDS } from '../words.ts';
import { grouped } from './figures.ts';

const choice = (id: string, name: Markup): Markup => html`<label>${name}<select id="${id}"></select></label>`;

const filters = (): Markup => html`<div class="filters">
${choice('speaker', say('说话人', 'speaker'))}
${choice('topic', say('主题', 'topic'))}
${choice('method', say('判定方式', 'method'))}
<label>${say('文字', 'text')}<input id="search" type="search" autocomplete="off"></label>
<label>${say('符合', 'found')}<output id="found"></output></label>
</div>`;

/** Chosen documents to read, each sentence with its labels; `page/reader.js` brings it to life. */
export function reader({ summary, sample }: ReportFacts, topics: TopicNames): Markup {
  const ids = [...new Set(sample.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.topics.map(({ id }) => id))))];
  const labels = Object.fromEntries(ids.map((id) => [id, { zh: topics.label(id, 'zh'), en: topics.label(id, 'en') }]));
  const counts = [grouped(sample.length), grouped(summary.documents)];
  const part =
    sample.length < summary.documents
      ? say(`这里是 ${counts[1]} 篇中的 ${counts[0]} 篇样本。`, `These are ${counts[0]} of the ${counts[1]} documents, a sample. `)
      : say(`全部 ${counts[0]} 篇。`, `All ${counts[0]} documents. `);
  return html`<section id="reader">
<h2>${say('阅读', 'Read')}</h2>
<p class="note">${part}${say(
    '每位说话人一种颜色，叙述为灰色；实线为本句点明，点线为承前。悬停、点按或用方向键查看依据。',
    'Each speaker has a colour, the narrator is grey; a solid line names the speaker here, a dotted one goes on. Hover, tap or use the arrow keys to see why.',
  )}</p>
${filters()}
<div class="reader">
<nav id="list" aria-label="文档 documents"></nav>
<article id="text" class="text" lang="zh"></article>
<aside id="detail" class="detail" aria-live="polite"></aside>
</div>
<script type="application/json" id="documents">${json(sample)}</script>
<script type="application/json" id="topic-labels">${json(labels)}</script>
<script type="application/json" id="words">${json(WORDS)}</script>
</section>`;
}
