import { z } from 'zod';
import type { Attribution } from '../../document.ts';

/** A user's list of people: a canonical name and the other names that stand for it. */
export const peopleSchema = z.array(z.strictObject({ name: z.string().min(1), aliases: z.array(z.string().min(1)).default([]) })).default([]);

/** Puts the user's canonical name wherever a document's speaker is one of its aliases. */
export function renamePeople(people: z.output<typeof peopleSchema>): (attribution: Attribution) => Attribution {
  const names = new Map(people.flatMap(({ name, aliases }) => [name, ...aliases].map((alias): [string, string] => [alias, name])));
  if (names.size === 0) return (attribution) => attribution;
  return (attribution) => ({
    ...attribution,
    speaker: attribution.speaker === null ? null : (names.get(attribution.speaker) ?? attribution.speaker),
    coSpeakers: attribution.coSpeakers.map((name) => names.get(name) ?? name),
  });
}
