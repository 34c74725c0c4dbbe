/**
 * Sorts the words of news into clusters by what stands beside them, so that what is learnt of one word holds for its like:
 *
 *     npx tsx training/speakers/word-clusters.ts FOLDER
 *
 * FOLDER holds reports as UTF-8 .txt files; no labels are needed. Writes `word-clusters.tsv` beside the sources.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/text/fold.ts';
import { createCutter } from '../../src/transforms/resegment/words/cutter.ts';
import { listFile } from './dictionary.ts';
import { exchange, type Bigrams } from './exchange.ts';

const CLUSTERS = 512;
/** Families of clusters, for features of two words. */
const FAMILIES = 64;
/** Reports in which a word must occur; rarer ones have too few neighbours. */
const FEWEST_REPORTS = 10;
/** Chinese words and marks; digits and letters have features of their own. */
const KEPT = /^(?:\p{Script=Han}+|\p{P})$/u;
const HEAD = `# Words of news by what stands beside them: a line a cluster, after the family of clusters to which it belongs.
# ${CLUSTERS} clusters and ${FAMILIES} families by the exchange algorithm over unlabelled reports, words of ${FEWEST_REPORTS} reports and more.
# Made by training/speakers/word-clusters.ts; not to be edited.
`;

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Usage: npx tsx training/speakers/word-clusters.ts FOLDER');
const cutter = createCutter();
const files = readdirSync(folder).filter((name) => name.endsWith('.txt')).toSorted();
const reports = files.map((name) => cutter.cut(fold(readFileSync(join(folder, name), 'utf8'))).map(({ word }) => word));
const words = frequentWords(reports);
const bigrams = bigramsOf(reports, new Map(words.map((word, index) => [word, index])), words.length);
const clusterOf = exchange(bigrams, CLUSTERS);
const familyOf = exchange(ofClusters(bigrams, clusterOf), FAMILIES);
const lines = Array.from({ length: CLUSTERS }, (_, one) => `${familyOf[one] ?? 0}\t${words.filter((_word, index) => clusterOf[index] === one).join(' ')}`);
writeFileSync(listFile('word-clusters.tsv'), `${HEAD}${lines.join('\n')}\n`);

/** The words of enough reports, the most frequent first. */
function frequentWords(texts: readonly (readonly string[])[]): string[] {
  const [times, inReports] = [new Map<string, number>(), new Map<string, number>()];
  for (const text of texts) {
    for (const word of text) times.set(word, (times.get(word) ?? 0) + 1);
    for (const word of new Set(text)) inReports.set(word, (inReports.get(word) ?? 0) + 1);
  }
  const kept = [...times.keys()].filter((word) => KEPT.test(word) && (inReports.get(word) ?? 0) >= FEWEST_REPORTS);
  return kept.toSorted((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || (a < b ? -1 : 1));
}

function bigramsOf(texts: readonly (readonly string[])[], numbers: ReadonlyMap<string, number>, size: number): Bigrams {
  const [counts, followers] = [new Float64Array(size), Array.from({ length: size }, () => new Map<number, number>())];
  for (const text of texts) {
    let before = -1;
    for (const word of text) {
      const item = numbers.get(word) ?? -1;
      if (item >= 0) counts[item] = (counts[item] ?? 0) + 1;
      if (item >= 0) add(followers[before], item, 1);
      before = item;
    }
  }
  return fromFollowers(counts, followers);
}

function add(followers: Map<number, number> | undefined, item: number, count: number): void {
  followers?.set(item, (followers.get(item) ?? 0) + count);
}

function fromFollowers(counts: Float64Array, followers: readonly ReadonlyMap<number, number>[]): Bigrams {
  const right = followers.map((list) => [...list].map(([item, count]) => ({ item, count })));
  const left: { item: number; count: number }[][] = followers.map(() => []);
  for (const [item, list] of right.entries()) for (const { item: next, count } of list) left[next]?.push({ item, count });
  return { counts, right, left };
}

/** The same counts for classes instead of words. */
function ofClusters({ counts, right }: Bigrams, classes: Int32Array): Bigrams {
  const sums = new Float64Array(CLUSTERS);
  const followers = Array.from({ length: CLUSTERS }, () => new Map<number, number>());
  for (const [item, list] of right.entries()) {
    const one = classes[item] ?? 0;
    sums[one] = (sums[one] ?? 0) + (counts[item] ?? 0);
    for (const { item: next, count } of list) add(followers[one], classes[next] ?? 0, count);
  }
  return fromFollowers(sums, followers);
}
