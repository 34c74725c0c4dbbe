import { CLEAR, clearSpeaker, type Draft } from '../readings/draft.ts';
import { Is } from '../words/lexicon.ts';
import type { Quotes } from '../words/quotes.ts';

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
  /**
   * Share of the sentences with a word of the first person outside of quotations, with one of what should be, with a name,
   * with a figure, in tenths.
   */
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

/** Counts what the features see of a document. */
export function viewDocument(drafts: readonly Draft[], quotes: Quotes): DocumentView {
  const count = Math.max(1, drafts.length);
  const held = countHeld(drafts, quotes);
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
    selfTenths: (10 * held.self) / count,
    modalTenths: (10 * held.modal) / count,
    nameTenths: (10 * held.name) / count,
    figureTenths: (10 * held.figure) / count,
    meanLength: drafts.reduce((sum, { scan }) => sum + scan.sentence.folded.length, 0) / count,
  };
}

interface Held { self: number; modal: number; name: number; figure: number }

/** How many sentences hold a word of the first person outside of quotations, one of what should be, a name, a figure. */
function countHeld(drafts: readonly Draft[], quotes: Quotes): Held {
  const held: Held = { self: 0, modal: 0, name: 0, figure: 0 };
  for (const [at, { scan }] of drafts.entries()) {
    const inside = quotes.inside[at];
    let [self, modal, name, figure] = [0, 0, 0, 0];
    for (let index = 0; index < scan.bits.length; index += 1) {
      const bits = scan.bits[index] ?? 0;
      if (bits & Is.SELF && inside?.[index] === 0) self = 1;
      if (bits & Is.NAME) name = 1;
      if (scan.facts[index]?.modal === true) modal = 1;
      if (scan.facts[index]?.digits === true) figure = 1;
    }
    held.self += self;
    held.modal += modal;
    held.name += name;
    held.figure += figure;
  }
  return held;
}
