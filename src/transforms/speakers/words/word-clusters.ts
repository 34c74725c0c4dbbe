import { dataRows } from '../../../text/data-file.ts';

const rows = dataRows(new URL('./word-clusters.tsv', import.meta.url));
const clusters = new Map(rows.flatMap(([, words = ''], index) => words.split(' ').map((word) => [word, index + 1] as const)));
const families = [0, ...rows.map(([family = '']) => Number(family) + 1)];

/** Numbers of clusters and of their families, the one for unknown words included. */
export const CLUSTERS = families.length;
export const FAMILIES = Math.max(...families) + 1;

/** The cluster of a word, folded to Simplified: the words beside which news have the same neighbours; 0 for an unknown word. */
export function clusterOf(word: string): number {
  return clusters.get(word) ?? 0;
}

/** The family of a cluster. */
export function familyOf(cluster: number): number {
  return families[cluster] ?? 0;
}
