import type { DocumentRow, SentenceRow, SpeakerRow, TopicRow } from '../../dataset/schema.ts';
import type { Discrepancy } from './discrepancy.ts';

/** Follows the links between the tables: counts while parts go by, compares at the end. */
export class Links {
  readonly #documents = new Set<string>();
  readonly #originals = new Map<string, string>();
  readonly #speakers = new Map<string, number>();
  readonly #topics = new Map<string, number>();

  add({ doc_id: docId, duplicate_of: original }: DocumentRow, rows: readonly SentenceRow[]): void {
    this.#documents.add(docId);
    if (original !== null) this.#originals.set(docId, original);
    for (const { speaker, co_speakers: others, topics } of rows) {
      for (const name of speaker === null ? others : [speaker, ...others]) count(this.#speakers, name);
      for (const topic of topics) count(this.#topics, topic);
    }
  }

  /** What doesn't fit together, once every part was added. */
  verify(speakers: readonly SpeakerRow[], topics: readonly TopicRow[]): readonly Discrepancy[] {
    const ids = new Set(topics.map(({ topic_id: id }) => id));
    const repeats = [...this.#originals].filter(([, original]) => !this.#documents.has(original));
    const placeless = speakers.filter(({ first_doc_id: id }) => !this.#documents.has(id));
    const homeless = topics.filter(({ broader }) => broader !== null && !ids.has(broader));
    return [
      ...repeats.map(([where, original]) => ({ where, what: `it repeats ${original}, which isn’t in the dataset` })),
      ...compare('speakers', this.#speakers, new Map(speakers.map(({ speaker, sentences }) => [speaker, sentences]))),
      ...placeless.map(({ speaker, first_doc_id: id }) => ({
        where: `speakers: ${speaker}`,
        what: `its first document ${id} isn’t in the dataset`,
      })),
      ...compare('topics', this.#topics, new Map(topics.map(({ topic_id: id, sentences }) => [id, sentences]))),
      ...homeless.map(({ topic_id: id, broader }) => ({
        where: `topics: ${id}`,
        what: `its broader topic ${broader ?? ''} isn’t in the table`,
      })),
    ];
  }
}

const count = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);

/** A name that no sentence carries may stand in the table only with no sentences (a broader topic). */
function compare(table: string, counted: ReadonlyMap<string, number>, listed: ReadonlyMap<string, number>): readonly Discrepancy[] {
  const names = [...new Set([...counted.keys(), ...listed.keys()])].toSorted();
  return names.flatMap((name) => {
    const [sentences, row] = [counted.get(name) ?? 0, listed.get(name)];
    if (row === undefined) return [{ where: `${table}: ${name}`, what: 'sentences name it, but the table doesn’t' }];
    return row === sentences ? [] : [{ where: `${table}: ${name}`, what: `${sentences} sentences name it, the table says ${row}` }];
  });
}
