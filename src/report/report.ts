import { createHash } from 'node:crypto';
import type { ReportFacts } from './facts.ts';
import { html, Markup } from './html.ts';
import { say } from './language.ts';
import { pageText } from './page.ts';
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
  const body = html`<header>
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
<script>${new Markup(script)}</script>`;
  return pageText({ title: facts.title, language: 'zh', body, script: hashOf(script) });
}

/** What a browser compares a script with before it runs it. */
const hashOf = (script: string): string => `sha256-${createHash('sha256').update(script).digest('base64')}`;
