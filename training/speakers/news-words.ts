/**
 * Lists the words of news that look like a person's name and never are one (蓝图, 余震, 石家庄), whatever the dictionary says:
 *
 *     npx tsx training/speakers/news-words.ts FOLDER
 *
 * FOLDER holds unlabelled reports as UTF-8 .txt files. A person is somewhere called by a title, speaks, or is listed (、) beside
 * one who is or does. Writes `news-words.txt` beside the sources, from what the program takes for names without that list: empty it first.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeRef } from '../../src/corpus/inventory.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import { usualFields } from '../../src/jobs/schema/define-job.ts';
import { joinBrackets } from '../../src/transforms/speakers/words/brackets.ts';
import { Is } from '../../src/transforms/speakers/words/lexicon.ts';
import { roleEndingAt } from '../../src/transforms/speakers/words/listed-words.ts';
import { collectNames, indexNames, joinNames } from '../../src/transforms/speakers/names/names.ts';
import { findPauses } from '../../src/transforms/speakers/words/pauses.ts';
import { scanSentence, type Scan } from '../../src/transforms/speakers/words/scan.ts';
import { normalise } from '../../src/transforms/normalise/index.ts';
import { resegment } from '../../src/transforms/resegment/index.ts';
import { dataLines } from '../../src/text/data-file.ts';
import { listFile } from './dictionary.ts';

/** Reports that must take a word for a name before it is judged. */
const FEWEST_REPORTS = 16;
/** Share of its occurrences as a person from which a word may be one. */
const MOST_AS_PERSON = 0.05;
const HEAD = `# Words of news that look like the name of a person and are none: nobody calls them by a title, and they say nothing.
# Learnt from unlabelled reports by training/speakers/news-words.ts; made by a script, not to be edited.
`;

interface Use { reports: number; times: number; asPerson: number; readonly beside: Map<string, number> }

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Usage: npx tsx training/speakers/news-words.ts FOLDER');
const clean = normalise.prepare(normalise.options.parse({}));
const segment = resegment.prepare(resegment.options.parse({}));
const file = listFile('news-words.txt');
if (dataLines(file).length > 0) throw new Error('Empty src/transforms/speakers/words/news-words.txt first: what it lists is taken for no name.');
const uses = new Map<string, Use>();
for (const report of readdirSync(folder).filter((name) => name.endsWith('.txt')).toSorted()) countUses(scansOf(join(folder, report)));
const words = [...uses.keys()].filter((word) => /^\p{Script=Han}+$/u.test(word) && isNone(word));
writeFileSync(file, `${HEAD}${words.toSorted().join('\n')}\n`);

function scansOf(path: string): readonly Scan[] {
  const bytes = readFileSync(path);
  const source = readDocument(wholeRef(path, path, bytes), bytes, usualFields);
  if (!source.ok) return [];
  const document = segment(clean(source.value));
  const pauses = findPauses(document);
  return document.sentences.map((sentence, at) => joinBrackets(scanSentence(sentence, pauses[at])));
}

function countUses(scans: readonly Scan[]): void {
  const names = collectNames(scans);
  for (const name of names) useOf(name).reports += 1;
  const index = indexNames(names);
  for (const scan of scans.map((one) => joinNames(one, index))) {
    for (const [at, word] of scan.words.entries()) if (names.has(word)) countUse(scan, at, useOf(word));
  }
}

function countUse(scan: Scan, at: number, use: Use): void {
  use.times += 1;
  if (roleEndingAt(scan.sentence.folded, scan.starts[at] ?? 0) > 0 || (scan.bits[at + 1] ?? 0) & (Is.SAY | Is.ROLE)) use.asPerson += 1;
  for (const side of [-1, 1]) {
    if (!((scan.bits[at + side] ?? 0) & Is.PAUSE)) continue;
    const other = scan.words[at + 2 * side] ?? '';
    use.beside.set(other, (use.beside.get(other) ?? 0) + 1);
  }
}

function useOf(word: string): Use {
  const found = uses.get(word) ?? { reports: 0, times: 0, asPerson: 0, beside: new Map<string, number>() };
  uses.set(word, found);
  return found;
}

function isNone(word: string): boolean {
  const use = uses.get(word);
  if (use === undefined || use.reports < FEWEST_REPORTS || isPerson(use)) return false;
  const listed = [...use.beside].reduce((sum, [other, times]) => sum + (isPerson(uses.get(other)) ? times : 0), 0);
  return listed < MOST_AS_PERSON * use.times;
}

function isPerson(use: Use | undefined): boolean {
  return use !== undefined && use.asPerson >= MOST_AS_PERSON * use.times;
}
