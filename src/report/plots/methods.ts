import { barX } from '@observablehq/plot';
import type { Markup } from '../html.ts';
import type { Language } from '../language.ts';
import { draw } from './draw.ts';

/** The methods of attribution, in the order in which plots show them. */
export const METHODS = ['explicit', 'inherited', 'narrator', 'unresolved'] as const;

/** Defined in `page.css`, where light and dark have their own. */
export const methodColour = (method: string): string => `var(--${method})`;

/** Whose words the sentences are: one bar. */
export function methodsPlot(methods: Readonly<Record<string, number>>, language: Language): Markup {
  const rows = METHODS.map((method) => ({ method, sentences: methods[method] ?? 0 }));
  const label = { zh: '判定方式的句数', en: 'Sentences by method of attribution' }[language];
  return draw(label, {
    width: 1030,
    height: 46,
    margin: 0,
    x: { axis: null },
    color: { domain: [...METHODS], range: METHODS.map(methodColour) },
    marks: [barX(rows, { x: 'sentences', fill: 'method', inset: 1, order: [...METHODS] })],
  });
}
