// Prints what is wrong with the topic scheme and its terms, and with --corpus the terms that never stand in a folder of
// reports (plain text files, a paragraph a line): such a term does nothing there, or hides in a longer one.
//   npx tsx training/topics-lint.ts [--corpus DIR]
import { parseArgs } from 'node:util';
import { findUnused, lintScheme } from './topics/lint.ts';
import { builtInScheme } from '../src/transforms/topics/scheme.ts';
import { readCorpus } from './topics/corpus.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string' } } });
const { concepts, terms } = builtInScheme();
const problems = lintScheme(concepts, terms);
for (const { rule, subject, reason } of problems) console.log(`${rule}\t${subject}\t${reason}`);
if (values.corpus !== undefined) printUnused(values.corpus);
if (problems.length > 0) process.exitCode = 1;

function printUnused(corpus: string): void {
  const unused = findUnused(concepts, terms, sentencesOf(corpus));
  for (const { rule, subject, reason } of unused) console.log(`${rule}\t${subject}\t${reason}`);
  console.log(`${unused.length} of ${new Set(terms.map(({ text }) => text)).size} terms never stand in the corpus`);
}

function* sentencesOf(corpus: string): Generator<string> {
  for (const sentences of readCorpus(corpus)) for (const { folded } of sentences) yield folded;
}
