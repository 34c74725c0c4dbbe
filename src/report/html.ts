import { escapeUTF8 } from 'entities';

/** Markup that may stand in a page as it is. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | readonly Markup[];

/** What a text says can't become a tag or end an attribute. */
function safe(part: Part): string {
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(({ text }) => text).join('') : escapeUTF8(String(part));
}

/** A template of markup: what is put into it is escaped, unless it is markup itself. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(literals.map((literal, index) => `${literal}${index < parts.length ? safe(parts[index] ?? '') : ''}`).join(''));
}

/** JSON for a script element: nothing in it can end the element or begin a comment. */
export function json(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replaceAll('<', String.raw`\u003c`));
}
