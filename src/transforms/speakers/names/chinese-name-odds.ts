import { isHan } from '../../../text/characters.ts';
import { CUE, Is, MARK } from '../words/lexicon.ts';
import { listedAt } from '../words/listed-words.ts';
import { givenWeight, isCommonWord, isNameJoin, isNewsWord, soundsForeign, surnameWeight } from '../words/name-characters.ts';
import { isCountry } from '../words/nations.ts';
import type { Scan } from '../words/scan.ts';

/** Log odds that a string of Chinese characters is a name, by them alone; none for another. */
export function oddsByCharacters(folded: string, start: number, surname: number, given: number): number {
  let odds = surnameWeight(folded.slice(start, start + surname));
  for (let at = start + surname; at < start + surname + given; at += 1) {
    const unit = folded.charCodeAt(at);
    if (!isHan(unit)) return Number.NEGATIVE_INFINITY;
    odds += givenWeight(unit);
  }
  return odds;
}

/** Log odds that a name gains by what stands around it, and how the words are cut. */
export function oddsAround(scan: Scan, token: number, start: number, end: number, surname: number): number {
  return (
    foreignness(scan.sentence.folded, start, end) +
    before(scan, token, start) +
    shape(scan, token, start, end, surname) +
    after(scan, token, end)
  );
}

/** A piece of a foreign name (夏尔 in 马雷夏尔) is no Chinese one. */
function foreignness(folded: string, start: number, end: number): number {
  if (isNameJoin(folded.charAt(start - 1)) || isNameJoin(folded.charAt(end))) return -10;
  if (!soundsForeign(folded.slice(start, end))) return 0;
  return soundsForeign(folded.charAt(end)) || soundsForeign(folded.charAt(start - 1)) ? -3 : 0;
}

function before(scan: Scan, token: number, start: number): number {
  if (start > (scan.starts[token] ?? 0)) return 2;
  if (token === 0) return 1;
  const bits = scan.bits[token - 1] ?? 0;
  if (bits & (Is.ROLE | Is.REPORTER)) return 4;
  if (bits & (Is.PAUSE | Is.CONJUNCTION | Is.PREPOSITION | MARK)) return 1;
  return bits & Is.NOMINAL ? 0 : -1;
}

/** Characters that end the names of districts and towns, which begin like names of persons (鹿溪县). */
const PLACE_ENDS = '省市县区州镇乡村';

/** How the words are cut within the name: one unknown word speaks for it, known words against it. */
function shape(scan: Scan, token: number, start: number, end: number, surname: number): number {
  const text = scan.sentence.folded.slice(start, end);
  if (isCountry(text)) return -10;
  if (isCommonWord(text) || isNewsWord(text)) return -5;
  let odds = PLACE_ENDS.includes(text.slice(-1)) ? -4 : 0;
  for (let index = token; index < scan.words.length && (scan.starts[index] ?? 0) < end; index += 1)
    {odds += part(scan, index, start, end, surname);}
  return odds;
}

const FUNCTION = CUE | Is.ADVERB | Is.PREPOSITION | Is.CONJUNCTION;
const LISTED = FUNCTION | Is.PRONOUN | Is.TEXT | Is.BODY | Is.ROLE | Is.HONORIFIC;

function part(scan: Scan, index: number, start: number, end: number, surname: number): number {
  const [from, to] = [scan.starts[index] ?? 0, scan.ends[index] ?? 0];
  const word = scan.words[index] ?? '';
  const bits = scan.bits[index] ?? 0;
  if (from < start) return 0;
  if (from === start && to === end) return bits & (LISTED | Is.PLACE) ? -5 : bits & Is.NAME ? 2 : end - start > 2 ? 1.5 : 0.5;
  if (to > end) return word.length > 3 ? -4 : -1;
  if (word.length === 1) return bits & LISTED ? (from === start && bits & FUNCTION ? -3 : -1.5) : 0;
  if (bits & LISTED) return -5;
  if (from === start) return isCommonWord(word) ? -3 : 0;
  return bits & Is.VERB || surname === 2 ? -1 : -0.5;
}

function after(scan: Scan, token: number, end: number): number {
  const { folded } = scan.sentence;
  if (end >= folded.length) return 1.5;
  if (PLACE_ENDS.includes(folded.charAt(end))) return -4;
  let next = token;
  while ((scan.ends[next] ?? folded.length) <= end) next += 1;
  const aligned = scan.starts[next] === end;
  const listed = aligned ? (scan.bits[next] ?? 0) : listedAt(folded, end);
  const odds = aligned ? 0 : -1;
  if (listed & (Is.SAY | Is.HONORIFIC)) return odds + 3;
  if (listed & Is.THINK) return odds + 2;
  if (listed & (MARK | Is.PAUSE | Is.PREPOSITION | Is.CONJUNCTION)) return odds + 1.5;
  if (aligned && (listed & Is.BODY || NAMED_AFTER.has(scan.words[next] ?? ''))) return -3;
  if (listed & (Is.ADVERB | Is.TIME)) return odds + (aligned && followedByCue(scan, next + 1) ? 2.5 : 1);
  if (!aligned) return listed === 0 ? -4 : -1;
  return listed === 0 || listed & Is.VERB ? 1 : 0;
}

/** Things whose names begin like those of persons: 安澜 桥, 金门 岛. */
const NAMED_AFTER: ReadonlySet<string> = new Set('旅岛港河湖山江湾桥站');

/** Words over which a cue may follow: 赵明远 15 日 在 …. */
const CUE_WITHIN = 3;

function followedByCue(scan: Scan, from: number): boolean {
  for (let index = from; index < from + CUE_WITHIN; index += 1) {
    const bits = scan.bits[index] ?? 0;
    if (bits & Is.SAY) return true;
    if (!(bits & (Is.ADVERB | Is.TIME))) return false;
  }
  return false;
}
