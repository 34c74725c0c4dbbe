import type { Judgement } from './judge.ts';
import { type Band, bandsOf, f1, type Rate, rateOf } from './rates.ts';

/** The topic of the first level above a topic. */
export type TopLevel = (id: string) => string;

/** How well topics are found, at the first level of the scheme. */
export interface TopicScores {
  readonly microF1: number | null;
  /** Mean over the topics that five labelled sentences or more have. */
  readonly macroF1: number | null;
  /** How often the first topic is one of the labelled ones, over the sentences that have any. */
  readonly primary: Rate;
  readonly byTopic: readonly { readonly topic: string; readonly f1: number | null; readonly labelled: number; readonly found: number }[];
  /** Precision of single topics by their score. */
  readonly scores: readonly Band[];
}

/** Fewer labelled sentences say too little of a topic for the mean. */
const leastLabelled = 5;

/** Scores the sentences whose topics somebody labelled; `null` when there are none. */
export function judgeTopics(judgements: readonly Judgement[], topLevel: TopLevel): TopicScores | null {
  const labelled = judgements.flatMap(({ gold, topics }) => (gold.topics === null ? [] : [{ gold: gold.topics, topics }]));
  if (labelled.length === 0) return null;
  const counts = new Map<string, { right: number; labelled: number; found: number }>();
  const single: { readonly score: number; readonly right: boolean }[] = [];
  let primary = 0;
  for (const { gold, topics } of labelled) {
    const wanted = new Set(gold.map(topLevel));
    const found = new Map(topics.toReversed().map(({ id, score }) => [topLevel(id), score]));
    const first = topics[0];
    if (first !== undefined && wanted.has(topLevel(first.id))) primary += 1;
    for (const topic of new Set([...wanted, ...found.keys()])) {
      const count = counts.get(topic) ?? { right: 0, labelled: 0, found: 0 };
      counts.set(topic, count);
      if (wanted.has(topic)) count.labelled += 1;
      if (found.has(topic)) count.found += 1;
      if (wanted.has(topic) && found.has(topic)) count.right += 1;
    }
    for (const [topic, score] of found) single.push({ score, right: wanted.has(topic) });
  }
  return scoresOf(counts, single, rateOf(primary, labelled.filter(({ gold }) => gold.length > 0).length));
}

function scoresOf(
  counts: ReadonlyMap<string, { readonly right: number; readonly labelled: number; readonly found: number }>,
  single: readonly { readonly score: number; readonly right: boolean }[],
  primary: Rate,
): TopicScores {
  const byTopic = [...counts]
    .map(([topic, { right, labelled, found }]) => ({ topic, f1: f1(right, labelled, found), labelled, found, right }))
    .toSorted((a, b) => b.labelled - a.labelled || (a.topic < b.topic ? -1 : 1));
  const sum = (key: 'right' | 'labelled' | 'found'): number => byTopic.reduce((total, topic) => total + topic[key], 0);
  const frequent = byTopic.filter(({ labelled }) => labelled >= leastLabelled);
  return {
    microF1: f1(sum('right'), sum('labelled'), sum('found')),
    macroF1: frequent.length === 0 ? null : frequent.reduce((total, topic) => total + (topic.f1 ?? 0), 0) / frequent.length,
    primary,
    byTopic: byTopic.map(({ right: _right, ...topic }) => topic),
    scores: bandsOf(single, ({ score }) => score, ({ right }) => right),
  };
}
