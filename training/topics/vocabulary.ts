import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { SentenceText } from '../../src/transforms/topics/evidence.ts';

/** A word must stand in this many reports. */
const LEAST_REPORTS = 15;

/**
 * Parts of speech (jieba's tags, by their beginning) of words that may tell of a topic: nouns but names of people (nr)
 * and places (ns), verbs, adjectives, idioms and set phrases.
 */
const TELLING = ['n', 'v', 'a', 'b', 'i', 'j', 'l'];
const NAMES = ['nr', 'ns'];

/** The corpus's own words: two Chinese characters or more, in many reports, neither names nor function words. */
export function collectVocabulary(corpus: Iterable<readonly SentenceText[]>): string[] {
  const jieba = Jieba.withDict(dict);
  const reports = new Map<string, number>();
  const tags = new Map<string, Map<string, number>>();
  for (const sentences of corpus) {
    const seen = new Set<string>();
    for (const { word, tag } of sentences.flatMap(({ folded }) => jieba.tag(folded, true))) {
      if (!/^\p{Script=Han}{2,}$/u.test(word)) continue;
      if (!seen.has(word)) reports.set(word, (reports.get(word) ?? 0) + 1);
      seen.add(word);
      const counts = tags.get(word) ?? new Map<string, number>();
      tags.set(word, counts.set(tag, (counts.get(tag) ?? 0) + 1));
    }
  }
  const frequent = [...reports].filter(([, count]) => count >= LEAST_REPORTS).map(([word]) => word);
  return frequent.filter((word) => isTelling(mostFrequent(tags.get(word)))).toSorted();
}

function mostFrequent(counts: ReadonlyMap<string, number> | undefined): string {
  const sorted = [...(counts ?? [])].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? '';
}

function isTelling(tag: string): boolean {
  return TELLING.some((start) => tag.startsWith(start)) && !NAMES.some((start) => tag.startsWith(start));
}
