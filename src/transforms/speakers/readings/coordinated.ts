import { chunkText } from '../cast/chunks.ts';
import { Is, MARK } from '../words/lexicon.ts';
import type { CandidateContext, Reading, SourcedReading } from './readings.ts';

/** Conjunctions that are prepositions too: 甲同乙会谈时说 has one speaker. */
const WITH: ReadonlySet<string> = new Set(['同', '与', '和', '跟']);

/** The speakers of a source and of those that stand joined before it: 甲、乙和丙分别说. */
export function coordinated(context: CandidateContext, reading: SourcedReading, last: string): string[] {
  const names = [last];
  let right = reading.source;
  for (let index = reading.place - 1; index >= 0; index -= 1) {
    const left = context.chunks[index];
    if (left === undefined || left.quoted || (left.kind !== 'name' && left.kind !== 'body') || right.from - left.to !== 1) break;
    const joint = context.scan.bits[left.to] ?? 0;
    if (!(joint & (Is.PAUSE | Is.CONJUNCTION)) || joint & MARK) break;
    const isWith = WITH.has(context.scan.words[left.to] ?? '');
    if (isWith && index === 0 && left.kind === 'name' && !bothSpeak(context, reading)) break;
    const text = chunkText(context.scan, left);
    names.unshift(
      left.kind === 'name' ? context.entities.person(context.scan.words[left.name] ?? '') : (context.entities.longerBody(text) ?? text),
    );
    right = left;
  }
  return names;
}

/** Whether no word of a meeting stands between the source and its cue: of two who meet, the first speaks. */
function bothSpeak(context: CandidateContext, reading: Reading): boolean {
  return !context.scan.words.slice(reading.source?.to, reading.cue).some((word) => word === '会谈' || word === '会见' || word === '通话');
}
