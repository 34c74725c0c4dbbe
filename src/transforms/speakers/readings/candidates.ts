import { addCandidate, addSource } from './add-candidates.ts';
import { chunkText } from '../cast/chunks.ts';
import { addresses, askerOf } from '../cast/dialogue.ts';
import { CUE, Is, MARK } from '../words/lexicon.ts';
import type { Candidate, CandidateContext, Reading } from './readings.ts';
import type { Scan } from '../words/scan.ts';
import { isLikely, opensClause, sourcesOf } from './sources.ts';
import { readWordClasses } from '../words/wordlist.ts';

/** Candidates of one sentence at most; long sentences with more cues are lists, not speech. */
const LONGEST_LIST = 24;

/** Lists the readings of a sentence in which somebody speaks. */
export function findCandidates(context: CandidateContext): Candidate[] {
  const { scan, inside, turn } = context;
  const found: Candidate[] = [];
  if (turn !== null) {
    if (turn.label !== null) addLabel(context, turn.label, turn.colon, found);
    return found;
  }
  for (let index = 0; index < scan.words.length && found.length < LONGEST_LIST; index += 1) {
    if (inside[index] === 1) continue;
    const bits = scan.bits[index] ?? 0;
    if (mayTell(scan, index, bits)) addCue(context, index, found);
    else if (bits & Is.COLON && !addresses(scan)) addColon(context, index, found);
  }
  addQuote(context, found);
  return found;
}

/** Nouns that make the name of an event or a letter of the word of saying before them: 欢迎 仪式, 感谢 信. */
const EVENTS: ReadonlySet<string> = new Set(readWordClasses('function-words.tsv').get('event'));

/** A cheap first test: a word of saying; another cue with content after it; a noun that closes a frame begun by 据, 从 or 在. */
function mayTell(scan: Scan, index: number, bits: number): boolean {
  if (EVENTS.has(scan.words[index + 1] ?? '')) return false;
  if (bits & Is.SAY) return true;
  if (bits & CUE) return index + 2 < scan.words.length;
  return (
    (bits & Is.FRAME) !== 0 &&
    index > 1 &&
    scan.words.lastIndexOf('据', index) +
      scan.words.lastIndexOf('根据', index) +
      scan.words.lastIndexOf('在', index) +
      scan.words.lastIndexOf('从', index) >
      -4
  );
}

function addCue(context: CandidateContext, cue: number, found: Candidate[]): void {
  const sources = sourcesOf(context, cue);
  for (const [rank, { source, place }] of sources.entries()) addSource(context, { form: 'cue', cue, source, rank, place }, found);
  if (context.focus !== null && mayLackSource(context.scan, cue, sources.length)) {
    addCandidate(context, { form: 'elided', cue, source: null, rank: sources.length, place: -1 }, [context.focus], 'focus', found);
  }
  addOutlet(context, cue, sources.length, found);
}

/** A report without a source is that of the outlet cited last, be it spoken of since or not: 据报道. */
function addOutlet(context: CandidateContext, cue: number, rank: number, found: Candidate[]): void {
  const outlet = context.entities.lastOutlet;
  if (outlet === null || outlet === context.focus) return;
  if (!REPORT.test(context.scan.words[cue] ?? '') || !mayLackSource(context.scan, cue, rank)) return;
  addCandidate(context, { form: 'elided', cue, source: null, rank, place: -1 }, [outlet], 'outlet', found);
}

const REPORT = /^报[道导]$/u;

/** A turn of a dialogue: 问： is the reporter's, 答： his who was asked, another label names its speaker. */
function addLabel(context: CandidateContext, label: string, colon: number, found: Candidate[]): void {
  const { entities, chunks } = context;
  const source = chunks.find((chunk) => chunk.to <= colon && chunk.name >= 0) ?? chunks.find((chunk) => chunk.to <= colon) ?? null;
  const reading: Reading = { form: 'label', cue: colon, source, rank: 0, place: 0 };
  const asker = askerOf(label);
  if (asker !== null) addCandidate(context, reading, [asker], 'asker', found);
  else if (label.endsWith('答')) {
    addCandidate(context, reading, [entities.answerer ?? context.focus ?? entities.lastPerson ?? '答问人'], 'answerer', found);
  } else addCandidate(context, reading, [labelled(context, reading, label)], 'name', found);
}

function labelled({ entities, scan }: CandidateContext, { source }: Reading, label: string): string {
  if (source === null) return label;
  if (source.name >= 0) return entities.named(scan.words[source.name] ?? '', label);
  return entities.bearer(chunkText(scan, source)) ?? label;
}

/** Whether a cue's source can be left out: at the start of a clause, after adverbs, or where no phrase stands before it. */
function mayLackSource(scan: Scan, cue: number, rank: number): boolean {
  if (rank === 0) return true;
  let at = cue - 1;
  while ((scan.bits[at] ?? 0) & (Is.ADVERB | Is.CONJUNCTION)) at -= 1;
  return at < 0 || ((scan.bits[at] ?? 0) & (MARK | Is.PREPOSITION | Is.TIME)) !== 0;
}

/** `X：…`: the phrase before a colon when it is near, and the first one of the sentence: 老马放下茶碗：“…”. */
function addColon(context: CandidateContext, colon: number, found: Candidate[]): void {
  const { scan, chunks } = context;
  const place = chunks.findLastIndex((chunk) => chunk.to <= colon && !chunk.quoted);
  const source = chunks[place];
  if (source !== undefined && colon - source.to <= 3) addSource(context, { form: 'colon', cue: colon, source, rank: 0, place }, found);
  const first = chunks.findIndex((chunk) => chunk.to <= colon && !chunk.quoted && (isLikely(chunk) || opensClause(scan, chunk)));
  const subject = chunks[first];
  if (subject !== undefined && first !== place) {
    addSource(context, { form: 'colon', cue: colon, source: subject, rank: 1, place: first }, found);
  }
}

/** Shortest quotation, in tokens with its mark, that is speech and no term. */
const SHORTEST_QUOTE = 5;

/** A quotation of a clause or more without a word of saying: with the subject before it, or the one after it. */
function addQuote(context: CandidateContext, found: Candidate[]): void {
  const { scan, inside, chunks } = context;
  const open = inside.indexOf(1);
  if (open < 0) return;
  const end = inside.indexOf(0, open);
  const close = end < 0 ? scan.words.length : end;
  if (close - open < SHORTEST_QUOTE) return;
  addSubjectAfter(context, close, found);
  if (!((scan.bits[open] ?? 0) & Is.OPEN)) return;
  const before = chunks.filter((chunk) => chunk.to <= open && !chunk.quoted && (isLikely(chunk) || opensClause(scan, chunk)));
  const first = before[0];
  const last = before.at(-1);
  if (first !== undefined) addSource(context, { form: 'quote', cue: open, source: first, rank: 0, place: chunks.indexOf(first) }, found);
  if (last !== undefined && last !== first) {
    addSource(context, { form: 'quote', cue: open, source: last, rank: 1, place: chunks.indexOf(last) }, found);
  }
}

/** Tokens after a quotation within which the subject of the clause that follows begins: ，这位 老人. */
const SUBJECT_WITHIN = 3;

/** “……。”老人停下刀: who does something right after a quotation has said it. */
function addSubjectAfter(context: CandidateContext, close: number, found: Candidate[]): void {
  const place = context.chunks.findIndex(
    (chunk) => chunk.from >= close && chunk.from < close + SUBJECT_WITHIN && !chunk.quoted && isLikely(chunk),
  );
  const source = context.chunks[place];
  if (source !== undefined) addSource(context, { form: 'quote', cue: close - 1, source, rank: 2, place }, found);
}
