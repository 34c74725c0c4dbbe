import { byCodePoint } from '../../text/code-points.ts';
import type { SpeakerRow } from '../schema.ts';
import { aliasesOf, usesOf } from './aliases.ts';
import type { NameSense } from './name-sense.ts';
import { sameSpeakers } from './same-speakers.ts';
import { countSpeakers, type SpeakerCounts } from './speaker-counts.ts';

/** A name that may be a person's is one when titles stand with it in this share of its documents. */
const titledShare = 0.5;

/** What is known of all speakers together. */
interface Company {
  readonly speakers: ReadonlyMap<string, SpeakerCounts>;
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly same: ReadonlyMap<string, readonly string[]>;
  readonly uses: ReadonlyMap<string, number>;
  readonly sense: NameSense;
}

/**
 * The rows of the speakers table, sorted by `speaker`: one for each canonical name of the sentences. Names by which other
 * documents call the same speaker are among the aliases. The rows and the lists are in the order of code points, which is
 * that of UTF-8 and so of every other reader.
 *
 * @param sentencePaths part files of the sentences, `.arrow` or `.parquet`
 */
export async function speakerRows(sentencePaths: readonly string[], sense: NameSense): Promise<SpeakerRow[]> {
  const speakers = await countSpeakers(sentencePaths);
  const titles = new Map([...speakers].map(([name, { roles }]) => [name, titlesOf(roles, sense)]));
  const company: Company = { speakers, titles, same: sameSpeakers(titles, sense), uses: usesOf(speakers), sense };
  return [...speakers].toSorted(([a], [b]) => byCodePoint(a, b)).map(([name, counts]) => speakerRow(name, counts, company));
}

const titlesOf = (roles: ReadonlyMap<string, number>, { titleIn, isTitle }: NameSense): ReadonlySet<string> =>
  new Set([...roles.keys()].map(titleIn).filter(isTitle));

function speakerRow(name: string, counts: SpeakerCounts, company: Company): SpeakerRow {
  const { titles, same, uses, sense } = company;
  const kind = kindIn(name, counts, company);
  const others = (same.get(name) ?? []).filter((other) => other !== name);
  return {
    speaker: name,
    kind,
    aliases: [...new Set([...aliasesOf(name, counts, kind, uses, sense), ...others])].toSorted(byCodePoint),
    roles:
      kind === 'person'
        ? [...new Set([...(titles.get(name) ?? []), ...titlesInNames(same.get(name) ?? [], sense)])].toSorted(byCodePoint)
        : [],
    documents: counts.documents,
    sentences: counts.sentences,
    first_doc_id: counts.firstDocId,
  };
}

/** The titles that stand in some names of one speaker: 俄罗斯总统普京, beside 普京. */
const titlesInNames = (names: readonly string[], { splitTitle }: NameSense): readonly string[] =>
  names.flatMap((name) => splitTitle(name, (rest) => names.includes(rest))?.title ?? []);

/** The kind by the name alone, unless the documents tell more: who bears a title is a person, under each of his names. */
function kindIn(name: string, { roles, documents }: SpeakerCounts, { same, sense }: Company): SpeakerRow['kind'] {
  const group = same.get(name) ?? [name];
  const isTitled = (other: string): boolean => sense.splitTitle(other, (rest) => other.endsWith(rest) && group.includes(rest)) !== null;
  if (group.length > 1 && group.some((other) => sense.kindOf(other) === 'person' || isTitled(other))) return 'person';
  const titled = [...roles].reduce((sum, [role, count]) => sum + (sense.isTitle(sense.titleIn(role)) ? count : 0), 0);
  return sense.mayBePerson(name) && titled >= titledShare * documents && titled > 0 ? 'person' : sense.kindOf(name);
}
