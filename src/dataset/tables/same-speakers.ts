import { byCodePoint } from '../../text/code-points.ts';
import type { NameSense } from './name-sense.ts';

/** The names by which documents call a speaker, and the titles that they give under each. */
export type TitledNames = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Finds which canonical names of different documents are one speaker's, for the whole dataset:
 * - a name with a title, beside the name alone: 俄罗斯总统普京, 普京总统, 普京;
 * - a foreign name in full, beside its last part, when no other full name has it and the titles don't contradict:
 *   弗拉基米尔·普京, 普京;
 * - the same name in both scripts: 維特爾, 维特尔.
 *
 * @returns for each name that has others the whole group, in code-point order
 */
export function sameSpeakers(names: TitledNames, sense: NameSense): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, Set<string>>();
  for (const [one, other] of pairsOf(names, sense)) join(groups, one, other);
  return new Map([...groups].map(([name, group]) => [name, [...group].toSorted(byCodePoint)]));
}

function join(groups: Map<string, Set<string>>, one: string, other: string): void {
  const [left, right] = [groups.get(one) ?? new Set([one]), groups.get(other) ?? new Set([other])];
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  for (const name of small) large.add(name);
  for (const name of large) groups.set(name, large);
}

function pairsOf(names: TitledNames, sense: NameSense): readonly (readonly [string, string])[] {
  const titled = titledPairs(names, sense);
  return [...titled, ...scriptPairs(names, sense), ...partPairs(names, titled, sense)];
}

/**
 * A title before a name shows that it is a person's. After a name it doesn't (网信办负责人), so that the name must be known
 * for a person's by itself or by a title before it.
 */
function titledPairs(names: TitledNames, { mayBePerson, kindOf, splitTitle }: NameSense): readonly [string, string][] {
  const pairs = (isName: (name: string, phrase: string) => boolean): [string, string][] =>
    [...names.keys()].flatMap((phrase): [string, string][] => {
      const parts = splitTitle(phrase, (name) => names.has(name) && isName(name, phrase));
      return parts === null ? [] : [[phrase, parts.name]];
    });
  const before = pairs((name, phrase) => phrase.endsWith(name) && mayBePerson(name));
  const persons = new Set(before.map(([, name]) => name));
  const after = pairs((name, phrase) => phrase.startsWith(name) && (persons.has(name) || kindOf(name) === 'person'));
  return [...before, ...after];
}

function scriptPairs(names: TitledNames, { fold }: NameSense): readonly [string, string][] {
  const byFolded = new Map<string, string>();
  return [...names.keys()].flatMap((name): [string, string][] => {
    const known = byFolded.get(fold(name));
    byFolded.set(fold(name), known ?? name);
    return known === undefined ? [] : [[name, known]];
  });
}

/** Marks that part a foreign name. */
const joins = /[·・•‧]/u;

function partPairs(names: TitledNames, titled: readonly (readonly [string, string])[], sense: NameSense): readonly [string, string][] {
  const full = new Map<string, string[]>();
  for (const name of names.keys()) {
    const last = name.split(joins).at(-1) ?? '';
    if (last !== name && last.length > 1) full.set(last, [...(full.get(last) ?? []), name]);
  }
  return [...full].flatMap(([last, longer]): [string, string][] => {
    const [only] = longer;
    if (only === undefined || longer.length > 1 || !names.has(last)) return [];
    const titlesOfLast = titlesWith(last, names, titled, sense);
    return agree(titlesOfLast, names.get(only) ?? new Set()) ? [[only, last]] : [];
  });
}

/** The titles that documents give a name, those that stand in the name itself (俄罗斯总统普京) too. */
function titlesWith(
  name: string,
  names: TitledNames,
  titled: readonly (readonly [string, string])[],
  { isTitle }: NameSense,
): ReadonlySet<string> {
  const inNames = titled.filter(([, bare]) => bare === name).map(([whole]) => whole.replace(name, ''));
  return new Set([...(names.get(name) ?? []), ...inNames.filter((title) => isTitle(title))]);
}

/** Titles contradict each other when both are known and none of one is, or ends, one of the other. */
function agree(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (some.size === 0 || others.size === 0) return true;
  return [...some].some((title) => [...others].some((other) => title.endsWith(other) || other.endsWith(title)));
}
