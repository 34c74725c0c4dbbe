import type { Concept, Term } from './concept.ts';
import { type ConceptTree, treeOf } from './concept-tree.ts';
import { buildMatcher, type Matcher } from './matcher.ts';
import { compileTerms, type LearntTerm, type TermTables } from './term-tables.ts';

/** A scheme made ready for matching. */
export interface Lexicon extends ConceptTree, Omit<TermTables, 'trie'> {
  readonly matcher: Matcher;
}

/** Compiles a scheme, its seed terms and the learnt weights; terms are folded and unknown ids of learnt weights ignored. */
export function compileLexicon(concepts: readonly Concept[], seeds: readonly Term[], learnt: readonly LearntTerm[]): Lexicon {
  const tree = treeOf(concepts);
  return lexiconOf(tree, compileTerms(tree, seeds, learnt));
}

/** The lexicon of tables that are made already. */
export function lexiconOf(tree: ConceptTree, { trie, ...tables }: TermTables): Lexicon {
  return { ...tree, ...tables, matcher: buildMatcher(trie) };
}
