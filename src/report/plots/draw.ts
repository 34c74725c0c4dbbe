import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { Markup } from '../html.ts';

/** Plot draws into a document; this one has no window and no style sheets. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Draws a plot as SVG whose text takes the page's colour, so that it is readable in light and dark. */
export function draw(label: string, options: PlotOptions): Markup {
  const svg = plot({ document, style: { background: 'none', fontSize: '12px' }, ariaLabel: label, ...options });
  svg.setAttribute('role', 'img');
  return new Markup(svg.outerHTML);
}
