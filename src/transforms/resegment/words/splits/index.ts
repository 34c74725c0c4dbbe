import { splitAspects } from './aspects.ts';
import { splitComplements } from './complements.ts';
import { splitCompounds } from './compounds.ts';
import { splitCountries } from './countries.ts';
import { splitDeterminers } from './determiners.ts';
import { splitListed } from './listed.ts';
import { splitLocalisers } from './localisers.ts';
import { splitPlaces } from './places.ts';
import { splitQuantities } from './quantities.ts';
import type { Split } from './split.ts';
import { splitUnknown } from './unknown.ts';

/** The rules for cutting one word of jieba's, in their order; the first that has something to say decides. */
export const SPLITS: readonly Split[] = [
  splitQuantities,
  splitCountries,
  splitListed,
  splitAspects,
  splitPlaces,
  splitDeterminers,
  splitComplements,
  splitLocalisers,
  splitUnknown,
  splitCompounds,
];
