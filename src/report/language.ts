import { html, type Markup } from './html.ts';

/** The languages of the report's interface; texts of reports stay as they are. */
const LANGUAGES = ['zh', 'en'] as const;
/** A language of the interface. */
export type Language = (typeof LANGUAGES)[number];

/** The same in both languages. */
export type Both<T> = Readonly<Record<Language, T>>;

/** Words of which the page shows those in the reader's language (`page.css` hides the others). */
export const say = (zh: string, en: string): Markup => html`<span lang="zh">${zh}</span><span lang="en">${en}</span>`;

/** Markup made once for each language. */
export const inBoth = (make: (language: Language) => Markup): Markup =>
  html`<div lang="zh">${make('zh')}</div><div lang="en">${make('en')}</div>`;
