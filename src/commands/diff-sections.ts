import { differenceText } from '../dataset/json-differences.ts';
import type { Example, Flow } from '../dataset/queries.ts';
import type { TextSection } from '../report/text-section.ts';
import type { Bump } from '../runner/diff/bump.ts';
import type { Counts, DatasetDiff } from '../runner/diff/dataset-diff.ts';
import { shortened } from '../text/shortened.ts';

/** The flows that a page shows; `--json` has them all. */
const shownFlows = 20;

const bumps: Readonly<Record<Bump, string>> = {
  none: 'none: the two are the same',
  patch: 'patch: the rows are the same',
  minor: 'minor: rows or columns were added, none changed',
  major: 'major: existing rows or columns changed or went',
};

/** A diff as a page of text. */
export function diffSections(diff: DatasetDiff): readonly TextSection[] {
  const { sentences } = diff;
  const relabelled = `${sentences.speaker} with another speaker, ${sentences.topic} with another topic, ${sentences.other} with only other labels changed.`;
  return [
    {
      title: `${diff.before} → ${diff.after}`,
      sentences: [`Proposed version bump: ${bumps[diff.bump]}.`, ...changesOf(diff)],
      table: countTable(diff),
    },
    { title: 'Relabelled sentences', sentences: [relabelled], table: null },
    ...flowSection('Speakers, from → to', sentences.speakerFlows),
    ...flowSection('Topics, from → to', sentences.topicFlows),
    ...exampleSection('Added sentences, for example', sentences.addedExamples),
    ...exampleSection('Removed sentences, for example', sentences.removedExamples),
  ];
}

const changesOf = ({ program, job, schema }: DatasetDiff): readonly string[] => [
  ...program.map((difference) => `Program: ${differenceText(difference)}`),
  ...job.map((difference) => `Job: ${differenceText(difference)}`),
  ...schema.map((difference) => `Schema: ${differenceText(difference)}`),
];

function countTable({ inputs, documents, sentences }: DatasetDiff): TextSection['table'] {
  const rows = [
    countRow('input files', inputs),
    countRow('documents', documents),
    countRow('sentences', { ...sentences, changed: sentences.relabelled }),
  ];
  return { head: ['', 'added', 'removed', 'changed', 'same'], rows };
}

const countRow = (name: string, { added, removed, changed, same }: Counts): readonly string[] => [
  name,
  ...[added, removed, changed, same].map(String),
];

function flowSection(title: string, flows: readonly Flow[]): readonly TextSection[] {
  if (flows.length === 0) return [];
  const rows = flows
    .slice(0, shownFlows)
    .map(({ from, to, sentences, examples }) => [String(sentences), from, to, exampleText(examples[0])]);
  const rest = flows.length > shownFlows ? [`The ${shownFlows} largest of ${flows.length}.`] : [];
  return [{ title, sentences: rest, table: { head: ['sentences', 'from', 'to', 'for example'], rows } }];
}

const exampleSection = (title: string, examples: readonly Example[]): readonly TextSection[] =>
  examples.length === 0 ? [] : [{ title, sentences: examples.map(exampleText), table: null }];

/** Characters of a text that tell which it is. */
const longest = 30;

const exampleText = (example: Example | undefined): string =>
  example === undefined ? '' : `${example.sentence_id} ${shortened(example.text, longest)}`;
