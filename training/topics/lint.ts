import type { Concept, Term } from '../../src/transforms/topics/concept.ts';
import { compileLexicon } from '../../src/transforms/topics/lexicon.ts';

/** Something in a scheme that its author should look at. */
export interface SchemeProblem {
  readonly rule: 'no-label' | 'unknown-broader' | 'unknown-concept' | 'short-term' | 'undecided-siblings' | 'unused-term';
  /** The concept's id or the term. */
  readonly subject: string;
  readonly reason: string;
}

/**
 * Finds what is wrong with a scheme: concepts without a label or with a broader one that isn't there; terms of one
 * character or of a concept that isn't there; terms under two sibling concepts whose weights don't decide between them.
 */
export function lintScheme(concepts: readonly Concept[], terms: readonly Term[]): SchemeProblem[] {
  const broaderOf = new Map(concepts.map(({ id, broader }) => [id, broader]));
  return [
    ...concepts.flatMap((concept) => lintConcept(concept, broaderOf)),
    ...terms.flatMap((term) => lintTerm(term, broaderOf)),
    ...findUndecided(terms, broaderOf),
  ];
}

type Broader = ReadonlyMap<string, string | null>;

function lintConcept({ id, labelZh, labelEn, broader }: Concept, broaderOf: Broader): SchemeProblem[] {
  const problems: SchemeProblem[] = [];
  if (labelZh === '' || labelEn === '') problems.push({ rule: 'no-label', subject: id, reason: 'Expected a Chinese and an English label' });
  if (broader !== null && !broaderOf.has(broader)) {
    problems.push({ rule: 'unknown-broader', subject: id, reason: `Expected the id of a concept as broader but received ${broader}` });
  }
  return problems;
}

function lintTerm({ text, concept }: Term, broaderOf: Broader): SchemeProblem[] {
  const problems: SchemeProblem[] = [];
  if (text.length < 2) problems.push({ rule: 'short-term', subject: text, reason: 'Expected a term of two characters or more' });
  if (!broaderOf.has(concept)) {
    problems.push({ rule: 'unknown-concept', subject: text, reason: `Expected the id of a concept but received ${concept}` });
  }
  return problems;
}

function findUndecided(terms: readonly Term[], broaderOf: Broader): SchemeProblem[] {
  const places = new Map<string, Term>();
  const problems: SchemeProblem[] = [];
  for (const term of terms) {
    const key = `${term.text}\n${broaderOf.get(term.concept) ?? ''}\n${term.weight}`;
    const known = places.get(key);
    places.set(key, term);
    if (known === undefined || known.concept === term.concept) continue;
    const reason = `stands under the siblings ${known.concept} and ${term.concept} with the same weight ${term.weight}`;
    problems.push({ rule: 'undecided-siblings', subject: term.text, reason });
  }
  return problems;
}

/**
 * Finds the terms that are never matched in `texts` (folded to Simplified): they say nothing there, or a longer term
 * always stands in their place.
 */
export function findUnused(concepts: readonly Concept[], terms: readonly Term[], texts: Iterable<string>): SchemeProblem[] {
  const lexicon = compileLexicon(concepts, terms, []);
  const used = new Uint8Array(lexicon.terms.length);
  const found: number[] = [];
  for (const text of texts) {
    lexicon.matcher.match(text, found);
    for (const term of found) used[term] = 1;
    found.length = 0;
  }
  const unused = lexicon.terms.filter((_term, index) => used[index] === 0);
  return unused.map((subject) => ({ rule: 'unused-term', subject, reason: 'is never matched in the corpus' }));
}
