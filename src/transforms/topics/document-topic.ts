import type { SentenceTopics } from '../../document.ts';
import type { Lexicon } from './lexicon.ts';

/** A narrower concept stands for the document when it has at least this part of its class's scores. */
const PART_OF_CLASS = 0.5;

/**
 * The topic of a document: of the class whose topics have the greatest sum of scores over the sentences the concept
 * that makes up half of it or more, otherwise the class's top concept; null when no sentence has a topic.
 */
export function documentTopic(lexicon: Lexicon, sentences: readonly SentenceTopics[]): string | null {
  const byClass = new Map<number, number>();
  const byConcept = new Map<number, number>();
  for (const { topics } of sentences) {
    for (const { id, score } of topics) {
      const concept = lexicon.conceptOf.get(id) ?? 0;
      add(byConcept, concept, score);
      add(byClass, lexicon.classOf[concept] ?? 0, score);
    }
  }
  const best = greatest(byClass);
  if (best === null) return null;
  for (const concept of byConcept.keys()) if (lexicon.classOf[concept] !== best) byConcept.delete(concept);
  const concept = greatest(byConcept) ?? 0;
  const telling = (byConcept.get(concept) ?? 0) >= PART_OF_CLASS * (byClass.get(best) ?? 0);
  return lexicon.concepts[telling ? concept : (lexicon.classes[best] ?? 0)]?.id ?? null;
}

function add(sums: Map<number, number>, key: number, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

/** The key with the greatest value, of equal ones the smallest. */
function greatest(sums: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [key, value] of sums) {
    const lead = best === null ? 1 : value - (sums.get(best) ?? 0);
    if (lead > 0 || (lead === 0 && best !== null && key < best)) best = key;
  }
  return best;
}
