import type { TopicRow } from '../dataset/schema.ts';
import type { Language } from './language.ts';

/** Labels of topics, and what stands above them. */
export interface TopicNames {
  /** The id itself for an unknown topic. */
  readonly label: (id: string, language: Language) => string;
  /** The topmost topic above an id. */
  readonly top: (id: string) => string;
}

/** The names of a dataset’s topics. */
export function topicNames(topics: readonly TopicRow[]): TopicNames {
  const known = new Map(topics.map((topic) => [topic.topic_id, topic]));
  const top = (id: string): string => {
    const broader = known.get(id)?.broader ?? null;
    return broader === null ? id : top(broader);
  };
  const label = (id: string, language: Language): string => {
    const topic = known.get(id);
    return topic === undefined ? id : language === 'zh' ? topic.label_zh : topic.label_en;
  };
  return { label, top };
}
