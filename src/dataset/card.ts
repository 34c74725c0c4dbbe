import { readFileSync } from 'node:fs';
import { type Accuracy, accuracyText } from './card/accuracy.ts';
import { columnDictionary, tableOverview } from './card/dictionary.ts';
import { frontMatter } from './card/front-matter.ts';
import { containerOf } from './card/outputs.ts';
import type { Origin } from './croissant/provenance.ts';
import type { OutputFile } from './manifest.ts';
import type { Summary } from './tables/summary.ts';

/** All that the card and `croissant.json` tell. */
export interface CardFacts extends Origin {
  /** Name of the dataset, which its folder has too. */
  readonly dataset: string;
  readonly title: string;
  /** What the dataset is; may be empty. */
  readonly description: string;
  /** SPDX identifier of the texts' licence, or `other`. */
  readonly license: string;
  /** Who publishes it, and its page; either may be empty. */
  readonly creator: string;
  readonly url: string;
  /** Day of publication, `YYYY-MM-DD`; may be empty. */
  readonly published: string;
  /** How to cite it, in BibTeX or in words; may be empty. */
  readonly citation: string;
  /** `null` where the user has no hand-made labels. */
  readonly accuracy: Accuracy | null;
  /** Name of the scheme of the topics; `null` where no sentence has one. */
  readonly topicScheme: string | null;
  readonly summary: Summary;
  /** The published tables, as the manifest has them. */
  readonly outputs: readonly OutputFile[];
}

function prose(name: string): string {
  return readFileSync(new URL(`./card/${name}.md`, import.meta.url), 'utf8').trimEnd();
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function figures({ documents, sentences, tokens, duplicates, methods }: Summary): string {
  const perMethod = Object.entries(methods).map(
    ([method, count]) => `| ${method} | ${count} | ${percent(sentences === 0 ? 0 : count / sentences)} |`,
  );
  return [
    `文档 documents: ${documents} (重复 duplicates: ${duplicates}) · 句子 sentences: ${sentences} · 词 tokens: ${tokens}`,
    '',
    '| attribution_method | 句数 sentences | 占比 share |',
    '|---|---:|---:|',
    ...perMethod,
  ].join('\n');
}

/** What the job says of who publishes the dataset; what it doesn't say gives no line. */
function publication({ creator, url, published, citation }: CardFacts): string[] {
  const lines = { '发布者 Publisher': creator, '网页 Page': url, '发布日期 Published': published, '引用 Cite': citation };
  return Object.entries(lines).flatMap(([name, value]) => (value === '' ? [] : [`- ${name}: ${value}`]));
}

function licence(facts: CardFacts): string {
  const { license, source } = facts;
  const published = publication(facts);
  const known =
    license === 'other'
      ? '文本许可未注明，使用者须自行确认。 The licence of the texts is not stated; whoever uses them has to find out.'
      : `\`${license}\``;
  return [
    `## 许可与来源 Licence and source`,
    '',
    known,
    ...(source === '' ? [] : ['', source]),
    ...(published.length === 0 ? [] : ['', ...published]),
  ].join('\n');
}

function version({ versions }: CardFacts): string {
  return `## 版本 Version\n\nyanlun ${versions.package} · program \`${versions.fingerprint}\` · dataset contract ${versions.contract}`;
}

/** The dataset card, `README.md`, in Chinese and English, with the metadata that HuggingFace reads. */
export function cardText(facts: CardFacts): string {
  const { title, description, summary, outputs } = facts;
  const sections = [
    `# ${title}`,
    ...(description === '' ? [] : [description]),
    `## 内容 Content\n\n${tableOverview(outputs)}\n\n${figures(summary)}`,
    `## 读取 Loading\n\n${prose(`load-${containerOf(outputs)}`)}`,
    `## 字段 Columns\n\n${columnDictionary().trimEnd()}`,
    prose('labels'),
    `## 准确率 Accuracy\n\n${accuracyText(facts.accuracy, facts.versions.fingerprint)}`,
    licence(facts),
    version(facts),
  ];
  return `${frontMatter(facts)}\n${sections.join('\n\n')}\n`;
}
