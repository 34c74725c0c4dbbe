/** Questions to a whole dataset, answered by polars (a fifth of a second to load: import it when needed). */
export { columnsOf } from './queries/columns-of.ts';
export { countsOf } from './queries/counts.ts';
export { nullShareOf } from './queries/null-share.ts';
export { pairsOf } from './queries/pairs.ts';
export { rowCountOf } from './queries/row-count.ts';
export { sameRows } from './queries/same-rows.ts';
export { sampleOf, type Wanted } from './queries/samples.ts';
export { type Example, type Flow, type SentenceChanges, sentenceChanges } from './queries/sentence-changes.ts';
