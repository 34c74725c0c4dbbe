import { html, type Markup } from './html.ts';
import { pageText } from './page.ts';
import type { TextSection } from './text-section.ts';

/** How one version differs from another, as one page that needs nothing else and in which no script runs. */
export function changesPage(title: string, sections: readonly TextSection[]): string {
  const body = html`<header><h1>${title}</h1></header>
${sections.map(sectionMarkup)}`;
  return pageText({ title, language: 'en', body, script: null });
}

function sectionMarkup({ title, sentences, table }: TextSection): Markup {
  return html`<section>
<h2>${title}</h2>
${sentences.map((sentence) => html`<p class="note">${sentence}</p>`)}
${table === null ? '' : tableMarkup(table)}
</section>
`;
}

const tableMarkup = ({ head, rows }: NonNullable<TextSection['table']>): Markup =>
  html`<table><thead><tr>${head.map((name) => html`<th>${name}</th>`)}</tr></thead><tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
