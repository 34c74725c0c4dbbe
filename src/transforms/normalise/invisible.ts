import type { Step } from './step.ts';

/** Removes what nobody sees: control characters, zero-width ones, soft hyphens, marks of direction, byte order marks. */
export const dropInvisible: Step = {
  name: 'drop-invisible',
  concerns: isInvisible,
  apply(draft) {
    let to = 0;
    for (let at = 0; at < draft.length; at += 1) {
      if (isInvisible(draft.unitAt(at))) continue;
      draft.move(at, to);
      to += 1;
    }
    draft.edits += draft.length - to;
    draft.length = to;
  },
};

/** Cc without tab and line feed, and the format characters (Cf) of the Basic Multilingual Plane that Chinese text may carry. */
function isInvisible(unit: number): boolean {
  if (unit < 0xa0) return (unit < 0x20 && unit !== 0x09 && unit !== 0x0a) || unit >= 0x7f;
  if (unit < 0x2000) return unit === 0xad || unit === 0x180e || unit === 0x61c;
  if (unit < 0x2070) return (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || unit >= 0x2060;
  return unit === 0xfeff || (unit >= 0xfff9 && unit <= 0xfffb);
}
