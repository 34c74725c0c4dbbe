import type { Step } from './step.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Writes every line break (CRLF, CR, VT, FF, NEL, U+2028, U+2029) as one line feed. */
export const unifyBreaks: Step = {
  name: 'unify-breaks',
  concerns: isForeignBreak,
  apply(draft) {
    let to = 0;
    for (let at = 0; at < draft.length; at += 1, to += 1) {
      if (!isForeignBreak(draft.unitAt(at))) {
        draft.move(at, to);
        continue;
      }
      const pair = draft.unitAt(at) === CARRIAGE_RETURN && draft.unitAt(at + 1) === LINE_FEED;
      draft.write(to, LINE_FEED, at, at + (pair ? 2 : 1));
      draft.edits += 1;
      if (pair) at += 1;
    }
    draft.length = to;
  },
};

function isForeignBreak(unit: number): boolean {
  return (unit >= 0x0b && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}
