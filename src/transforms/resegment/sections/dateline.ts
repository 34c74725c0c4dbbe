import { dataWords } from '../../../text/data-file.ts';

/** What a dateline says; ranges of units in the text given, so that names keep their script. */
export interface Dateline {
  readonly agency: readonly [number, number] | null;
  readonly place: readonly [number, number] | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A dateline ends within so many units. */
const LONGEST = 60;
const OWN = new Set(['本报', '本台']);
/** Place, date and kind after the agency; 综合外电报导 is Taiwan's wording. */
const REST =
  /^(?:客户端)?(?:记者[\p{Script=Han}·]{2,8}?)?(?<place>[\p{Script=Han}·]{2,8}?)??(?:(?<month>\d{1,2})月)?(?:(?<day>\d{1,2})日)?(?:综合)?(?:外?电|讯|消息|专电|报道)/u;

/** The longest first. */
const agencies = dataWords(new URL('./agencies.txt', import.meta.url)).toSorted((a, b) => b.length - a.length);
const firsts = new Set(agencies.map((name) => name.charAt(0)));

/** Reads the dateline at the beginning of a folded text, or null: 新华社北京12月15日电, （中央社雪梨23日综合外电报导）. */
export function readDateline(folded: string): Dateline | null {
  const start = folded.startsWith('（') || folded.startsWith('(') ? 1 : 0;
  const agency = firsts.has(folded.charAt(start)) ? agencies.find((name) => folded.startsWith(name, start)) : undefined;
  if (agency === undefined) return null;
  const from = start + agency.length;
  const rest = REST.exec(folded.slice(from, from + LONGEST));
  if (rest === null) return null;
  const place = rest.groups?.['place'];
  const at = place === undefined ? -1 : folded.indexOf(place, from);
  return {
    agency: OWN.has(agency) ? null : [start, from],
    place: place === undefined ? null : [at, at + place.length],
    month: numberOf(rest.groups?.['month']),
    day: numberOf(rest.groups?.['day']),
  };
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
