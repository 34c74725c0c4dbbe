import { isAlphanumeric } from '../../text/characters.ts';
import type { Draft } from './draft.ts';
import type { Step } from './step.ts';

/** Full-width forms stand this far above their ASCII characters (Unicode block FF00). */
const SHIFT = 0xfee0;
const FULL_STOP = 0xff0e;
/** Signs of numbers, addresses and formulas; the marks of Chinese punctuation ，！？：（） keep their width. */
const SIGNS = new Set([...'％＋－＝＠＆＃＄＿'].map((sign) => sign.charCodeAt(0)));

/** Writes full-width letters, digits and signs of numbers half-width: Ｇ２０ → G20, ４．８％ → 4.8%. */
export const narrowWidths: Step = {
  name: 'narrow-widths',
  concerns: (unit) => unit === FULL_STOP || isWide(unit),
  apply(draft) {
    for (let at = 0; at < draft.length; at += 1) {
      const unit = draft.unitAt(at);
      if (unit <= 0xff00) continue;
      if (!isWide(unit) && !isPoint(draft, at)) continue;
      draft.units[at] = unit - SHIFT;
      draft.edits += 1;
    }
  },
};

function isWide(unit: number): boolean {
  return unit <= 0xff5a && (SIGNS.has(unit) || isAlphanumeric(unit - SHIFT));
}

/** A full-width full stop between letters or digits; at the end of a sentence it stays. */
function isPoint(draft: Draft, at: number): boolean {
  if (draft.unitAt(at) !== FULL_STOP) return false;
  return isAlphanumeric(draft.unitAt(at - 1)) && isAlphanumeric(narrow(draft.unitAt(at + 1)));
}

function narrow(unit: number): number {
  return isWide(unit) ? unit - SHIFT : unit;
}
