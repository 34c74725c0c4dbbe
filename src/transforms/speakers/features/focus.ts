import { classOfCue } from '../readings/cue-context.ts';
import type { Draft } from '../readings/draft.ts';
import { Is } from '../words/lexicon.ts';
import { FORMS } from '../readings/readings.ts';

/** What follows the cue of a clear reading: 1 comma, 2 colon, 3 quotation, 4 sentence end, 5 other; 0 without a reading. */
export function styleOf(draft: Draft | undefined): number {
  if (draft === undefined || draft.best === null) return 0;
  const after = draft.best.form === 'colon' ? draft.best.cue : draft.best.cue + 1;
  const bits = draft.scan.bits[after] ?? 0;
  if (bits & Is.COMMA) return 1;
  if (bits & Is.COLON) return (draft.scan.bits[after + 1] ?? 0) & Is.OPEN ? 3 : 2;
  if (bits & Is.OPEN) return 3;
  return bits & Is.STOP || after >= draft.scan.words.length ? 4 : 5;
}

/** Whether a title stands before (1) or after (2) the person's name by which a clear reading names its source; 0 else. */
export function titleOf(draft: Draft | undefined): number {
  const source = draft?.best?.source ?? null;
  if (source === null || source.name < 0) return 0;
  if (source.name > source.from) return 1;
  return source.name < source.to - 1 ? 2 : 0;
}

/** What the cue of a clear reading can be, as four bits: says, thinks, acts, tells; 0 without a reading. */
export function cueClassOf(draft: Draft | undefined): number {
  const cue = draft?.best?.cue;
  return cue === undefined ? 0 : classOfCue(draft?.scan.bits[cue] ?? 0);
}

/** The form of a clear reading, from 1; 0 without one. */
export function formOf(draft: Draft | undefined): number {
  const form = draft?.best?.form;
  return form === undefined ? 0 : FORMS.indexOf(form) + 1;
}
