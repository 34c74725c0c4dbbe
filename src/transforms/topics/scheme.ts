import type { Concept, Term } from './concept.ts';
import { rowsOf } from './data-file.ts';
import type { LearntTerm } from './lexicon.ts';

/** What `topics` labels with: concepts, the terms that tell of them, and what was learnt about the terms. */
export interface Scheme {
  readonly name: string;
  readonly version: string;
  readonly concepts: readonly Concept[];
  readonly terms: readonly Term[];
  readonly learnt: readonly LearntTerm[];
}

/** Separates values within a cell of the data files. */
const LIST = ' ';

/** Of an altLabel as a term; terms.tsv may say otherwise. */
const ALT_LABEL_WEIGHT = 2;

/**
 * The built-in scheme: IPTC Media Topics, © IPTC, CC BY 4.0 (https://iptc.org/standards/media-topics/), with our own
 * seed terms and the weights that training/topics.ts learnt.
 */
export function builtInScheme(): Scheme {
  const concepts = rowsOf('scheme.tsv').map(conceptFrom);
  return {
    name: 'IPTC Media Topics',
    version: '2026-07-02',
    concepts,
    terms: [
      ...concepts.flatMap(({ id, altLabels }) => altLabels.map((text) => ({ text, concept: id, weight: ALT_LABEL_WEIGHT }))),
      ...rowsOf('terms.tsv').flatMap(([concept = '', weight = '', terms = '']) => {
        return terms.split(LIST).map((text) => ({ text, concept, weight: Number(weight) }));
      }),
    ],
    learnt: rowsOf('learnt.tsv').map(([text = '', ...cells]) => ({ text, weights: cells.map(learntFrom) })),
  };
}

function conceptFrom([id = '', labelZh = '', labelEn = '', altLabels = '', broader = '', exactMatch = '', cap = '']: string[]): Concept {
  return {
    id, labelZh, labelEn,
    altLabels: listFrom(altLabels),
    broader: broader === '' ? null : broader,
    exactMatch: listFrom(exactMatch),
    capMajor: cap === '' ? null : Number(cap),
  };
}

function listFrom(cell: string): string[] {
  return cell === '' ? [] : cell.split(LIST);
}

/** `01:1.5` is a weight of 1.5 for `medtop:01000000`. */
function learntFrom(cell: string): [string, number] {
  return [`medtop:${cell.slice(0, 2)}000000`, Number(cell.slice(3))];
}
