/** A place where text was once decoded in the wrong encoding. */
export interface Mojibake {
  /** UTF-16 code unit at which it begins. */
  readonly at: number;
  /** What seems to have happened, for a sentence such as “… looks like …”. */
  readonly kind: string;
  /** Its first characters. */
  readonly sample: string;
}

const LATIN_LEAD = 1;
const LATIN_TRAIL = 2;
const GB_LEAD = 4;
const GB_MIDDLE = 8;
const GB_END = 16;
const LATIN_PAIR = 32;

/** U+FFFD in UTF-8, twice, read as GB18030 and as Big5: what was lost twice over. */
const relics: readonly (readonly [string, string])[] = [
  ['锟斤拷', 'UTF-8 replacement characters that were read as GB18030'],
  ['嚙踝蕭', 'UTF-8 replacement characters that were read as Big5'],
];

/** Patterns of classes, each the trace of two Chinese characters in a row; one alone may be chance. */
const traces: readonly (readonly [readonly number[], string])[] = [
  [[LATIN_LEAD, LATIN_TRAIL, LATIN_TRAIL, LATIN_LEAD, LATIN_TRAIL, LATIN_TRAIL], 'UTF-8 that was read as Latin-1 (ä¸­æ–‡)'],
  [[GB_LEAD, GB_MIDDLE, GB_END, GB_LEAD, GB_MIDDLE, GB_END], 'UTF-8 that was read as GB18030 (涓枃)'],
];

/** Accented letters in a row that no language writes, and how many of them must be unlike (×××××××× is a blank). */
const pairedUnits = 8;
const unlikeLetters = 5;

/** Units shown of what was found. */
const sampleUnits = 8;

let classes: Uint8Array | null = null;

/**
 * The first mojibake of a text; `null` when it has none. Recognised are UTF-8 read as Latin-1 (or Windows-1252) or as
 * GB18030, GB18030 read as Latin-1, and the relics 锟斤拷 and 嚙踝蕭. Time is linear in the text.
 */
export function firstMojibake(text: string): Mojibake | null {
  classes ??= buildClasses();
  const trace = firstTrace(text, classes);
  const found = relics.map(([relic, kind]) => ({ at: text.indexOf(relic), kind })).filter(({ at }) => at >= 0);
  const [first] = [...found, ...(trace === null ? [] : [trace])].toSorted((a, b) => a.at - b.at);
  return first === undefined ? null : { ...first, sample: text.slice(first.at, first.at + sampleUnits) };
}

function firstTrace(text: string, table: Uint8Array): { readonly at: number; readonly kind: string } | null {
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kinds = table[text.charCodeAt(at)] ?? 0;
    if (kinds === 0) {
      run = 0;
      continue;
    }
    const trace = (kinds & (LATIN_LEAD | GB_LEAD)) === 0 ? undefined : traces.find(([pattern]) => stands(pattern, text, at, table));
    if (trace !== undefined) return { at, kind: trace[1] };
    run = (kinds & LATIN_PAIR) === 0 ? 0 : run + 1;
    const start = at + 1 - pairedUnits;
    if (run >= pairedUnits && isUnlike(text.slice(start, at + 1))) return { at: start, kind: 'GB18030 that was read as Latin-1 (ÖÐÎÄ)' };
  }
  return null;
}

/** Whether each unit from `at` on is of the class that a pattern wants there. */
const stands = (pattern: readonly number[], text: string, at: number, table: Uint8Array): boolean =>
  pattern.every((bit, step) => ((table[text.charCodeAt(at + step)] ?? 0) & bit) !== 0);

const isUnlike = (letters: string): boolean => new Set(letters.replaceAll(/[^\u00c0-\u00fe]/g, '')).size >= unlikeLetters;

/** Lead bytes of the common Chinese characters, punctuation and full-width forms in UTF-8. */
const isLead = (byte: number): boolean => (byte >= 0xe3 && byte <= 0xe9) || byte === 0xef;

const isTrail = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

/** For each UTF-16 code unit what part of a trace it can be, by the bytes that it stands for in Windows-1252 and in GB18030. */
function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const mark = (unit: number, bit: number): void => {
    table[unit] = (table[unit] ?? 0) | bit;
  };
  const latin = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  for (let byte = 0x80; byte < 0x100; byte += 1) {
    for (const unit of [byte, latin.charCodeAt(byte)]) mark(unit, isLead(byte) ? LATIN_LEAD : isTrail(byte) ? LATIN_TRAIL : 0);
    if (byte > 0xa0 && byte < 0xff) mark(byte, LATIN_PAIR);
  }
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xef; lead += 1) {
    for (let trail = 0x80; trail <= 0xef; trail += 1) {
      const bit = isTrail(lead) ? (isLead(trail) ? GB_MIDDLE : isTrail(trail) ? GB_END : 0) : isLead(lead) && isTrail(trail) ? GB_LEAD : 0;
      if (bit !== 0) mark(decoder.decode(Uint8Array.of(lead, trail)).charCodeAt(0), bit);
    }
  }
  return table;
}
