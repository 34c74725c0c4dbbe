import { z } from 'zod';
import type { Concept, Term } from './concept.ts';
import type { Scheme } from './scheme.ts';

const term = z.string().trim().min(2, { error: 'a term of two characters or more' });

const topic = z.strictObject({
  id: z.string().min(1),
  /** What the topic is called: one label for both languages, or one each. */
  label: z.union([z.string().min(1), z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })]),
  /** The topic above: one of this scheme or, when it extends it, of the built-in one. */
  broader: z.string().min(1).nullable().default(null),
  /** Terms, with a weight if it isn't 2: 3 tells by itself, 1 points there. */
  terms: z.array(z.union([term, z.strictObject({ term, weight: z.number().positive().max(9) })])).default([]),
  /** Phrases that speak against the topic, though a term of it may stand in them. */
  exclude: z.array(term).default([]),
  /** Major topic of the Comparative Agendas Project. */
  capMajor: z.int().min(1).max(23).nullable().default(null),
});

/** A user's own scheme as plain data. */
export const userScheme = z.strictObject({
  name: z.string().min(1),
  version: z.string().default('1'),
  /** `extend` adds to the built-in scheme (terms too, where an id is the same); `replace` leaves it out. */
  mode: z.enum(['extend', 'replace']).default('extend'),
  topics: z.array(topic).min(1),
});

/** A user's scheme with its defaults filled in. */
export type UserScheme = z.output<typeof userScheme>;

const DEFAULT_WEIGHT = 2;
const EXCLUSION_WEIGHT = -3;

/**
 * A learnt weight that stands for a user's term, as part of its own weight: strong seed terms of the built-in scheme
 * (weight 3) have learnt weights of about 2.
 */
const LEARNT_PART = 2 / 3;

/**
 * The scheme that a user's replaces the built-in one with, or extends it to.
 * @throws Error naming the topic whose `broader` is unknown or leads round in a circle, or whose id comes twice
 */
export function applyUserScheme(builtIn: Scheme, { name, version, mode, topics }: UserScheme): Scheme {
  const base = mode === 'extend' ? builtIn : { ...builtIn, concepts: [], terms: [], learnt: [] };
  const known = new Set(base.concepts.map(({ id }) => id));
  const concepts = [...base.concepts, ...topics.filter(({ id }) => !known.has(id)).map(conceptFrom)];
  refuseBrokenTree(concepts, topics);
  const terms = topics.flatMap(termsFrom);
  const topOf = topsOf(concepts);
  return {
    name: mode === 'extend' ? `${builtIn.name} + ${name}` : name,
    version: mode === 'extend' ? `${builtIn.version} + ${version}` : version,
    concepts,
    terms: [...base.terms, ...terms],
    learnt: [
      ...base.learnt,
      ...terms.map(({ text, concept, weight }) => ({ text, weights: [[topOf(concept), weight * LEARNT_PART] as const] })),
    ],
  };
}

function conceptFrom({ id, label, broader, capMajor }: UserScheme['topics'][number]): Concept {
  const { zh, en } = typeof label === 'string' ? { zh: label, en: label } : label;
  return { id, labelZh: zh, labelEn: en, altLabels: [], broader, exactMatch: [], capMajor };
}

function termsFrom({ id, terms, exclude }: UserScheme['topics'][number]): Term[] {
  return [
    ...terms.map((entry) => typeof entry === 'string'
      ? { text: entry, concept: id, weight: DEFAULT_WEIGHT }
      : { text: entry.term, concept: id, weight: entry.weight }),
    ...exclude.map((text) => ({ text, concept: id, weight: EXCLUSION_WEIGHT })),
  ];
}

function topsOf(concepts: readonly Concept[]): (id: string) => string {
  const broaderOf = new Map(concepts.map(({ id, broader }) => [id, broader]));
  return (id) => {
    let top = id;
    for (let above = broaderOf.get(top) ?? null; above !== null; above = broaderOf.get(top) ?? null) top = above;
    return top;
  };
}

function refuseBrokenTree(concepts: readonly Concept[], topics: UserScheme['topics']): void {
  const broaderOf = new Map(concepts.map(({ id, broader }) => [id, broader]));
  const seen = new Set<string>();
  for (const { id } of topics) {
    if (seen.has(id)) throw new Error(`topic ${id}: Expected distinct ids but it comes twice`);
    seen.add(id);
    let above = broaderOf.get(id) ?? null;
    for (let hops = 0; above !== null; hops += 1) {
      if (!broaderOf.has(above)) throw new Error(`topic ${id}: Expected the id of a topic as broader but received ${above}`);
      if (hops > concepts.length) throw new Error(`topic ${id}: Expected a top topic at the end of broader but it leads in a circle`);
      above = broaderOf.get(above) ?? null;
    }
  }
}
