import { readFileSync } from 'node:fs';
import { columnDictionary, tableOverview } from './card/dictionary.ts';
import { frontMatter } from './card/front-matter.ts';
import { containerOf } from './card/outputs.ts';
import type { OutputFile, Versions } from './manifest.ts';
import type { Summary } from './tables/summary.ts';

/** All that the card tells. */
export interface CardFacts {
  readonly title: string;
  /** What the dataset is; may be empty. */
  readonly description: string;
  /** SPDX identifier of the texts' licence, or `other`. */
  readonly license: string;
  /** Where the texts come from; may be empty. */
  readonly source: string;
  readonly versions: Versions;
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

function licence({ license, source }: CardFacts): string {
  const known = license === 'other' ? '文本许可未注明，使用者须自行确认。 The licence of the texts is not stated; whoever uses them has to find out.' : `\`${license}\``;
  return [`## 许可与来源 Licence and source`, '', known, ...(source === '' ? [] : ['', source])].join('\n');
}

function version({ versions }: CardFacts): string {
  return `## 版本 Version\n\nyanlun ${versions.package} · program \`${versions.fingerprint}\` · dataset contract ${versions.contract}`;
}

/** The dataset card, `README.md`, in Chinese and English, with the metadata that HuggingFace reads. */
export function cardText(facts: CardFacts): string {
  const { title, description, license, summary, outputs } = facts;
  const sections = [
    `# ${title}`,
    ...(description === '' ? [] : [description]),
    `## 内容 Content\n\n${tableOverview(outputs)}\n\n${figures(summary)}`,
    `## 读取 Loading\n\n${prose(`load-${containerOf(outputs)}`)}`,
    `## 字段 Columns\n\n${columnDictionary().trimEnd()}`,
    prose('labels'),
    licence(facts),
    version(facts),
  ];
  return `${frontMatter(title, license, outputs)}\n${sections.join('\n\n')}\n`;
}
