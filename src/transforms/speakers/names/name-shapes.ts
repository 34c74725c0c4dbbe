import { CUE, Is, MARK } from '../words/lexicon.ts';
import { surnameCalled } from './familiar-names.ts';
import { beginsWithSurname, isCommonWord, isNameJoin, soundsForeign } from '../words/name-characters.ts';
import { isCountry } from '../words/nations.ts';
import type { Scan } from '../words/scan.ts';

/** Longest name in units: 弗拉基米尔·弗拉基米罗维奇·普京 has 15. */
const LONGEST_NAME = 24;
const STOPS_NAME = CUE | MARK | Is.PAUSE | Is.FRAME;

/** Single characters that follow a name rather than belong to it. */
const NEVER_GIVEN = '日年号时分的了在也还就曾是不等对向和与说称讲为被把将从到于则并又都虽多今昨本此应周';

function wordAt(scan: Scan, index: number): string {
  return scan.words[index] ?? '';
}

function bitsAt(scan: Scan, index: number): number {
  return scan.bits[index] ?? 0;
}

/** Whether a token can be a part of a name written by sound. */
function isForeignPart(scan: Scan, index: number): boolean {
  const word = wordAt(scan, index);
  const bits = bitsAt(scan, index);
  if (bits & Is.NAME && (!beginsWithSurname(word) || scan.facts[index]?.dotted === true)) return true;
  if (isJoined(scan, index)) return true;
  if (bits & (STOPS_NAME | Is.ADVERB | Is.PREPOSITION | Is.ROLE | Is.HONORIFIC) && word.length > 1) return false;
  return soundsForeign(word) && !(word.length > 1 && bits & Is.PLACE && bitsAt(scan, index + 1) & (Is.ROLE | Is.BODY));
}

/** Whether a token of Chinese characters stands beside the dot of a foreign name. */
function isJoined(scan: Scan, index: number): boolean {
  if (scan.facts[index - 1]?.dot !== true && scan.facts[index + 1]?.dot !== true) return false;
  const word = wordAt(scan, index);
  return word.length <= 6 && !(bitsAt(scan, index) & (MARK | CUE)) && /^\p{Script=Han}+$/u.test(word);
}

/** End (exclusive) of the run of foreign name parts that begins at a token; joins stand only between parts. */
function foreignEnd(scan: Scan, from: number): number {
  let end = from;
  if (bitsAt(scan, from) & (Is.ADVERB | Is.PREPOSITION | Is.VERB) && !(bitsAt(scan, from) & Is.NAME) && scan.facts[from]?.listed === true) {
    return from;
  }
  while (end < scan.words.length && end - from < LONGEST_NAME) {
    if (isForeignPart(scan, end)) end += 1;
    else if (end > from && isNameJoin(wordAt(scan, end)) && isForeignPart(scan, end + 1)) end += 2;
    else break;
  }
  while (end > from + 1 && NEVER_GIVEN.includes(wordAt(scan, end - 1))) end -= 1;
  return end;
}

/** Whether a cue follows, with at most adverbs, times and the like before it. */
function cueFollows(scan: Scan, from: number): boolean {
  for (let index = from; index < Math.min(scan.words.length, from + 4); index += 1) {
    const bits = bitsAt(scan, index);
    if (bits & (Is.SAY | Is.THINK)) return true;
    if (!(bits & (Is.ADVERB | Is.TIME | Is.NUMBER)) && wordAt(scan, index) !== '等') return false;
  }
  return false;
}

/** The text of the tokens `from` to `to` (exclusive), folded to Simplified. */
export function textOf(scan: Scan, from: number, to: number): string {
  return scan.sentence.folded.slice(scan.starts[from], scan.ends[to - 1]);
}

/** A foreign name at a token: joined parts, a name of the dictionary, or sounds after a title or before a cue. */
function foreignName(scan: Scan, from: number): number {
  const end = foreignEnd(scan, from);
  const titled = (bitsAt(scan, from - 1) & Is.ROLE) !== 0;
  if (end <= from || (!titled && namesPlace(scan, from, end))) return from;
  const text = textOf(scan, from, end);
  if (text.length < 2 || text.length > LONGEST_NAME || isCountry(text) || (end > from + 1 && NEVER_GIVEN.includes(wordAt(scan, from)))) {
    return from;
  }
  if (/[·・•‧-]/u.test(text)) return end;
  if (end - from === 1 && !(bitsAt(scan, from) & Is.NAME)) {
    return soundsForeign(text) &&
      (!isCommonWord(text) || beginsWithSurname(text) || (bitsAt(scan, from) & Is.PLACE) !== 0) &&
      (titled || isSayingPlace(scan, from) || (isUnknownNoun(scan, from) && cueFollows(scan, end)))
      ? end
      : from;
  }
  if (titled || cueFollows(scan, end)) return end;
  return end - from > 1 && someName(scan, from, end) ? end : from;
}

/** A place of the dictionary that says something, as persons do: 普京 表示; not the one that news come from (贝鲁特 报道). */
function isSayingPlace(scan: Scan, index: number): boolean {
  return (bitsAt(scan, index) & (Is.PLACE | Is.BODY)) === Is.PLACE && (bitsAt(scan, index + 1) & (Is.SAY | Is.TEXT)) === Is.SAY;
}

/**
 * Whether a place begins a run of foreign sounds, with nothing that speaks for a person's name: a second word (拉马 福萨) or a
 * word of saying right after it (普京 表示).
 */
function namesPlace(scan: Scan, from: number, end: number): boolean {
  const word = wordAt(scan, from);
  if (word.length < 2 || !(bitsAt(scan, from) & Is.PLACE) || scan.facts[from + 1]?.dot === true) return false;
  return isCountry(word) || !(bitsAt(scan, end) & Is.SAY);
}

/** A noun that no list and no common word accounts for: 阿雷亚萨. */
function isUnknownNoun(scan: Scan, index: number): boolean {
  return (
    bitsAt(scan, index) === Is.NOMINAL &&
    wordAt(scan, index).length > 2 &&
    !isCommonWord(wordAt(scan, index)) &&
    !NEVER_GIVEN.includes(wordAt(scan, index).charAt(0))
  );
}

function someName(scan: Scan, from: number, end: number): boolean {
  for (let index = from; index < end; index += 1) if (bitsAt(scan, index) & Is.NAME && wordAt(scan, index).length > 1) return true;
  return false;
}

/** A name of any make between a title and what can only follow a name: 首相 岸 田文雄 在. */
function titledName(scan: Scan, from: number): number {
  if (!(bitsAt(scan, from - 1) & Is.ROLE) || bitsAt(scan, from - 1) & Is.PRONOUN) return from;
  let [end, length] = [from, 0];
  while (end < from + 5 && isTitledPart(scan, end)) {
    length += wordAt(scan, end).length;
    end += 1;
  }
  if (end === from || length < 2 || length > 5) return from;
  const next = bitsAt(scan, end);
  const closed = end >= scan.words.length || (next & (MARK | CUE | Is.TIME | Is.PREPOSITION | Is.PAUSE)) !== 0;
  return closed && (beginsWithSurname(wordAt(scan, from)) || soundsForeign(wordAt(scan, from)) || someName(scan, from, end)) ? end : from;
}

function isTitledPart(scan: Scan, index: number): boolean {
  const word = wordAt(scan, index);
  const bits = bitsAt(scan, index);
  if (bits & (MARK | CUE | Is.PAUSE | Is.PARTICLE) || !/^\p{Script=Han}+$/u.test(word) || NEVER_GIVEN.includes(word)) return false;
  return word.length === 1 ? scan.facts[index]?.listed === false : (bits & Is.NAME) !== 0;
}

/** 小邓, 老王, 周先生: after a title, or before a cue. */
function familiarName(scan: Scan, from: number): number {
  const first = wordAt(scan, from);
  const titled = (bitsAt(scan, from - 1) & Is.ROLE) !== 0;
  if (first.length > 1 && surnameCalled(first) !== '') return titled || cueFollows(scan, from + 1) ? from + 1 : from;
  if (first !== '小' && first !== '老' && first !== '阿') return from;
  if (wordAt(scan, from + 1).length !== 1 || !beginsWithSurname(wordAt(scan, from + 1))) return from;
  return titled || cueFollows(scan, from + 2) ? from + 2 : from;
}

/** A cheap first test: whether a name of any make can begin at a token. */
function canBeginName(scan: Scan, from: number): boolean {
  const bits = bitsAt(scan, from);
  if (bits & (MARK | Is.PAUSE | Is.PARTICLE)) return false;
  if (bits & Is.NAME || scan.facts[from + 1]?.dot === true) return true;
  if (scan.facts[from]?.mayBegin !== true) return false;
  const before = from === 0 ? MARK : bitsAt(scan, from - 1);
  const word = wordAt(scan, from);
  if (word.length > 1 && bits & (CUE | Is.VERB | Is.ADVERB | Is.PREPOSITION | Is.BODY | Is.TEXT)) return false;
  return (before & (Is.ROLE | Is.REPORTER | MARK | Is.PAUSE | Is.NOMINAL | Is.CONJUNCTION | Is.PREPOSITION)) !== 0;
}

/** End (exclusive) of a familiar or foreign name that begins at a token, or the token itself when none does. */
export function nameEnd(scan: Scan, from: number): number {
  if (!canBeginName(scan, from)) return from;
  if (wordAt(scan, from).endsWith('人')) return from;
  const familiar = familiarName(scan, from);
  if (familiar > from) return familiar;
  const titled = titledName(scan, from);
  if (titled > from) return titled;
  return foreignName(scan, from);
}
