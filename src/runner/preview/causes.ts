import { type Difference, jsonDifferences } from '../../dataset/json-differences.ts';
import type { Manifest, Versions } from '../../dataset/manifest.ts';
import { correctingOption, decidingOptions, type Identity } from '../identity.ts';

/** What differs between a published version and what a run would make, besides the input. */
export interface Causes {
  /** `null` when the same program made the version; otherwise every part is built again. */
  readonly program: { readonly before: Versions; readonly after: Versions } | null;
  /** Changed options on which the rows depend: every part is built again. */
  readonly rebuilding: readonly Difference[];
  /** Changed corrections of sentences: the parts of their documents are built again. */
  readonly corrections: readonly Difference[];
  /** Changed options on which no row depends: checks, card and the like. */
  readonly other: readonly Difference[];
}

/** Says why the parts of a published version can't be kept, or which options changed without touching them. */
export function causesOf(manifest: Manifest, identity: Pick<Identity, 'versions' | 'job'>): Causes {
  const same = JSON.stringify(jsonDifferences({ ...manifest.versions }, { ...identity.versions })) === '[]';
  const differences = jsonDifferences(manifest.job, identity.job);
  return {
    program: same ? null : { before: manifest.versions, after: identity.versions },
    rebuilding: differences.filter(({ path }) => kindOf(path) === 'rebuilding'),
    corrections: differences.filter(({ path }) => kindOf(path) === 'correction'),
    other: differences.filter(({ path }) => kindOf(path) === 'other'),
  };
}

function kindOf(path: string): 'rebuilding' | 'correction' | 'other' {
  if (isWithin(path, correctingOption)) return 'correction';
  return decidingOptions.some((option) => isWithin(path, option)) ? 'rebuilding' : 'other';
}

const isWithin = (path: string, option: string): boolean => path === option || path.startsWith(`${option}.`);
