import type { GoldDocument } from './gold.ts';

/** Topics as top concepts' ids, best first, for each sentence of a document. */
export type Answers = readonly (readonly string[])[];

/** Scores over top concepts, from 0 to 1. */
export interface Score {
  readonly micro: number;
  /** Over the classes that have five sentences or more. */
  readonly macro: number;
  /** How often the first topic is among the gold ones. */
  readonly primary: number;
  readonly byClass: ReadonlyMap<string, number>;
}

interface Cell { hits: number; gold: number; answers: number }

const LEAST_GOLD = 5;

/** Scores the answers to each document. */
export function scoreTopics(documents: readonly GoldDocument[], answersOf: (document: number) => Answers): Score {
  const cells = new Map<string, Cell>();
  let [first, labelled] = [0, 0];
  documents.forEach(({ sentences }, document) => {
    const answers = answersOf(document);
    sentences.forEach(({ topics }, row) => {
      const found = answers[row] ?? [];
      for (const id of new Set([...topics, ...found])) count(cells, id, topics.includes(id), found.includes(id));
      if (topics.length > 0) labelled += 1;
      if (topics.length > 0 && topics.includes(found[0] ?? '')) first += 1;
    });
  });
  const all = { hits: 0, gold: 0, answers: 0 };
  for (const cell of cells.values()) for (const key of ['hits', 'gold', 'answers'] as const) all[key] += cell[key];
  const byClass = new Map([...cells].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, cell]) => [id, f1(cell)]));
  const frequent = [...cells.values()].filter(({ gold }) => gold >= LEAST_GOLD).map(f1);
  const macro = frequent.reduce((sum, value) => sum + value, 0) / Math.max(1, frequent.length);
  return { micro: f1(all), macro, primary: first / Math.max(1, labelled), byClass };
}

function count(cells: Map<string, Cell>, id: string, gold: boolean, found: boolean): void {
  const cell = cells.get(id) ?? { hits: 0, gold: 0, answers: 0 };
  cells.set(id, cell);
  if (gold) cell.gold += 1;
  if (found) cell.answers += 1;
  if (gold && found) cell.hits += 1;
}

function f1({ hits, gold, answers }: Cell): number {
  return gold + answers === 0 ? 0 : (2 * hits) / (gold + answers);
}
