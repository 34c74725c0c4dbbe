import { labelText } from '../../src/index.ts';
import { type Rule, RULES } from '../../src/transforms/speakers/rules.ts';

function example({ text, sentence }: Rule['example']): readonly string[] {
  const rows = labelText(text).sentences;
  const speaker = rows[sentence]?.speaker ?? null;
  const paragraphs = [...new Set(rows.map(({ paragraph_index: paragraph }) => paragraph))];
  const marked = rows.map((row) => ({ ...row, text: row.sentence_index === sentence ? `<b>${row.text}</b>` : row.text }));
  const lines = paragraphs.map((paragraph) => marked.flatMap((row) => (row.paragraph_index === paragraph ? [row.text] : [])).join(''));
  return [...lines.map((line) => `> ${line}  `), '', `speaker: ${speaker ?? '–'}`];
}

const section = ([name, rule]: readonly [string, Rule]): string =>
  [`## \`${name}\``, '', `${rule.english} ${rule.chinese} *(${rule.method})*`, '', ...example(rule.example)].join('\n');

/** `docs/rules.md`: every rule of attribution, with an example that the program has just labelled. */
export function rulesPage(): string {
  return `# Rules of attribution 说话人判定规则

What \`attribution_rule\` can say. The sentence in bold is the one that the rule decides; the examples are invented, and labelled
by the program when \`npm run docs\` makes this page. A doubtful sentence keeps the rule's name but becomes \`unresolved\`. Labels
that a person corrected have the rule \`override\` ([review.md](review.md)). How the program chooses: [attribution.md](attribution.md).

\`attribution_rule\` 的取值。加粗的句子即由该规则判定；例句均为虚构，由程序当场标注。

${Object.entries(RULES).map(section).join('\n\n')}
`;
}
