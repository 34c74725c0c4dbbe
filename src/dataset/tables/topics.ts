import { SENTENCES, type TopicRow } from '../schema.ts';
import { query } from './query.ts';
import { batchesOf, scanParts } from './scan.ts';

/** One topic of a scheme, in SKOS words. */
interface SchemeTopic {
  readonly labelZh: string;
  readonly labelEn: string;
  /** Id of the broader topic; null at the top. */
  readonly broader: string | null;
  /** Major topic of the Comparative Agendas Project; null if there is none. */
  readonly capMajor: number | null;
}

/** A scheme of topics. */
export interface TopicScheme {
  readonly name: string;
  readonly version: string;
  readonly topics: ReadonlyMap<string, SchemeTopic>;
}

async function countTopics(sentencePaths: readonly string[]): Promise<Map<string, number>> {
  const total = new Map<string, number>();
  for (const batch of batchesOf(sentencePaths)) {
    const counts = await query<{ readonly id: string; readonly sentences: number }>({ sentences: scanParts(SENTENCES, batch) }, `
      SELECT id, COUNT(*) AS sentences FROM (SELECT UNNEST(topics) AS id FROM sentences) AS labels WHERE id IS NOT NULL GROUP BY id`);
    for (const { id, sentences } of counts) total.set(id, (total.get(id) ?? 0) + sentences);
  }
  return total;
}

function topicOf(scheme: TopicScheme, id: string): SchemeTopic {
  const topic = scheme.topics.get(id);
  if (topic === undefined) throw new Error(`Topic ${id} is not in ${scheme.name} ${scheme.version}`);
  return topic;
}

/** The ids and all broader topics above them, sorted. */
function withAncestors(ids: Iterable<string>, scheme: TopicScheme): string[] {
  const all = new Set<string>();
  for (const id of ids) {
    for (let above: string | null = id; above !== null && !all.has(above); above = topicOf(scheme, above).broader) all.add(above);
  }
  return [...all].toSorted();
}

/**
 * The rows of the topics table: what occurs and what stands above it, sorted by `topic_id`.
 * @param sentencePaths part files of the sentences, `.arrow` or `.parquet`.
 * @throws {Error} if a sentence carries a topic that is not in the scheme.
 */
export async function topicRows(sentencePaths: readonly string[], scheme: TopicScheme): Promise<TopicRow[]> {
  const counts = await countTopics(sentencePaths);
  return withAncestors(counts.keys(), scheme).map((id) => {
    const { labelZh, labelEn, broader, capMajor } = topicOf(scheme, id);
    return {
      topic_id: id,
      label_zh: labelZh,
      label_en: labelEn,
      broader,
      scheme: scheme.name,
      scheme_version: scheme.version,
      cap_major: capMajor,
      sentences: counts.get(id) ?? 0,
    };
  });
}
