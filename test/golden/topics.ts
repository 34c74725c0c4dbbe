import { builtInScheme } from '../../src/transforms/topics/scheme.ts';

/** The concepts that labels are given in: the seventeen of the first level, and these below them. */
const labelled = new Set([
  ...Array.from({ length: 17 }, (_, index) => `medtop:${String(index + 1).padStart(2, '0')}000000`),
  'medtop:20000256', // energy and resources
  'medtop:20000373', // international trade
  'medtop:20000418', // climate change
  'medtop:20000587', // fundamental rights
  'medtop:20000593', // government
  'medtop:20000638', // international relations
  'medtop:20000644', // international organisations
]);

/** Labels don't tell a government from its policies. */
const sameAs = new Map([['medtop:20000621', 'medtop:20000593']]);

const broader = new Map(builtInScheme().concepts.map((concept) => [concept.id, concept.broader]));

/** Topics as the labels write them: each the nearest labelled concept at or above it, none twice, in their order. */
export function asLabelled(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map(labelledConcept))];
}

function labelledConcept(id: string): string {
  const same = sameAs.get(id) ?? id;
  if (labelled.has(same)) return same;
  const parent = broader.get(same);
  return parent === undefined || parent === null ? same : labelledConcept(parent);
}
