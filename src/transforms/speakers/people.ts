import { z } from 'zod';
import type { Attribution } from '../../document.ts';
import { fold } from '../../text/fold.ts';
import { splitTitle } from './cast/titles.ts';

const personSchema = z.strictObject({
  /** Canonical name, which stands in the dataset. */
  name: z.string().min(1),
  /** Other names for the same person, in either script. */
  aliases: z.array(z.string().min(1)).default([]),
  /** The person's key elsewhere (a Wikidata id, say). It stays in the manifest's job, by which datasets are joined. */
  id: z.string().min(1).optional(),
  /** What the source is; a list may hold bodies too. */
  kind: z.enum(['person', 'organisation', 'document', 'unnamed']).default('person'),
});

/** A user's list of people. No name and no id may stand for two of them. */
export const peopleSchema = z
  .array(personSchema)
  .default([])
  .superRefine((people, { addIssue }) => {
    const owners = new Map<string, number>();
    const claim = (key: string, at: number, path: readonly (string | number)[], what: string): void => {
      const owner = owners.get(key) ?? at;
      owners.set(key, owner);
      if (owner !== at) {
        addIssue({ code: 'custom', message: `${what} of one person, but ${people[owner]?.name ?? ''} has it too`, path: [at, ...path] });
      }
    };
    for (const [at, { name, aliases, id }] of people.entries()) {
      claim(`name ${fold(name)}`, at, ['name'], 'a name');
      for (const [index, alias] of aliases.entries()) claim(`name ${fold(alias)}`, at, ['aliases', index], 'an alias');
      if (id !== undefined) claim(`id ${id}`, at, ['id'], 'an id');
    }
  });

/** A user’s list of people. */
export type People = z.output<typeof peopleSchema>;

/**
 * Puts the user's canonical names over the engine's joining: for a speaker or a mention that is one of a person's names, in
 * either script, alone or after a title (维国总统贝萨克), and for the sentences that go on from such a one. What a person
 * corrected keeps its speaker, under the canonical name.
 */
export function namePeople(people: People): (attributions: readonly Attribution[]) => readonly Attribution[] {
  const names = new Map(people.flatMap(({ name, aliases }) => [name, ...aliases].map((alias): [string, string] => [fold(alias), name])));
  if (names.size === 0) return (attributions) => attributions;
  const canonical = (name: string): string | undefined => {
    const folded = fold(name);
    return names.get(folded) ?? names.get(splitTitle(folded, (rest) => names.has(rest))?.name ?? '');
  };
  return (attributions) => {
    const named = attributions.map((attribution) => rename(attribution, canonical));
    return named.map((attribution) => {
      const origin = attribution.inheritedFrom === null ? undefined : named[attribution.inheritedFrom];
      const goesOn = origin !== undefined && attribution.rule !== 'override' && attribution.speaker !== null;
      return goesOn ? { ...attribution, speaker: origin.speaker ?? attribution.speaker, coSpeakers: origin.coSpeakers } : attribution;
    });
  };
}

function rename(attribution: Attribution, canonical: (name: string) => string | undefined): Attribution {
  const { speaker, coSpeakers, mention, rule } = attribution;
  if (speaker === null) return attribution;
  const mentioned = mention === null || coSpeakers.length > 0 || rule === 'override' ? undefined : canonical(mention);
  return {
    ...attribution,
    speaker: mentioned ?? canonical(speaker) ?? speaker,
    coSpeakers: coSpeakers.map((name) => canonical(name) ?? name),
  };
}
