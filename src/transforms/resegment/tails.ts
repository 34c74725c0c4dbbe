import { dataRows } from '../../text/data-file.ts';
import { BRACKET_OPEN, markKind, QUOTE_OPEN, STRAIGHT_QUOTE } from './marks.ts';
import type { Splittable } from './splittable.ts';

/** An attribution longer than this many units is a sentence of its own. */
const LONGEST_TAIL = 60;
const COMMAS = new Set([...'，,'].map((mark) => mark.charCodeAt(0)));
const CLAUSE_ENDS = new Set([...'，。！？；：,!?;:'].map((mark) => mark.charCodeAt(0)));

/** Cues by their first character, with whether what is said may follow after a comma. */
const cues = readCues();

/** How the clause after a quotation goes on. */
export interface Tail {
  /** Whether it holds a word of saying. */
  readonly cued: boolean;
  /** Whether nothing but the sentence's end follows the word of saying: 王某说。 */
  readonly bare: boolean;
  /** Whether content that isn't quoted follows: 王某说，时间不多了。 */
  readonly reports: boolean;
}

/** Reads the clause from `start`, at most to `end`; brackets are passed over. */
export function readTail(text: Splittable, start: number, end: number): Tail {
  const limit = Math.min(end, start + LONGEST_TAIL);
  let cued = false;
  let content = false;
  let afterCue = 0;
  let at = start;
  while (at < limit) {
    const unit = text.units[at] ?? 0;
    const partner = (text.partners[at] ?? 0) - 1;
    if (markKind(unit) === BRACKET_OPEN && partner > at) {
      at = partner + 1;
      continue;
    }
    if (CLAUSE_ENDS.has(unit) || markKind(unit) !== 0) break;
    const cue = cueAt(text.folded, at);
    if (cue !== null) {
      cued = true;
      content = cue.content;
      afterCue = at + cue.word.length;
    }
    at += cue?.word.length ?? 1;
  }
  const comma = COMMAS.has(text.units[at] ?? 0);
  const next = markKind(text.units[at + 1] ?? 0);
  const quoted = next === QUOTE_OPEN || next === STRAIGHT_QUOTE;
  return { cued, bare: cued && !comma && at - afterCue <= 1, reports: content && comma && !quoted };
}

interface Cue {
  readonly word: string;
  readonly content: boolean;
}

function cueAt(folded: string, at: number): Cue | null {
  return cues.get(folded.charAt(at))?.find((cue) => folded.startsWith(cue.word, at)) ?? null;
}

function readCues(): Map<string, Cue[]> {
  const byFirst = new Map<string, Cue[]>();
  for (const [word = '', kind] of dataRows(new URL('./cues.tsv', import.meta.url))) {
    byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), { word, content: kind === 'content' }]);
  }
  return byFirst;
}
