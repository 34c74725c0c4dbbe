import type { SegmentedDocument } from '../../document.ts';
import type { AnalysedSentence } from './analysed-sentence.ts';
import { joinBrackets } from './brackets.ts';
import { findBriefing } from './briefing.ts';
import { findCandidates } from './candidates.ts';
import { findChunks, KINDS } from './chunks.ts';
import { findDialogue, type Turn } from './dialogue.ts';
import { Entities } from './entities.ts';
import { collectNames, indexNames, joinNames } from './names.ts';
import { firstImpression } from './impression.ts';
import { matterOf } from './likeness.ts';
import { findPauses } from './pauses.ts';
import { findQuotes, type Quotes } from './quotes.ts';
import { scanSentence, type Scan } from './scan.ts';
import { placesOf } from './course.ts';
import { viewDocument } from './document-view.ts';
import { CLEAR, type Draft } from './draft.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { CUE_STATE } from './states.ts';
import { viewSentence } from './view-sentence.ts';
import { announcerOf, noteAnswerer, notePair } from './cast.ts';

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
  const places = placesOf(drafts);
  const told = findBriefing(drafts);
  return drafts.map(({ scan, newParagraph, candidates, turn }, at) => {
    const seen = viewSentence(drafts, at, quotes, places, view);
    return {
      scan, newParagraph, candidates, inside: quotes.inside[at] ?? NOTHING, beginsInside: quotes.beginsInside[at] ?? false, endsInside: quotes.endsInside[at] ?? false,
      features: seen === undefined ? [] : sentenceFeatures(seen),
      announced: at > 0 ? (drafts[at - 1]?.announces ?? null) : null, forced: turn === null ? (told[at] ?? -1) : forcedState(turn),
    };
  });
}

/** A label of a dialogue is its own cue; between labels the turn goes on. */
function forcedState(turn: Turn): number {
  return turn.label === null ? 1 : CUE_STATE;
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
