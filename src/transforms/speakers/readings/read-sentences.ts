import { findCandidates } from './candidates.ts';
import { announcerOf, noteAnswerer, notePair, noteSubject } from '../cast/cast.ts';
import { findChunks } from '../cast/chunks.ts';
import { findDialogue } from '../cast/dialogue.ts';
import type { Draft } from './draft.ts';
import type { Entities } from '../cast/entities.ts';
import { FocusTrail } from './focus-trail.ts';
import { firstImpression } from './impression.ts';
import { matterOf } from '../words/likeness.ts';
import type { Quotes } from '../words/quotes.ts';
import { outletOf } from '../cast/outlets.ts';
import type { Scan } from '../words/scan.ts';

const NOTHING = new Uint8Array(0);

/** Sentences at a document's beginning that may say who answers. */
const OPENING = 8;

/**
 * Reads a document once from its beginning on: the phrases and readings of each sentence, and what came before it.
 *
 * @param first weights of the readings' features, by which a cue is clear or not
 */
export function readSentences(scans: readonly Scan[], { inside }: Quotes, entities: Entities, first: Float64Array): Draft[] {
  const turns = findDialogue(scans);
  const lastTurn = turns.findLastIndex((turn) => turn !== null);
  const phrases = scans.map((scan, at) => findChunks(scan, inside[at] ?? NOTHING));
  entities.survey(scans, phrases);
  const trail = new FocusTrail();
  return scans.map((scan, at) => {
    const [chunks, turn] = [phrases[at] ?? [], turns[at] ?? null];
    const newParagraph = trail.enter(scan.sentence.paragraphIndex);
    entities.moveTo(at);
    entities.noteIssuers(scan, chunks);
    notePair(entities, scan, chunks, at);
    const { focus, kind: focusKind, at: focusAt, since, sinceParagraphs } = trail;
    const context = { scan, inside: inside[at] ?? NOTHING, chunks, entities, focus, focusIsPerson: trail.isPerson, turn };
    const candidates = findCandidates(context);
    const { best, strength } = firstImpression(candidates, first);
    if (turn === null && at < OPENING) noteAnswerer(entities, scan, chunks);
    const announces = announcerOf(entities, scan, chunks);
    const inTail = lastTurn >= 0 && at > lastTurn;
    for (const chunk of chunks) entities.note(scan, chunk);
    noteSubject(entities, scan, chunks);
    const outlet = outletOf(scan, chunks);
    if (outlet !== null) entities.lastOutlet = entities.longerBody(outlet) ?? outlet;
    trail.leave(at, best, strength);
    return {
      announces, focus, focusKind, focusAt, since, sinceParagraphs, inTail,
      matter: matterOf(scan), turn, scan, chunks, candidates, best, strength, newParagraph,
    };
  });
}
