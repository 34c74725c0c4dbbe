import { rejectCodes, remarkCodes } from '../../src/corpus/reject.ts';
import { type Ending, exitCodes, exitMeanings } from '../../src/errors.ts';
import { measurements, metrics } from '../../src/jobs/schema/checks.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const coded = (entries: Readonly<Record<string, string>>): readonly (readonly string[])[] =>
  Object.entries(entries).map(([code, meaning]) => [`\`${code}\``, meaning]);

/** `docs/codes.md`: exit codes, reject codes and what checks can be about, from the program's own lists. */
export function codesPage(): string {
  const exits = (Object.keys(exitCodes) as readonly Ending[]).map((ending) => [String(exitCodes[ending]), ending, exitMeanings[ending]]);
  const withArgument = Object.entries(measurements).map(([name, { argument, meaning }]) => [`\`${name}(${argument})\``, meaning]);
  return `# Codes

Stable: alerts and scripts may rely on them; codes are added, never changed. Made from the program by \`npm run docs\`.

## Exit codes

${table(['code', 'name', 'meaning'], exits)}

## Rejects

What can't become a document is a row of the \`rejects\` table (path, code, reason, byte offset), and the run goes on. With
\`input.maxRejects\` a run with more of them fails at once. \`retry-rejects\` tries them again.

${table(['code', 'meaning'], coded(rejectCodes))}

## Remarks

Rows of the same table about documents that were taken nevertheless; they don't count as rejects.

${table(['code', 'meaning'], coded(remarkCodes))}

## What checks can be about

A check of a job is \`subject operator number\` (\`<=\`, \`>=\`, \`<\`, \`>\`), or \`table.column in value, value\` for a closed list.
Checks of a change hold when there is no earlier version.

${table(['subject', 'what is counted'], [...coded(metrics), ...withArgument])}
`;
}
