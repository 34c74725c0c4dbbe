/**
 * Learns between which characters news reports have a boundary between words:
 *
 *     npx tsx training/words/boundaries.ts FOLDER
 *
 * FOLDER holds reports as UTF-8 .txt files without spaces between their words; the program's own words are counted.
 * Writes `boundaries.tsv` beside the sources. Only pairs of Chinese characters and marks that many reports have are kept.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/text/fold.ts';
import { createCutter } from '../../src/transforms/resegment/words/cutter.ts';

/** Every so many reports are read: the more, the fewer pairs are new. */
const STEP = 4;
const FEWEST_OCCURRENCES = 40;
const FEWEST_REPORTS = 10;
/**
 * Levels are whole numbers up to this, which is what it costs to depart from a cut of the input (`evidence.ts`): the news
 * were cut by the program, whose habits alone must not overrule a well spaced input.
 */
const HIGHEST = 3;
/** Chinese characters and marks; digits and letters have rules of their own. */
const KEPT = /^[\p{Script=Han}\p{P}]{2}$/u;
const HEAD = `# Between which characters news reports have a boundary between words: first character, level, second characters.
# The level is the logarithm of (times with a boundary / times without), rounded, at most ${HIGHEST} either way; 0 is left out.
# Only pairs of Chinese characters and marks seen ${FEWEST_OCCURRENCES} times in ${FEWEST_REPORTS} reports. Made by training/words/boundaries.ts; not to be edited.
`;

interface Seen { cut: number; whole: number; reports: number; last: number }

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: npx tsx training/words/boundaries.ts FOLDER');
const cutter = createCutter();
const pairs = new Map<string, Seen>();
const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).toSorted().filter((_name, index) => index % STEP === 0);
for (const [report, name] of names.entries()) countPairs(fold(readFileSync(join(folder, name), 'utf8')), report);
writeFileSync(
  new URL('../../src/transforms/resegment/words/data/boundaries.tsv', import.meta.url),
  HEAD + [...linesOf()].join('\n') + '\n',
);

function countPairs(text: string, report: number): void {
  let before = '';
  for (const { word } of cutter.cut(text)) {
    if (before !== '') note(before.charAt(before.length - 1) + word.charAt(0), true, report);
    for (let at = 1; at < word.length; at += 1) note(word.slice(at - 1, at + 1), false, report);
    before = word;
  }
}

function note(pair: string, cut: boolean, report: number): void {
  const seen = pairs.get(pair) ?? { cut: 0, whole: 0, reports: 0, last: -1 };
  pairs.set(pair, seen);
  if (cut) seen.cut += 1;
  else seen.whole += 1;
  if (seen.last !== report) seen.reports += 1;
  seen.last = report;
}

function* linesOf(): Generator<string> {
  const groups = new Map<string, string[]>();
  for (const [pair, { cut, whole, reports }] of [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (cut + whole < FEWEST_OCCURRENCES || reports < FEWEST_REPORTS || !KEPT.test(pair) || pair.length !== 2) continue;
    const level = Math.max(-HIGHEST, Math.min(HIGHEST, Math.round(Math.log((cut + 0.5) / (whole + 0.5)))));
    if (level === 0) continue;
    const key = `${pair.charAt(0)}\t${level}`;
    groups.set(key, [...(groups.get(key) ?? []), pair.charAt(1)]);
  }
  for (const [key, seconds] of groups) yield `${key}\t${seconds.join('')}`;
}
