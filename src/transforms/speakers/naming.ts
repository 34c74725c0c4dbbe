import type { SpeakerKind } from '../../document.ts';
import { fold } from '../../text/fold.ts';
import { mayBePerson, speakerKind } from './kind.ts';
import type { People } from './people.ts';
import { isTitle, splitTitle, titleIn } from './cast/titles.ts';

/** What can be told of a name by itself; a user's list of people comes first. */
export function namingWith(people: People) {
  const kinds = new Map(people.map(({ name, kind }): [string, SpeakerKind] => [name, kind]));
  return { kindOf: (name: string): SpeakerKind => kinds.get(name) ?? speakerKind(name), mayBePerson, titleIn, isTitle, splitTitle, fold };
}
