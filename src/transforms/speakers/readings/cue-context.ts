import { CUE, Is, MARK } from '../words/lexicon.ts';
import type { Scan } from '../words/scan.ts';

/** What follows the cue. */
export const AFTER = [
  'other', 'comma', 'colon', 'open', 'stop', 'cue', 'end', 'past', 'noun', 'name', 'de', 'verb', 'modal', 'close',
] as const;
/** What precedes the source. */
export const BEFORE = [
  'start', 'mark', 'other', '据', '根据', '在', '对', '向', '就', '和', '与', '同', '从', '由', '被', '让', '称', '给', '为', '将', '把',
  '跟', '以', '于', '经', '通过', '按', '如', '有', '是', '并', 'verb', 'noun', 'de', 'pause', 'close', 'adverb', 'time',
] as const;
/** What follows the source. */
export const NEXT = [
  'cue', 'comma', 'mark', 'time', 'adverb', 'preposition', 'verb', '时', '上', '中', '后', '前', '期间', '的', '等', '、', '和',
  'other', '是', '有', '在', '对', '就', '向', '了', '以来', 'close', '的话', 'aside', '则', '还', '也', 'noun',
] as const;
const NEXT_WORDS: ReadonlyMap<string, number> = new Map(NEXT.map((word, index) => [word, index]));
const BEFORE_WORDS: ReadonlyMap<string, number> = new Map(BEFORE.map((word, index) => [word, index]));

/** Bits of a token; 0 beyond the ends. */
export function bit(scan: Scan, index: number): number {
  return scan.bits[index] ?? 0;
}

/** What a cue can be, as four bits: says, thinks, acts, tells. */
export function classOfCue(bits: number): number {
  return (bits & Is.SAY ? 1 : 0) | (bits & Is.THINK ? 2 : 0) | (bits & Is.ACT ? 4 : 0) | (bits & Is.TELLS ? 8 : 0);
}

/** What follows a cue, as an index of {@link AFTER}. */
export function afterOf(scan: Scan, index: number): number {
  if (index >= scan.words.length) return AFTER.indexOf('end');
  const bits = bit(scan, index);
  const word = scan.words[index] ?? '';
  if (bits & Is.COMMA) return AFTER.indexOf('comma');
  if (bits & Is.COLON) return AFTER.indexOf('colon');
  if (bits & Is.OPEN) return AFTER.indexOf('open');
  if (bits & Is.CLOSE) return AFTER.indexOf('close');
  if (bits & Is.STOP) return AFTER.indexOf('stop');
  if (word === '了' || word === '过' || word === '着' || word === '到') return AFTER.indexOf('past');
  if (word === '的') return AFTER.indexOf('de');
  if (
    word === '要' ||
    word === '应' ||
    word === '将' ||
    word === '能' ||
    word === '会' ||
    word === '必须' ||
    word === '愿' ||
    word === '希望'
  ) {
    return AFTER.indexOf('modal');
  }
  if (bits & CUE) return AFTER.indexOf('cue');
  if (bits & (Is.NAME | Is.PRONOUN)) return AFTER.indexOf('name');
  if (bits & Is.NOMINAL) return AFTER.indexOf('noun');
  return bits & Is.VERB ? AFTER.indexOf('verb') : AFTER.indexOf('other');
}

/** What follows a source, as an index of {@link NEXT}; the cue itself is 0. */
export function nextOf(scan: Scan, index: number, cue: number): number {
  if (index === cue) return 0;
  const word = scan.words[index] ?? '';
  const listed = NEXT_WORDS.get(word);
  if (listed !== undefined) return listed;
  const bits = bit(scan, index);
  if (bits === 0 && (word.startsWith('（') || word.startsWith('('))) return NEXT.indexOf('aside');
  if (bits & Is.COMMA) return NEXT.indexOf('comma');
  if (bits & Is.CLOSE) return NEXT.indexOf('close');
  if (bits & MARK) return NEXT.indexOf('mark');
  if (bits & Is.TIME) return NEXT.indexOf('time');
  if (bits & Is.PREPOSITION) return NEXT.indexOf('preposition');
  if (bits & Is.ADVERB) return NEXT.indexOf('adverb');
  if (bits & Is.VERB) return NEXT.indexOf('verb');
  return bits & Is.NOMINAL ? NEXT.indexOf('noun') : NEXT.indexOf('other');
}

/** What precedes a source, as an index of {@link BEFORE}. */
export function beforeOf(scan: Scan, index: number): number {
  if (index < 0) return 0;
  const word = scan.words[index] ?? '';
  const listed = BEFORE_WORDS.get(word);
  if (listed !== undefined) return listed;
  const bits = bit(scan, index);
  if (word === '的') return BEFORE.indexOf('de');
  if (bits & Is.CLOSE) return BEFORE.indexOf('close');
  if (bits & Is.PAUSE) return BEFORE.indexOf('pause');
  if (bits & MARK) return BEFORE.indexOf('mark');
  if (bits & Is.TIME) return BEFORE.indexOf('time');
  if (bits & Is.VERB) return BEFORE.indexOf('verb');
  if (bits & Is.NOMINAL) return BEFORE.indexOf('noun');
  return bits & Is.ADVERB ? BEFORE.indexOf('adverb') : BEFORE.indexOf('other');
}
