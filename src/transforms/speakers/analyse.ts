import type { SegmentedDocument } from '../../document.ts';
import { joinBrackets } from './brackets.ts';
import { findCandidates } from './candidates.ts';
import { findChunks, KINDS, type Chunk } from './chunks.ts';
import { findDialogue, type Turn } from './dialogue.ts';
import { Entities } from './entities.ts';
import { collectNames, indexNames, joinNames } from './names.ts';
import { firstImpression } from './impression.ts';
import { likeness, matterOf } from './likeness.ts';
import { Is } from './lexicon.ts';
import { findPauses } from './pauses.ts';
import { findQuotes, type Quotes } from './quotes.ts';
import type { Candidate } from './readings.ts';
import { scanSentence, type Scan } from './scan.ts';
import { sentenceFeatures } from './sentence-features.ts';
import type { DocumentView } from './sentence-view.ts';
import { announcerOf, noteAnswerer, notePair } from './cast.ts';

/** A sentence with all that the decision needs. */
export interface AnalysedSentence {
  readonly scan: Scan;
  readonly inside: Uint8Array;
  readonly beginsInside: boolean;
  readonly endsInside: boolean;
  readonly newParagraph: boolean;
  readonly candidates: readonly Candidate[];
  readonly features: readonly number[];
  /** Who, by the sentence before, is about to speak (某某向记者介绍情况。); null for nobody. */
  readonly announced: string | null;
  /** The state that a dialogue leaves no doubt of, -1 without. */
  readonly forced: number;
}

/** Probability, by the reading's own features, from which it makes its speaker the focus. */
const CLEAR = 0.5;

interface Draft {
  readonly announces: string | null;
  /** Sentence of the clearest cue before, -1 without. */
  readonly focusAt: number;
  readonly matter: ReadonlySet<string>;
  readonly inTail: boolean;
  readonly turn: Turn | null;
  readonly scan: Scan;
  readonly chunks: readonly Chunk[];
  readonly candidates: readonly Candidate[];
  readonly focus: string | null;
  readonly focusKind: number;
  readonly since: number;
  readonly sinceParagraphs: number;
  readonly best: Candidate | null;
  readonly strength: number;
  readonly newParagraph: boolean;
}

/** Reads a document: names, quotations, phrases, readings and features of each sentence. */
export function analyse(document: SegmentedDocument, first: Float64Array): AnalysedSentence[] {
  const pauses = findPauses(document);
  const bracketed = document.sentences.map((sentence, at) => joinBrackets(scanSentence(sentence, pauses[at])));
  const names = collectNames(bracketed);
  const index = indexNames(names);
  const scans = bracketed.map((scan) => joinNames(scan, index));
  const quotes = findQuotes(scans);
  const drafts = readSentences(scans, quotes, new Entities(names), first);
  const view = viewDocument(drafts, quotes);
  return drafts.map((draft, at) => finish(draft, at, drafts, quotes, view));
}

const NOTHING = new Uint8Array(0);
const NAME = KINDS.indexOf('name');
const ROLE = KINDS.indexOf('role');

function readSentences(scans: readonly Scan[], quotes: Quotes, entities: Entities, first: Float64Array): Draft[] {
  const drafts: Draft[] = [];
  const turns = findDialogue(scans);
  const phrases = scans.map((scan, at) => findChunks(scan, quotes.inside[at] ?? NOTHING));
  entities.survey(scans, phrases);
  let focus: string | null = null;
  let [focusKind, since, paragraph, sinceParagraphs, focusAt] = [-1, 99, -1, 99, -1];
  const lastTurn = turns.findLastIndex((turn) => turn !== null);
  for (const [at, scan] of scans.entries()) {
    const inside = quotes.inside[at] ?? NOTHING;
    const newParagraph = scan.sentence.paragraphIndex !== paragraph;
    paragraph = scan.sentence.paragraphIndex;
    if (newParagraph) sinceParagraphs += 1;
    const chunks = phrases[at] ?? [];
    entities.moveTo(at);
    entities.noteIssuers(scan, chunks);
    notePair(entities, scan, chunks, at);
    const context = { scan, inside, chunks, entities, focus, focusIsPerson: focusKind === NAME || focusKind === ROLE, turn: turns[at] ?? null };
    const candidates = findCandidates(context);
    const { best, strength } = firstImpression(candidates, first);
    const turn = turns[at] ?? null;
    if (turn === null && at < 8) noteAnswerer(entities, scan, chunks);
    drafts.push({ announces: announcerOf(entities, scan, chunks), focusAt, matter: matterOf(scan), inTail: lastTurn >= 0 && at > lastTurn, turn, scan, chunks, candidates, focus, focusKind, since, sinceParagraphs, best, strength, newParagraph });
    for (const chunk of chunks) entities.note(scan, chunk);
    const subject = chunks.find((chunk) => chunk.kind === 'name' && !chunk.quoted);
    if (subject !== undefined) entities.lastSubject = entities.person(scan.words[subject.name] ?? '');
    since += 1;
    if (best !== null && strength >= CLEAR) {
      focus = best.speakers[0] ?? null;
      if (best.source?.kind !== 'pronoun') focusKind = best.source === null ? -1 : KINDS.indexOf(best.source.kind);
      since = 0;
      focusAt = at;
      sinceParagraphs = 0;
    }
  }
  return drafts;
}

/** A day by which news is dated; essays have none. */
const DATED = /\d日|今天|昨天|昨日|今日|近日|日前|本周|周[一二三四五六日]|上午|下午/u;

function viewDocument(drafts: readonly Draft[], quotes: Quotes): DocumentView {
  const clear = drafts.filter((draft) => draft.strength >= CLEAR).length;
  const paragraphs = drafts.filter((draft) => draft.newParagraph).length;
  return {
    cueTenths: (10 * clear) / Math.max(1, drafts.length),
    flat: paragraphs > 0.8 * drafts.length,
    onePiece: paragraphs <= 2 && drafts.length > 4,
    meeting: drafts.some((draft, at) => at < 6 && draft.scan.facts.some((facts) => facts.meets)),
    answers: drafts.some((draft) => draft.turn !== null),
    dated: drafts.slice(0, 5).some(({ scan }) => DATED.test(scan.sentence.folded)),
    selfTenths: (10 * drafts.filter(({ scan }, at) => scan.bits.some((bits, index) => (bits & Is.SELF) !== 0 && quotes.inside[at]?.[index] === 0)).length) / Math.max(1, drafts.length),
  };
}

/** A label of a dialogue is its own cue; between labels the turn goes on. */
function forcedState(turn: Turn | null): number {
  if (turn === null) return -1;
  return turn.label === null ? 1 : 4;
}

const NO_MATTER: ReadonlySet<string> = new Set();

/** What follows the cue of a clear reading: 1 comma, 2 colon, 3 quotation, 4 sentence end, 5 other; 0 without a reading. */
function styleOf(draft: Draft | undefined): number {
  if (draft === undefined || draft.best === null || draft.best.cue < 0) return 0;
  const after = draft.best.form === 'colon' ? draft.best.cue : draft.best.cue + 1;
  const bits = draft.scan.bits[after] ?? 0;
  if (bits & Is.COMMA) return 1;
  if (bits & Is.COLON) return (draft.scan.bits[after + 1] ?? 0) & Is.OPEN ? 3 : 2;
  if (bits & Is.OPEN) return 3;
  return bits & Is.STOP || after >= draft.scan.words.length ? 4 : 5;
}

/** Whether a title stands before (1) or after (2) the person's name by which a clear reading names its source; 0 else. */
function titleOf(draft: Draft | undefined): number {
  const source = draft?.best?.source ?? null;
  if (source === null || source.name < 0) return 0;
  if (source.name > source.from) return 1;
  return source.name < source.to - 1 ? 2 : 0;
}

/** Whether one of the first two sentences holds a name. */
function isEarly(drafts: readonly Draft[], name: string): boolean {
  return drafts.slice(0, 2).some(({ scan }) => scan.words.includes(name));
}

function quoteStatus(draft: Draft | undefined, quotes: Quotes, at: number): number {
  const inside = draft === undefined ? undefined : quotes.inside[at];
  if (inside === undefined) return 0;
  if (quotes.endsInside[at] === true) return 2;
  if (inside.at(-1) === 1 || inside.at(-2) === 1) return 1;
  return inside.indexOf(1) < 0 ? 0 : 3;
}

function finish(draft: Draft, at: number, drafts: readonly Draft[], quotes: Quotes, document: DocumentView): AnalysedSentence {
  const inside = quotes.inside[at] ?? new Uint8Array(0);
  const beginsInside = quotes.beginsInside[at] ?? false;
  const endsInside = quotes.endsInside[at] ?? false;
  const before = at > 0 ? drafts[at - 1] : undefined;
  const focus = draft.focusAt < 0 ? undefined : drafts[draft.focusAt];
  const strength = (index: number) => drafts[index]?.strength ?? 0;
  let next = at + 1;
  while (next < Math.min(drafts.length, at + 6) && strength(next) < CLEAR) next += 1;
  const nextSpeaker = strength(next) >= CLEAR ? (drafts[next]?.best?.speakers[0] ?? null) : null;
  const features = sentenceFeatures({
    scan: draft.scan, inside, beginsInside, endsInside, chunks: draft.chunks, newParagraph: draft.newParagraph,
    before: at, after: drafts.length - 1 - at, strengths: [strength(at), before?.strength ?? 0, strength(at + 1), strength(at + 2)],
    focus: draft.focus, nextSpeaker, focusKind: draft.focusKind, sinceSentences: draft.since, sinceParagraphs: draft.sinceParagraphs, document,
    likeBefore: likeness(draft.matter, before?.matter ?? NO_MATTER), likeFocus: likeness(draft.matter, focus?.matter ?? NO_MATTER),
    focusTitle: titleOf(focus), focusEarly: draft.focus !== null && isEarly(drafts, draft.focus),
    announced: before !== undefined && before.announces !== null, focusStyle: styleOf(focus), quoteBefore: quoteStatus(before, quotes, at - 1), inTail: draft.inTail,
  });
  return { scan: draft.scan, inside, beginsInside, endsInside, newParagraph: draft.newParagraph, candidates: draft.candidates, features, announced: before?.announces ?? null, forced: forcedState(draft.turn) };
}
