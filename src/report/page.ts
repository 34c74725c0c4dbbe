import { html, Markup } from './html.ts';
import { readPageFile } from './page-files.ts';

/** What a page of its own is made of. */
export interface PageParts {
  readonly title: string;
  readonly language: 'zh' | 'en';
  readonly body: Markup;
  /** Hash of the one script that may run in it, as a content security policy has it; `null` when none may. */
  readonly script: string | null;
}

/** The text of a page that needs nothing else: its style stands in it, and whatever its texts hold, nothing is fetched. */
export function pageText({ title, language, body, script }: PageParts): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'${script === null ? '' : `; script-src '${script}'`}`;
  return html`<!doctype html>
<html lang="${language}" data-language="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<title>${title}</title>
<style>
${new Markup(readPageFile('page.css'))}</style>
</head>
<body>
${body}
</body>
</html>
`.text;
}
