import type { SegmentedDocument } from '../../document.ts';
import type { AnalysedSentence } from './decision/analysed-sentence.ts';
import { joinBrackets } from './words/brackets.ts';
import { findBriefing } from './decision/briefing.ts';
import type { Turn } from './cast/dialogue.ts';
import { Entities } from './cast/entities.ts';
import { collectNames, indexNames, joinNames } from './names/names.ts';
import { findPauses } from './words/pauses.ts';
import { findQuotes } from './words/quotes.ts';
import { withRivals } from './features/rival-features.ts';
import { readSentences } from './readings/read-sentences.ts';
import { scanSentence } from './words/scan.ts';
import { placesOf } from './features/course.ts';
import { viewDocument } from './features/document-view.ts';
import { sentenceFeatures } from './features/sentence-features.ts';
import { CUE_STATE, GOES_ON } from './decision/states.ts';
import { viewSentence } from './features/view-sentence.ts';

/** Reads a document: names, quotations, phrases, readings and features of each sentence. */
export function analyse(document: SegmentedDocument, first: Float64Array): AnalysedSentence[] {
  const pauses = findPauses(document);
  const bracketed = document.sentences.map((sentence, at) => joinBrackets(scanSentence(sentence, pauses[at])));
  const names = collectNames(bracketed);
  const index = indexNames(names);
  const scans = bracketed.map((scan) => joinNames(scan, index));
  const quotes = findQuotes(scans);
  const drafts = readSentences(scans, quotes, new Entities(names), first);
  const rivalled = withRivals(drafts, first);
  const view = viewDocument(drafts, quotes);
  const places = placesOf(drafts);
  const told = findBriefing(drafts);
  return drafts.map(({ scan, newParagraph, candidates, turn }, at) => {
    const seen = viewSentence(drafts, at, quotes, places, view);
    return {
      scan,
      newParagraph,
      candidates: rivalled[at] ?? candidates,
      inside: quotes.inside[at] ?? NOTHING,
      beginsInside: quotes.beginsInside[at] ?? false,
      endsInside: quotes.endsInside[at] ?? false,
      features: seen === undefined ? [] : sentenceFeatures(seen),
      announced: at > 0 ? (drafts[at - 1]?.announces ?? null) : null,
      forced: turn === null ? (told[at] ?? -1) : forcedState(turn),
    };
  });
}

/** A label of a dialogue is its own cue; between labels the turn goes on. */
function forcedState(turn: Turn): number {
  return turn.label === null ? GOES_ON : CUE_STATE;
}

const NOTHING = new Uint8Array(0);
