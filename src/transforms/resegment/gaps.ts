import type { NormalisedDocument } from '../../document.ts';
import { isSpace } from '../../text/characters.ts';

/** Whether white space of the source that normalising removed stood just before unit `at` of the normalised text. */
export function spaceRemovedBefore(document: NormalisedDocument, at: number): boolean {
  const from = document.normalised.ends[at - 1] ?? 0;
  const to = document.normalised.starts[at] ?? 0;
  for (let unit = from; unit < to; unit += 1) if (isSpace(document.text.charCodeAt(unit))) return true;
  return false;
}
