import { FIRST_IDEOGRAPH, LAST_IDEOGRAPH } from '../../text/characters.ts';
import { compose } from './compose.ts';
import { decodeEntities } from './entities.ts';
import { dropInvisible } from './invisible.ts';
import { dropMarkup } from './markup.ts';
import { joinTokens } from './spaces.ts';
import type { Draft } from './draft.ts';
import { narrowWidths } from './widths.ts';
import { unifyBreaks } from './breaks.ts';

/**
 * The steps in their order: entities may hide markup, markup leaves breaks, invisible characters stand between a
 * letter and its accent, and only what is finished can tell which spaces stay.
 */
export const STEPS = [decodeEntities, dropMarkup, unifyBreaks, dropInvisible, narrowWidths, compose, joinTokens] as const;

/** For each UTF-16 code unit the steps that it concerns, as bits: bit `n` is `STEPS[n]`. */
let concerned: Uint8Array | null = null;

/** Built at the first text: not every command that loads this normalises any. No step concerns an ideograph. */
function buildConcerned(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < table.length; unit = unit === FIRST_IDEOGRAPH - 1 ? LAST_IDEOGRAPH + 1 : unit + 1) {
    for (const [index, step] of STEPS.entries()) if (step.concerns(unit)) table[unit] = (table[unit] ?? 0) | (1 << index);
  }
  return table;
}

/** Runs the steps that the text needs, in place. */
export function runSteps(draft: Draft): void {
  let needed = survey(draft);
  STEPS.forEach((step, index) => {
    if ((needed & (1 << index)) === 0) return;
    const before = draft.edits;
    step.apply(draft);
    if (draft.edits !== before && index < STEPS.length - 1) needed = survey(draft);
  });
}

/** The steps that the text needs. */
function survey({ units, length }: Draft): number {
  concerned ??= buildConcerned();
  const table = concerned;
  let bits = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] ?? 0;
    if (unit < FIRST_IDEOGRAPH || unit > LAST_IDEOGRAPH) bits |= table[unit] ?? 0;
  }
  return bits;
}
