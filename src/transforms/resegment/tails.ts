import { readFileSync } from 'node:fs';
import { markKind } from './marks.ts';

/** An attribution longer than this many units is a sentence of its own. */
const LONGEST_TAIL = 60;
const CLAUSE_ENDS = new Set([...'，。！？；,!?;'].map((mark) => mark.charCodeAt(0)));

/** Cues by their first unit. */
const cues = new Map<string, string[]>();
for (const cue of readFileSync(new URL('./cues.txt', import.meta.url), 'utf8').split('\n')) {
  if (cue !== '' && !cue.startsWith('#')) cues.set(cue.charAt(0), [...(cues.get(cue.charAt(0)) ?? []), cue]);
}

/** Whether the clause from `start` holds a word of saying, so that it belongs to the quotation before it. */
export function isAttributionTail(folded: string, start: number, end: number): boolean {
  const limit = Math.min(end, start + LONGEST_TAIL);
  for (let at = start; at < limit; at += 1) {
    const unit = folded.charCodeAt(at);
    if (CLAUSE_ENDS.has(unit) || markKind(unit) !== 0) return false;
    if (cues.get(folded.charAt(at))?.some((cue) => folded.startsWith(cue, at))) return true;
  }
  return false;
}
