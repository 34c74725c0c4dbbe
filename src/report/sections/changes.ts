import type { ReportFacts } from '../facts.ts';
import { html, type Markup } from '../html.ts';
import { say } from '../language.ts';

/** Where the changes are told: not here, since a version doesn't depend on those before it. */
export function changes({ dataset }: ReportFacts): Markup {
  const page = `${dataset}.changes.html`;
  return html`<section>
<h2>${say('与上一版本相比', 'Since the last version')}</h2>
<p class="note">${say(
    '同样的输入总得到同样的文件，所以本页不含历史。每次发布后，与上一版本的差异写在数据集旁的页面中：',
    'The same input always gives the same files, so this page knows no history. Each run that publishes tells what changed in a page beside the dataset:',
  )} <a href="${`../${encodeURIComponent(page)}`}">${page}</a> ${say('（首次发布没有）；任意两个版本可用', '(none after the first run); any two versions are compared by')} <code>npm run job -- diff</code></p>
</section>`;
}
