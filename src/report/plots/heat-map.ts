import { cell, text } from '@observablehq/plot';
import type { SpeakerTopicCount } from '../../dataset/tables/overview.ts';
import type { Markup } from '../html.ts';
import type { Language } from '../language.ts';
import type { TopicNames } from '../topic-names.ts';
import { draw } from './draw.ts';
import { mostFrequent, sumBy } from './count.ts';

const MOST_SPEAKERS = 16;
const MOST_TOPICS = 12;
const LONGEST_NAME = 14;

const short = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);

/** Sentences of one speaker about one topmost topic. */
export interface HeatCell {
  readonly speaker: string;
  readonly topic: string;
  readonly sentences: number;
}

/** Who speaks about what: the speakers with the most sentences, most first, and the topmost topics that they speak about most. */
export function heatCells(counts: readonly SpeakerTopicCount[], topics: TopicNames): readonly HeatCell[] {
  const folded = counts.map(({ speaker, topic, sentences }) => ({ speaker, topic: topics.top(topic), sentences }));
  const speakers = mostFrequent(folded, ({ speaker }) => speaker, MOST_SPEAKERS);
  const theirs = folded.filter(({ speaker }) => speakers.includes(speaker));
  const shown = mostFrequent(theirs, ({ topic }) => topic, MOST_TOPICS);
  return speakers.flatMap((speaker) => {
    const sums = sumBy(theirs.filter((count) => count.speaker === speaker), ({ topic }) => topic);
    return shown.flatMap((topic) => (sums.has(topic) ? [{ speaker, topic, sentences: sums.get(topic) ?? 0 }] : []));
  });
}

/** The cells as a plot: speakers below each other, topics beside each other. */
export function heatMap(cells: readonly HeatCell[], topics: TopicNames, language: Language): Markup {
  const most = Math.max(1, ...cells.map(({ sentences }) => sentences));
  const speakers = [...new Set(cells.map(({ speaker }) => speaker))];
  const shown = mostFrequent(cells, ({ topic }) => topic, MOST_TOPICS);
  // English labels are longer; tilted, they need as much room to the right as above.
  const labels = { zh: 110, en: 150 }[language];
  const columns = { x: 'topic', y: 'speaker' } as const;
  return draw({ zh: '说话人与主题的句数', en: 'Sentences by speaker and topic' }[language], {
    width: 1030,
    height: labels + speakers.length * 26,
    marginLeft: 190,
    marginTop: labels,
    marginBottom: 0,
    marginRight: labels,
    padding: 0.06,
    x: { axis: 'top', domain: shown, label: null, tickRotate: -32, tickFormat: (id: string) => topics.label(id, language), tickSize: 0 },
    y: { domain: speakers, label: null, tickFormat: short, tickSize: 0 },
    marks: [
      // The square root tells small counts apart; 0.08 keeps the smallest visible.
      cell(cells, {
        ...columns,
        fill: 'var(--accent)',
        fillOpacity: ({ sentences }: HeatCell) => 0.08 + 0.72 * Math.sqrt(sentences / most),
        rx: 3,
      }),
      text(cells, { ...columns, text: ({ sentences }: HeatCell) => String(sentences), fill: 'currentColor' }),
    ],
    opacity: { type: 'identity' },
  });
}
