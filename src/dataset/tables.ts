/** What looks at all documents: reads finished parts with polars (a fifth of a second to load: import it when needed). */
export { speakerRows } from './tables/speakers.ts';
export { summarise } from './tables/summary.ts';
export { topicRows, type TopicScheme } from './tables/topics.ts';
