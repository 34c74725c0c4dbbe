import type { SpeakerRow } from '../schema.ts';
import { isAnaphor } from './anaphors.ts';
import type { NameSense } from './name-sense.ts';
import type { SpeakerCounts } from './speaker-counts.ts';

/** A mention that has nothing of the name must stand in this share of the speaker's documents: 欧佩克 does, a slip doesn't. */
const leastShare = 0.1;

/** A mention that doesn't mean the speaker in this share of its documents is a common noun (媒体, 部门) and no name of any. */
const leastOwned = 0.5;

/** Of each mention in how many documents it is used, whomever it means. */
export function usesOf(speakers: ReadonlyMap<string, SpeakerCounts>): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { mentions } of speakers.values()) {
    for (const [mention, count] of mentions) uses.set(mention, (uses.get(mention) ?? 0) + count);
  }
  return uses;
}

/** The mentions of a speaker that are names of this speaker, and neither point back nor slipped in. */
export function aliasesOf(
  name: string,
  { mentions, documents }: SpeakerCounts,
  kind: SpeakerRow['kind'],
  uses: ReadonlyMap<string, number>,
  sense: NameSense,
): readonly string[] {
  // “The report says”, where it is somebody's report, doesn't make the report a name of the person.
  const isOtherThing = (mention: string): boolean => kind !== 'document' && sense.kindOf(mention) === 'document';
  return [...mentions]
    .filter(([mention, count]) => {
      if (mention === name || mention.length < 2 || isAnaphor(mention) || isOtherThing(mention)) return false;
      const alike = isAlike(mention, name, kind, sense);
      const owned = count >= leastOwned * (uses.get(mention) ?? 0) && (alike || count >= leastShare * documents);
      return kind === 'person' ? alike || (owned && sense.kindOf(mention) === 'person') : owned;
    })
    .map(([mention]) => mention);
}

/** Whether a mention has something of the name: a part, the surname with a title (林局长), or its characters in order. */
function isAlike(mention: string, name: string, kind: SpeakerRow['kind'], { fold, isTitle }: NameSense): boolean {
  const [short, long] = [fold(mention), fold(name)];
  if (long.includes(short) || short.includes(long)) return true;
  if (kind === 'person') return short.charAt(0) === long.charAt(0) && isTitle(short.slice(1));
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}
