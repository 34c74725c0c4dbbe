import { KINDS, type Chunk } from '../cast/chunks.ts';
import { AFTER } from './cue-context.ts';
import { cueRegistry as R } from './registry.ts';
import type { Reading } from './readings.ts';
import type { Scan } from '../words/scan.ts';
import { CLUSTERS, FAMILIES } from '../words/word-clusters.ts';

const K = KINDS.length;
const F = {
  cueForm: R.template('cue-cluster×elided', CLUSTERS * 2),
  cueAfter: R.template('cue-cluster×after', CLUSTERS * AFTER.length),
  cueKind: R.template('cue-cluster×kind', CLUSTERS * K),
  after: R.template('after-cluster', CLUSTERS),
  afterFamily: R.template('after-family', FAMILIES),
  secondFamily: R.template('second-after-family', FAMILIES),
  headKind: R.template('head-cluster×kind', CLUSTERS * K),
  headCue: R.template('head-family×cue-family', FAMILIES * FAMILIES),
  firstKind: R.template('first-family×kind', FAMILIES * K),
  before: R.template('before-family', FAMILIES),
  gap: R.template('gap-family', FAMILIES),
} as const;
/** Tokens between a source and its cue that are looked at. */
const LONGEST_GAP = 8;

/** Adds what a cue and the words after it are like, so that a cue hardly ever labelled counts as its kin do. */
export function pushCueKin(features: number[], { cue, form }: Reading, { facts }: Scan, after: number): void {
  const cluster = facts[cue]?.cluster ?? 0;
  if (form === 'cue' || form === 'elided') features.push(F.cueForm + cluster * 2 + (form === 'cue' ? 0 : 1));
  features.push(F.cueAfter + cluster * AFTER.length + after);
  if (cue + 1 < facts.length) features.push(F.after + (facts[cue + 1]?.cluster ?? 0), F.afterFamily + (facts[cue + 1]?.family ?? 0));
  if (cue + 2 < facts.length) features.push(F.secondFamily + (facts[cue + 2]?.family ?? 0));
}

/** Adds what the noun of a source is like, what stands before it, and what between it and the cue. */
export function pushSourceKin(features: number[], { facts }: Scan, source: Chunk, cue: number, kind: number): void {
  const head = facts[source.name > source.from ? source.name - 1 : source.to - 1];
  const saying = facts[cue];
  features.push(
    F.headKind + (head?.cluster ?? 0) * K + kind, F.headCue + (head?.family ?? 0) * FAMILIES + (saying?.family ?? 0),
    F.firstKind + (facts[source.from]?.family ?? 0) * K + kind, F.cueKind + (saying?.cluster ?? 0) * K + kind,
    F.before + (source.from > 0 ? (facts[source.from - 1]?.family ?? 0) : 0),
  );
  const seen = features.length;
  for (let index = source.to; index < cue && index < source.to + LONGEST_GAP; index += 1) {
    const feature = F.gap + (facts[index]?.family ?? 0);
    if (features.indexOf(feature, seen) < 0) features.push(feature);
  }
}
