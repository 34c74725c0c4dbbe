import { createHash } from 'node:crypto';
import type { ReportFacts } from './facts.ts';
import { html, Markup } from './html.ts';
import { say } from './language.ts';
import { readPageFile } from './page-files.ts';
import { attribution } from './sections/attribution.ts';
import { changes } from './sections/changes.ts';
import { figures } from './sections/figures.ts';
import { making } from './sections/making.ts';
import { overTime } from './sections/over-time.ts';
import { reader } from './sections/reader.ts';
import { speakersAndTopics } from './sections/speakers.ts';
import { topicNames } from './topic-names.ts';

/**
 * The report of a dataset, `report.html`: one page that needs nothing else, in Chinese and English, light and dark. It
 * depends on the dataset alone. Only its own script may run in it, whatever the texts hold.
 */
export function reportPage(facts: ReportFacts): string {
  const topics = topicNames(facts.topics);
  const script = readPageFile('reader.js');
  const { package: version, fingerprint, contract } = facts.versions;
  const page = html`<!doctype html>
<html lang="zh" data-language="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${hashOf(script)}'">
<title>${facts.title}</title>
<style>
${new Markup(readPageFile('page.css'))}</style>
</head>
<body>
<header>
<h1>${facts.title}</h1>
<button type="button" id="switch" class="language">${say('English', '中文')}</button>
<p>${facts.description}</p>
</header>
${figures(facts)}
${attribution(facts)}
${reader(facts, topics)}
${speakersAndTopics(facts, topics)}
${overTime(facts, topics)}
${making(facts)}
${changes(facts)}
<footer>yanlun ${version} · program ${fingerprint} · dataset contract ${contract}</footer>
<script>${new Markup(script)}</script>
</body>
</html>
`;
  return page.text;
}

/** What a browser compares a script with before it runs it. */
const hashOf = (script: string): string => `sha256-${createHash('sha256').update(script).digest('base64')}`;
