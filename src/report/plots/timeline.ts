import { barY, ruleY } from '@observablehq/plot';
import type { MonthCount } from '../../dataset/tables/overview.ts';
import type { Markup } from '../html.ts';
import type { Language } from '../language.ts';
import type { TopicNames } from '../topic-names.ts';
import { mostFrequent, sumBy } from './count.ts';
import { draw } from './draw.ts';

const MOST_TOPICS = 7;
/** More months than this are added up to years. */
const MOST_MONTHS = 36;
/** Stands for all topics that have no colour of their own. */
export const OTHER = '';

/** Sentences about one topmost topic (or another, '') in one period, `yyyy-mm` or `yyyy`. */
export interface PeriodCount {
  readonly period: string;
  readonly topic: string;
  readonly sentences: number;
}

/**
 * Topics over time, by month or, when that is too many, by year. Periods without dated reports between the first and the
 * last are left out.
 */
export function periodCounts(months: readonly MonthCount[], topics: TopicNames): readonly PeriodCount[] {
  const isLong = new Set(months.map(({ month }) => month)).size > MOST_MONTHS;
  const folded = months.map(({ month, topic, sentences }) => ({
    period: isLong ? month.slice(0, 4) : month,
    topic: topics.top(topic),
    sentences,
  }));
  const shown = mostFrequent(folded, ({ topic }) => topic, MOST_TOPICS);
  const named = folded.map((count) => (shown.includes(count.topic) ? count : { ...count, topic: OTHER }));
  const sums = sumBy(named, ({ period, topic }) => `${period} ${topic}`);
  return [...sums].map(([key, sentences]) => ({
    period: key.slice(0, key.indexOf(' ')),
    topic: key.slice(key.indexOf(' ') + 1),
    sentences,
  }));
}

/** The counts as stacked bars, a period each. */
export function timeline(counts: readonly PeriodCount[], language: Language): Markup {
  const words = { zh: { title: '各时期的主题', y: '句数' }, en: { title: 'Topics over time', y: 'sentences' } }[language];
  const domain = timelineKey(counts);
  return draw(words.title, {
    width: 1030,
    height: 300,
    marginLeft: 60,
    marginBottom: 50,
    x: { label: null, domain: [...new Set(counts.map(({ period }) => period))].toSorted(), tickRotate: -40 },
    y: { label: words.y, grid: true },
    color: { domain, range: domain.map(topicColour) },
    marks: [barY(counts, { x: 'period', y: 'sentences', fill: 'topic', order: [...domain], inset: 0.5 }), ruleY([0])],
  });
}

/** The colours of `page.css`; the rest is grey. */
export const topicColour = (topic: string, rank: number): string => (topic === OTHER ? 'var(--narrator)' : `var(--hue-${rank})`);

/** What the colours of the timeline stand for, in their order. */
export function timelineKey(counts: readonly PeriodCount[]): readonly string[] {
  return [...mostFrequent(counts.filter(({ topic }) => topic !== OTHER), ({ topic }) => topic, MOST_TOPICS), OTHER];
}
