import { chunkLength, chunkText, shorten, type Chunk } from './chunks.ts';
import { pushSpeaker, readingFeatures, shapeOf } from './cue-features.ts';
import { askerOf } from './dialogue.ts';
import { CUE, Is, MARK } from './lexicon.ts';
import { RESOLUTIONS, type Candidate, type CandidateContext } from './readings.ts';
import { resolve, type Reading, type Resolution } from './resolve.ts';
import type { Scan } from './scan.ts';
import { readWordClasses } from './wordlist.ts';

/** Sources tried for one cue, the nearest first. */
const SOURCES_PER_CUE = 3;
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
    else if (bits & Is.COLON) addColon(context, index, found);
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
  return (bits & Is.FRAME) !== 0 && index > 1 && scan.words.lastIndexOf('据', index) + scan.words.lastIndexOf('根据', index) + scan.words.lastIndexOf('在', index) + scan.words.lastIndexOf('从', index) > -4;
}

function addCue(context: CandidateContext, cue: number, found: Candidate[]): void {
  const sources = sourcesOf(context, cue);
  for (const [rank, { source, place }] of sources.entries()) addSource(context, { form: 'cue', cue, source, rank, place }, found);
  if (context.focus !== null && mayLackSource(context.scan, cue, sources.length)) add(context, { form: 'elided', cue, source: null, rank: sources.length, place: -1 }, [context.focus], 'focus', found);
}

/** The last phrase that begins before a token, -1 without. */
function lastBefore(chunks: readonly Chunk[], token: number): number {
  let place = chunks.length - 1;
  while (place >= 0 && (chunks[place]?.from ?? 0) >= token) place -= 1;
  return place;
}

interface Place {
  readonly source: Chunk;
  readonly place: number;
}

/** The phrases before a cue that could be its source: the nearest, the nearest likely ones, the sentence's subject, and the phrase that opens it. */
function sourcesOf({ scan, chunks }: CandidateContext, cue: number): Place[] {
  const sources: Place[] = [];
  let subject: Place | null = null;
  for (let place = lastBefore(chunks, cue); place >= 0; place -= 1) {
    const chunk = chunks[place];
    if (chunk === undefined || chunk.quoted) continue;
    const source = chunk.to > cue ? shorten(scan, chunk, cue) : chunk;
    if (source.from >= source.to) continue;
    if (sources.length < SOURCES_PER_CUE && (sources.length === 0 || isLikely(source))) sources.push({ source, place });
    else if (isLikely(source)) subject = { source, place };
  }
  if (subject !== null) sources.push(subject);
  const opening = openingOf(scan, chunks, cue);
  return opening === null || sources.some(({ place }) => place === opening.place) ? sources : [...sources, opening];
}

/** The phrase of no known kind that opens a clause before a cue, the nearest: 三星电子 of 三星电子在交出业绩后宣布. */
function openingOf(scan: Scan, chunks: readonly Chunk[], cue: number): Place | null {
  for (let place = lastBefore(chunks, cue); place >= 0; place -= 1) {
    const source = chunks[place];
    if (source !== undefined && !source.quoted && source.to <= cue && opensClause(scan, source)) return { source, place };
  }
  return null;
}

/** Whether a phrase of no known kind stands at the beginning of a clause and could be a name: no single character. */
function opensClause(scan: Scan, chunk: Chunk): boolean {
  if (isLikely(chunk) || chunkLength(scan, chunk) < 2) return false;
  return chunk.from === 0 || ((scan.bits[chunk.from - 1] ?? 0) & (MARK | Is.TIME)) !== 0;
}

/** A turn of a dialogue: 问： is the reporter's, 答： his who was asked, another label names its speaker. */
function addLabel(context: CandidateContext, label: string, colon: number, found: Candidate[]): void {
  const { entities, chunks } = context;
  const source = chunks.find((chunk) => chunk.to <= colon && chunk.name >= 0) ?? chunks.find((chunk) => chunk.to <= colon) ?? null;
  const reading: Reading = { form: 'label', cue: colon, source, rank: 0, place: 0 };
  const asker = askerOf(label);
  if (asker !== null) add(context, reading, [asker], 'asker', found);
  else if (label.endsWith('答')) add(context, reading, [entities.answerer ?? context.focus ?? entities.lastPerson ?? '答问人'], 'answerer', found);
  else add(context, reading, [labelled(context, reading, label)], 'name', found);
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
  while (at >= 0 && (scan.bits[at] ?? 0) & (Is.ADVERB | Is.CONJUNCTION)) at -= 1;
  return at < 0 || ((scan.bits[at] ?? 0) & (MARK | Is.PREPOSITION | Is.TIME)) !== 0;
}

/** `X：…`: the phrase before a colon when it is near, and the first one of the sentence: 才让眼睛里闪着亮光：“…”. */
function addColon(context: CandidateContext, colon: number, found: Candidate[]): void {
  const { scan, chunks } = context;
  const place = chunks.findLastIndex((chunk) => chunk.to <= colon && !chunk.quoted);
  const source = chunks[place];
  if (source !== undefined && colon - source.to <= 3) addSource(context, { form: 'colon', cue: colon, source, rank: 0, place }, found);
  const first = chunks.findIndex((chunk) => chunk.to <= colon && !chunk.quoted && (isLikely(chunk) || opensClause(scan, chunk)));
  const subject = chunks[first];
  if (subject !== undefined && first !== place) addSource(context, { form: 'colon', cue: colon, source: subject, rank: 1, place: first }, found);
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
  if (end > 0) addSubjectAfter(context, close, found);
  if (open === 0 || !((scan.bits[open] ?? 0) & Is.OPEN)) return;
  const before = chunks.filter((chunk) => chunk.to <= open && !chunk.quoted && (isLikely(chunk) || opensClause(scan, chunk)));
  const first = before[0];
  const last = before.at(-1);
  if (first !== undefined) addSource(context, { form: 'quote', cue: open, source: first, rank: 0, place: chunks.indexOf(first) }, found);
  if (last !== undefined && last !== first) addSource(context, { form: 'quote', cue: open, source: last, rank: 1, place: chunks.indexOf(last) }, found);
}

/** Tokens after a quotation within which the subject of the clause that follows begins: ，这位 老人. */
const SUBJECT_WITHIN = 3;

/** “……。”老人停下刀: who does something right after a quotation has said it. */
function addSubjectAfter(context: CandidateContext, close: number, found: Candidate[]): void {
  const place = context.chunks.findIndex((chunk) => chunk.from >= close && chunk.from < close + SUBJECT_WITHIN && !chunk.quoted && isLikely(chunk));
  const source = context.chunks[place];
  if (source !== undefined) addSource(context, { form: 'quote', cue: close - 1, source, rank: 2, place }, found);
}

function isLikely(chunk: Chunk): boolean {
  return chunk.kind !== 'other' && chunk.kind !== 'place';
}

/** What else a source could stand for, as bits for the features. */
const OTHERS: Readonly<Record<string, number>> = { bearer: 1, longer: 2, issuer: 4, 'pronoun-last': 4 };

function addSource(context: CandidateContext, reading: Reading & { readonly source: Chunk }, found: Candidate[]): void {
  const { source } = reading;
  const { scan, entities } = context;
  const resolved = resolve(context, reading);
  const features = readingFeatures(context, reading);
  const shape = shapeOf(scan, source);
  let others = 0;
  for (const { resolution } of resolved) others |= OTHERS[resolution] ?? 0;
  for (const { speakers, resolution } of resolved) found.push(candidateOf(context, reading, speakers, withSpeaker(context, reading, speakers, features, resolution, shape, others)));
  const head = headInside(scan, source);
  if (head !== null) for (const { speakers } of resolve(context, { ...reading, source: head })) found.push(candidateOf(context, { ...reading, source: head }, speakers, withSpeaker(context, reading, speakers, features, 'head-inside', shape, 0)));
  if (source.name < 0 || source.kind === 'name' || (scan.words[source.name] ?? '').length < 2) return;
  const inside = [entities.person(scan.words[source.name] ?? '')];
  found.push(candidateOf(context, reading, inside, withSpeaker(context, reading, inside, features, 'name-inside', shape, 0)));
}

/** The part of a phrase of no kind up to its last noun for a source: 证人 of 证人沉默片刻, 他 of 他自己. */
function headInside(scan: Scan, source: Chunk): Chunk | null {
  if (source.kind !== 'other') return null;
  for (let index = source.to - 2; index >= source.from; index -= 1) if ((scan.bits[index] ?? 0) & SOURCES) return shorten(scan, source, index + 1);
  return null;
}

const SOURCES = Is.NAME | Is.ROLE | Is.BODY | Is.PRONOUN | Is.GROUP;

function add(context: CandidateContext, reading: Reading, speakers: readonly string[], resolution: Resolution, found: Candidate[]): void {
  const shape = reading.source === null ? 0 : shapeOf(context.scan, reading.source);
  found.push(candidateOf(context, reading, speakers, withSpeaker(context, reading, speakers, readingFeatures(context, reading), resolution, shape, 0)));
}

function withSpeaker({ focus }: CandidateContext, reading: Reading, speakers: readonly string[], shared: readonly number[], resolution: Resolution, shape: number, others: number): number[] {
  const features = shared.slice();
  pushSpeaker(features, reading, speakers[0] === focus, RESOLUTIONS.indexOf(resolution), shape, others);
  return features;
}

function candidateOf({ entities }: CandidateContext, { form, cue, source }: Reading, speakers: readonly string[], features: number[]): Candidate {
  return { form, speakers, cue, source, role: entities.titleOf(speakers[0] ?? ''), features };
}
