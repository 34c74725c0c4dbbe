import { rectY, ruleY } from '@observablehq/plot';
import { BAND, type ConfidenceCount } from '../../dataset/tables/overview.ts';
import type { Markup } from '../html.ts';
import type { Language } from '../language.ts';
import { draw } from './draw.ts';
import { METHODS, methodColour } from './methods.ts';

/** How certain the attributions are, by method. */
export function confidencePlot(counts: readonly ConfidenceCount[], language: Language): Markup {
  const words = {
    zh: { x: '置信度', y: '句数', title: '置信度分布' },
    en: { x: 'confidence', y: 'sentences', title: 'Distribution of the confidence' },
  }[language];
  return draw(words.title, {
    width: 560,
    height: 260,
    marginLeft: 60,
    x: { label: words.x, domain: [0, 1], ticks: 10 },
    y: { label: words.y, grid: true },
    color: { domain: [...METHODS], range: METHODS.map(methodColour) },
    marks: [
      rectY(counts, {
        x1: ({ from }: ConfidenceCount) => from,
        x2: ({ from }: ConfidenceCount) => from + BAND,
        y: 'sentences',
        fill: 'method',
        order: [...METHODS],
        inset: 0.5,
      }),
      ruleY([0], { stroke: 'currentColor' }),
    ],
  });
}
