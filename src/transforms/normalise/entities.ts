import { decodeHTMLStrict } from 'entities';
import { isAlphanumeric } from '../../text/characters.ts';
import type { Draft } from './draft.ts';
import type { Step } from './step.ts';

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const HASH = 0x23;
/** The longest name in HTML is CounterClockwiseContourIntegral, 31 letters. */
const LONGEST_NAME = 32;

/** Writes the character that an HTML entity with its semicolon stands for: &ldquo; &#8220; &#x201C; → “. Once only. */
export const decodeEntities: Step = {
  name: 'decode-entities',
  concerns: (unit) => unit === AMPERSAND,
  apply(draft) {
    let to = 0;
    for (let at = 0; at < draft.length; ) {
      const end = draft.units[at] === AMPERSAND ? entityEnd(draft, at) : at;
      const decoded = end > at ? decodeHTMLStrict(draft.slice(at, end)) : '';
      if (decoded.length >= end - at) {
        draft.move(at, to);
        at += 1;
        to += 1;
        continue;
      }
      const start = draft.starts[at] ?? 0;
      const last = draft.ends[end - 1] ?? 0;
      for (let unit = 0; unit < decoded.length; unit += 1, to += 1) {
        draft.units[to] = decoded.charCodeAt(unit);
        draft.starts[to] = start;
        draft.ends[to] = last;
      }
      draft.edits += end - at;
      at = end;
    }
    draft.length = to;
  },
};

/** The end of what looks like an entity at `at`, or `at`. */
function entityEnd(draft: Draft, at: number): number {
  let end = at + 1;
  if (draft.unitAt(end) === HASH) end += 1;
  const limit = at + LONGEST_NAME + 2;
  while (end < limit && isAlphanumeric(draft.unitAt(end))) end += 1;
  return draft.unitAt(end) === SEMICOLON ? end + 1 : at;
}
