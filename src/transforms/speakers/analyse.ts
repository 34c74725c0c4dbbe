import type { SegmentedDocument } from '../../document.ts';
import { joinBrackets } from './brackets.ts';
import { findCandidates } from './candidates.ts';
import { findChunks, KINDS, type Chunk } from './chunks.ts';
import { Entities } from './entities.ts';
import { Is } from './lexicon.ts';
import { collectNames, indexNames, joinNames } from './names.ts';
import { findQuotes, type Quotes } from './quotes.ts';
import type { Candidate } from './readings.ts';
import { scanSentence, type Scan } from './scan.ts';
import { sentenceFeatures, type DocumentView } from './sentence-features.ts';

/** A sentence with all that the decision needs. */
export interface AnalysedSentence {
  readonly scan: Scan;
  readonly inside: Uint8Array;
  readonly beginsInside: boolean;
  readonly endsInside: boolean;
  readonly newParagraph: boolean;
  readonly candidates: readonly Candidate[];
  readonly features: readonly number[];
}

/** Strength from which a reading makes its speaker the focus. */
const CLEAR = 1.4;

interface Draft {
  readonly scan: Scan;
  readonly chunks: readonly Chunk[];
  readonly candidates: readonly Candidate[];
  readonly focus: string | null;
  readonly focusKind: number;
  readonly since: number;
  readonly sinceParagraphs: number;
  readonly best: Candidate | null;
  readonly newParagraph: boolean;
}

/** Reads a document: names, quotations, phrases, readings and features of each sentence. */
export function analyse(document: Pick<SegmentedDocument, 'sentences'>): AnalysedSentence[] {
  const bracketed = document.sentences.map((sentence) => joinBrackets(scanSentence(sentence)));
  const names = collectNames(bracketed);
  const index = indexNames(names);
  const scans = bracketed.map((scan) => joinNames(scan, index));
  const quotes = findQuotes(scans);
  const drafts = readSentences(scans, quotes, new Entities(names));
  const view = viewDocument(drafts);
  return drafts.map((draft, at) => finish(draft, at, drafts, quotes, view));
}

function readSentences(scans: readonly Scan[], quotes: Quotes, entities: Entities): Draft[] {
  const drafts: Draft[] = [];
  const labels = findLabels(scans);
  let focus: string | null = null;
  let [focusKind, since, paragraph, sinceParagraphs] = [-1, 99, -1, 99];
  for (const [at, scan] of scans.entries()) {
    const inside = quotes.inside[at] ?? new Uint8Array(0);
    const newParagraph = scan.sentence.paragraphIndex !== paragraph;
    paragraph = scan.sentence.paragraphIndex;
    if (newParagraph) sinceParagraphs += 1;
    const chunks = findChunks(scan, inside);
    notePair(entities, scan, chunks, at);
    const context = { scan, inside, chunks, entities, focus, focusIsPerson: KINDS[focusKind] === 'name', labels };
    const candidates = findCandidates(context);
    let best: Candidate | null = null;
    for (const candidate of candidates) if (candidate.strength > (best?.strength ?? 0)) best = candidate;
    drafts.push({ scan, chunks, candidates, focus, focusKind, since, sinceParagraphs, best, newParagraph });
    for (const chunk of chunks) entities.note(scan, chunk);
    since += 1;
    if (best !== null && best.strength >= CLEAR) {
      focus = best.speakers[0] ?? null;
      if (best.source?.kind !== 'pronoun') focusKind = best.source === null ? -1 : KINDS.indexOf(best.source.kind);
      since = 0;
      sinceParagraphs = 0;
    }
  }
  return drafts;
}

/** What begins two sentences or more with a colon after it, within a few tokens. */
function findLabels(scans: readonly Scan[]): ReadonlySet<string> {
  const once = new Set<string>();
  const labels = new Set<string>();
  for (const scan of scans) {
    const colon = scan.bits.slice(0, 6).findIndex((bits) => (bits & Is.COLON) !== 0);
    if (colon <= 0) continue;
    const label = scan.sentence.folded.slice(0, scan.starts[colon]);
    if (once.has(label)) labels.add(label);
    once.add(label);
  }
  return labels;
}

const MEETS = new Set(['会见', '会谈', '会晤', '通话', '互致', '通电话', '会面', '见面', '举行']);

/** The two who meet are the first two named in the first sentence that tells of a meeting. */
function notePair(entities: Entities, scan: Scan, chunks: readonly Chunk[], at: number): void {
  if (entities.pair.length > 0 || at > 8 || !scan.words.some((word) => MEETS.has(word))) return;
  const named = chunks.filter((chunk) => chunk.kind === 'name' && !chunk.quoted).map((chunk) => entities.person(scan.words[chunk.name] ?? ''));
  const [first] = named;
  const other = named.findLast((name) => name !== first);
  if (first !== undefined && other !== undefined) entities.pair = [first, other];
}

function viewDocument(drafts: readonly Draft[]): DocumentView {
  const clear = drafts.filter((draft) => (draft.best?.strength ?? 0) >= CLEAR).length;
  const paragraphs = drafts.filter((draft) => draft.newParagraph).length;
  return {
    cueTenths: (10 * clear) / Math.max(1, drafts.length),
    flat: paragraphs > 0.8 * drafts.length,
    onePiece: paragraphs <= 2 && drafts.length > 4,
    meeting: drafts.some((draft, at) => at < 6 && draft.scan.words.some((word) => MEETS.has(word))),
    answers: drafts.some((draft) => draft.scan.words[0] === '答' || draft.scan.words[0] === '问'),
  };
}

function finish(draft: Draft, at: number, drafts: readonly Draft[], quotes: Quotes, document: DocumentView): AnalysedSentence {
  const inside = quotes.inside[at] ?? new Uint8Array(0);
  const beginsInside = quotes.beginsInside[at] ?? false;
  const endsInside = quotes.endsInside[at] ?? false;
  const strength = (index: number) => drafts[index]?.best?.strength ?? 0;
  let next = at + 1;
  while (next < Math.min(drafts.length, at + 6) && strength(next) < CLEAR) next += 1;
  const nextSpeaker = strength(next) >= CLEAR ? (drafts[next]?.best?.speakers[0] ?? null) : null;
  const features = sentenceFeatures({
    scan: draft.scan, inside, beginsInside, endsInside, chunks: draft.chunks, newParagraph: draft.newParagraph,
    before: at, after: drafts.length - 1 - at, strengths: [strength(at), strength(at - 1), strength(at + 1), strength(at + 2)],
    focus: draft.focus, nextSpeaker, focusKind: draft.focusKind, sinceSentences: draft.since, sinceParagraphs: draft.sinceParagraphs, document,
  });
  return { scan: draft.scan, inside, beginsInside, endsInside, newParagraph: draft.newParagraph, candidates: draft.candidates, features };
}
