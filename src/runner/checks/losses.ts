import { SPEAKERS, TOPICS } from '../../dataset/schema.ts';
import { tablePaths } from '../../dataset/table-paths.ts';
import type { Measured } from './measures.ts';

/** What a speaker or a topic had and has. */
export interface Loss {
  readonly name: string;
  /** Sentences in the last version. */
  readonly before: number;
  readonly after: number;
  /** Share of `before` that is gone, from 0 to 1. */
  readonly share: number;
}

const places = {
  speaker_loss: { table: SPEAKERS, key: 'speaker' },
  topic_loss: { table: TOPICS, key: 'topic_id' },
} as const;

/**
 * Who lost sentences since the last version, most of theirs first.
 *
 * @param fewest sentences that one must have had to count: of two sentences, one is soon gone
 */
export async function lossesOf(kind: keyof typeof places, fewest: number, staged: Measured, last: Measured): Promise<readonly Loss[]> {
  const { table, key } = places[kind];
  const { pairsOf } = await import('../../dataset/queries.ts');
  const numbers = ({ folder, outputs }: Measured) => pairsOf(table, tablePaths(folder, outputs, table.name), key, 'sentences', Number);
  const [before, after] = [await numbers(last), await numbers(staged)];
  return [...before]
    .filter(([, sentences]) => sentences >= fewest)
    .map(([name, sentences]) => lossOf(name, sentences, after.get(name) ?? 0))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share || b.before - a.before);
}

const lossOf = (name: string, before: number, after: number): Loss => ({
  name,
  before,
  after,
  share: Math.max(0, before - after) / before,
});
