import type { Concept, Term } from './concept.ts';
import { rowsOf } from './data-file.ts';
import type { LearntTerm } from './term-tables.ts';

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
 * seed terms and the weights that training/topics.ts learnt. Terms and weights are read when they are first asked for:
 * most commands need the concepts alone.
 */
export function builtInScheme(): Scheme {
  const concepts = rowsOf('scheme.tsv').map(conceptFrom);
  let terms: readonly Term[] | null = null;
  let learnt: readonly LearntTerm[] | null = null;
  return {
    name: 'IPTC Media Topics',
    version: '2026-07-02',
    concepts,
    get terms() {
      terms ??= readTerms(concepts);
      return terms;
    },
    get learnt() {
      learnt ??= readLearnt();
      return learnt;
    },
  };
}

function readTerms(concepts: readonly Concept[]): Term[] {
  const terms = concepts.flatMap(({ id, altLabels }) => altLabels.map((text) => ({ text, concept: id, weight: ALT_LABEL_WEIGHT })));
  for (const [concept = '', weight = '', texts = ''] of rowsOf('terms.tsv')) {
    for (const text of texts.split(LIST)) terms.push({ text, concept, weight: Number(weight) });
  }
  return terms;
}

/** A cell `01:1.5` is a weight of 1.5 for `medtop:01000000`; few cells are different, so each is read once. */
function readLearnt(): LearntTerm[] {
  const known = new Map<string, readonly [string, number]>();
  return rowsOf('learnt.tsv').map(([text = '', ...cells]) => ({
    text,
    weights: cells.map((cell) => {
      const weight = known.get(cell) ?? ([`medtop:${cell.slice(0, 2)}000000`, Number(cell.slice(3))] as const);
      known.set(cell, weight);
      return weight;
    }),
  }));
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
