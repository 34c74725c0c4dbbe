import { msOfDay } from '../../text/days.ts';
import type { Finding, Page } from './dom.ts';

/** What a page says of itself, taken before readability changes the page. */
export interface PageFacts {
  /** The texts of its first-level headings. */
  readonly headings: readonly string[];
  readonly title: string;
  /** The `content` of each `<meta>` by its lower-case `name` or `property`; the first counts. */
  readonly metas: ReadonlyMap<string, string>;
}

/** Reads a page's headings, title and metas. */
export function factsOf(page: Page): PageFacts {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
  }
  const headings = [...page.querySelectorAll('h1')].map((heading) => oneLine(heading.textContent ?? ''));
  return { headings: headings.filter((heading) => heading !== ''), title: oneLine(page.title), metas };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The name of a site after a title: “…_某网”, “…--时政--某网”, “… | 某报”, and after a single hyphen only what is named like one. */
const siteSuffix = /(?:_|--| - |\|).*$|-[^-]{1,12}(?:网|报|社|台|频道|新闻|客户端)$/;

/** The report's own headline: the heading that the page's title repeats, otherwise the title without the site's name. */
export function headlineOf({ headings, title, metas }: PageFacts): string | null {
  const full = oneLine(metas.get('og:title') ?? title);
  const heading = headings.find((text) => full.includes(text) || title.includes(text));
  const headline = heading ?? full.replace(siteSuffix, '').trim();
  return headline === '' ? (headings[0] ?? null) : headline;
}

/** Names under which Chinese news sites give the day of publication. */
const dayNames = ['article:published_time', 'publishdate', 'pubdate', 'publish-date', 'publish_date', 'og:release_date', 'dc.date', 'date'];

/** The day of publication, `YYYY-MM-DD`, as written (no time zone is applied); `null` when the page doesn't say or it can't be. */
export function publishedOf({ metas }: PageFacts, { publishedTime }: Pick<Finding, 'publishedTime'>): string | null {
  for (const written of [publishedTime, ...dayNames.map((name) => metas.get(name))]) {
    const [, year, month = '', day = ''] = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(written ?? '') ?? [];
    if (year === undefined) continue;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (msOfDay(date) !== null) return date;
  }
  return null;
}

/** The agency or paper: `<meta name="source">` without “来源：”, otherwise the site's name. */
export function agencyOf({ metas }: PageFacts, { siteName }: Pick<Finding, 'siteName'>): string | null {
  const source = (metas.get('source') ?? '').replace(/^来源\s*[:：]\s*/, '').trim();
  return [source, siteName?.trim() ?? ''].find((name) => name !== '') ?? null;
}
