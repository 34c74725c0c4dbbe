/** Questions to a whole dataset, answered by polars (a fifth of a second to load: import it when needed). */
export { countsOf } from './queries/counts.ts';
export { nullShareOf } from './queries/null-share.ts';
export { pairsOf } from './queries/pairs.ts';
export { sampleOf, type Wanted } from './queries/samples.ts';
