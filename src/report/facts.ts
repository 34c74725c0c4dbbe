import type { Versions } from '../dataset/manifest.ts';
import type { SpeakerRow, TopicRow } from '../dataset/schema.ts';
import type { Overview } from '../dataset/tables/overview.ts';
import type { Summary } from '../dataset/tables/summary.ts';
import type { ReaderDocument } from './reader-document.ts';

/** All that the report tells. */
export interface ReportFacts {
  /** The dataset's name, and its title. */
  readonly dataset: string;
  readonly title: string;
  /** What the dataset is; may be empty. */
  readonly description: string;
  readonly versions: Versions;
  readonly summary: Summary;
  readonly overview: Overview;
  readonly speakers: readonly SpeakerRow[];
  readonly topics: readonly TopicRow[];
  /** How many files (of `rejects`: rows) there are, by reason. */
  readonly rejects: Readonly<Record<string, number>>;
  readonly ignored: Readonly<Record<string, number>>;
  /** The documents that can be read in the report. */
  readonly sample: readonly ReaderDocument[];
}
