import { CLEAR, clearSpeaker, type Draft } from './draft.ts';
import { Is } from './lexicon.ts';
import type { Quotes } from './quotes.ts';
import type { Scan } from './scan.ts';

/** What the features see of the whole document. */
export interface DocumentView {
  /** Share of the sentences with a clear cue, in tenths. */
  readonly cueTenths: number;
  /** Different speakers by the clear cues. */
  readonly voices: number;
  /** Whether nearly each paragraph is one sentence. */
  readonly flat: boolean;
  readonly onePiece: boolean;
  /** Whether two persons meet. */
  readonly meeting: boolean;
  readonly answers: boolean;
  /** Whether an early sentence names a day. */
  readonly dated: boolean;
  /** Whether an early sentence has the marks of a dispatch. */
  readonly dispatch: boolean;
  /** Share of the sentences with a word of the first person outside of quotations, with one of what should be, with a name, with a figure, in tenths. */
  readonly selfTenths: number;
  readonly modalTenths: number;
  readonly nameTenths: number;
  readonly figureTenths: number;
  /** Units of a sentence on average. */
  readonly meanLength: number;
}

/** A day by which news is dated; essays have none. */
const DATED = /\d日|今天|昨天|昨日|今日|近日|日前|本周|周[一二三四五六日]|上午|下午/u;
/** Who sent in a report, as news says it and essays don't. */
const DISPATCH = /记者|[日网社]讯|[日社]电|报道|通讯员/u;
/** Sentences within which a report is dated. */
const DATED_BY = 5;

export function viewDocument(drafts: readonly Draft[], quotes: Quotes): DocumentView {
  const count = Math.max(1, drafts.length);
  const tenths = (test: (scan: Scan, at: number) => boolean) => (10 * drafts.filter(({ scan }, at) => test(scan, at)).length) / count;
  const paragraphs = drafts.filter((draft) => draft.newParagraph).length;
  const early = drafts.slice(0, DATED_BY).map(({ scan }) => scan.sentence.folded);
  return {
    cueTenths: (10 * drafts.filter(({ strength }) => strength >= CLEAR).length) / count,
    voices: new Set(drafts.map(clearSpeaker).filter((speaker) => speaker !== null)).size,
    flat: paragraphs > 0.8 * drafts.length,
    onePiece: paragraphs <= 2 && drafts.length > 4,
    meeting: drafts.some((draft, at) => at < 6 && draft.scan.facts.some((facts) => facts.meets)),
    answers: drafts.some((draft) => draft.turn !== null),
    dated: early.some((text) => DATED.test(text)),
    dispatch: early.some((text) => DISPATCH.test(text)),
    selfTenths: tenths((scan, at) => scan.bits.some((bits, index) => (bits & Is.SELF) !== 0 && quotes.inside[at]?.[index] === 0)),
    modalTenths: tenths((scan) => scan.facts.some((facts) => facts.modal)),
    nameTenths: tenths((scan) => scan.bits.some((bits) => (bits & Is.NAME) !== 0)),
    figureTenths: tenths((scan) => scan.facts.some((facts) => facts.digits)),
    meanLength: drafts.reduce((sum, { scan }) => sum + scan.sentence.folded.length, 0) / count,
  };
}
