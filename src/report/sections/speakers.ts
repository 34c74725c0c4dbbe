import type { SpeakerRow } from '../../dataset/schema.ts';
import type { ReportFacts } from '../facts.ts';
import { html, type Markup } from '../html.ts';
import { inBoth, say } from '../language.ts';
import { heatCells, type HeatCell, heatMap } from '../plots/heat-map.ts';
import type { TopicNames } from '../topic-names.ts';
import { grouped } from './figures.ts';

const MOST_SPEAKERS = 20;
const MOST_ROLES = 2;

/**
 * Who speaks about what: a heat map, the same as a table (neither where no speech has a topic), and the speakers with the
 * most sentences.
 */
export function speakersAndTopics({ overview, speakers }: ReportFacts, topics: TopicNames): Markup {
  const cells = heatCells(overview.speakerTopics, topics);
  return html`<section>
<h2>${say('谁在谈什么', 'Who speaks about what')}</h2>
${cells.length === 0 ? html`<p class="note">${say('没有带主题的话语。', 'No speech has a topic.')}</p>` : heat(cells, topics)}
<details><summary>${say('说话人列表', 'Speakers')}</summary>${speakerTable(speakers)}</details>
</section>`;
}

function heat(cells: readonly HeatCell[], topics: TopicNames): Markup {
  return html`<p class="note">${say('话语最多的说话人与他们谈得最多的大类主题；数字为句数。', 'The speakers with the most sentences and the broad topics that they speak about most; numbers count sentences.')}</p>
<div class="plot wide">${inBoth((language) => heatMap(cells, topics, language))}</div>
<details><summary>${say('以表格显示', 'As a table')}</summary>${heatTable(cells, topics)}</details>`;
}

function heatTable(cells: readonly HeatCell[], topics: TopicNames): Markup {
  const rows = cells.map(
    ({ speaker, topic, sentences }) =>
      html`<tr><td>${speaker}</td><td>${say(topics.label(topic, 'zh'), topics.label(topic, 'en'))}</td><td class="number">${grouped(sentences)}</td></tr>`,
  );
  return html`<table><thead><tr><th>${say('说话人', 'speaker')}</th><th>${say('主题', 'topic')}</th><th class="number">${say('句数', 'sentences')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function speakerTable(speakers: readonly SpeakerRow[]): Markup {
  const most = speakers.toSorted((a, b) => b.sentences - a.sentences).slice(0, MOST_SPEAKERS);
  const rows = most.map(
    ({ speaker, roles, documents, sentences }) =>
      html`<tr><td><button type="button" class="language" data-speaker="${speaker}">${speaker}</button></td><td>${roles.slice(0, MOST_ROLES).join('；')}</td><td class="number">${grouped(documents)}</td><td class="number">${grouped(sentences)}</td></tr>`,
  );
  return html`<table><thead><tr><th>${say('说话人', 'speaker')}</th><th>${say('身份', 'role')}</th><th class="number">${say('篇数', 'documents')}</th><th class="number">${say('句数', 'sentences')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
