import type { SegmentedDocument } from '../../document.ts';
import type { AnalysedSentence } from './analysed-sentence.ts';
import { joinBrackets } from './brackets.ts';
import { findBriefing } from './briefing.ts';
import type { Turn } from './dialogue.ts';
import { Entities } from './entities.ts';
import { collectNames, indexNames, joinNames } from './names.ts';
import { findPauses } from './pauses.ts';
import { findQuotes } from './quotes.ts';
import { withRivals } from './rival-features.ts';
import { readSentences } from './read-sentences.ts';
import { scanSentence } from './scan.ts';
import { placesOf } from './course.ts';
import { viewDocument } from './document-view.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { CUE_STATE, GOES_ON } from './states.ts';
import { viewSentence } from './view-sentence.ts';

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
