import type { Attribution, SegmentedDocument } from '../../../../src/document.ts';
import { analyse } from '../../../../src/transforms/speakers/analyse.ts';
import type { AnalysedSentence } from '../../../../src/transforms/speakers/decision/analysed-sentence.ts';
import { attribute } from '../../../../src/transforms/speakers/attribute.ts';
import { joinBrackets } from '../../../../src/transforms/speakers/words/brackets.ts';
import { certaintyFeatures } from '../../../../src/transforms/speakers/decision/certainty-features.ts';
import { certaintiesOf } from '../../../../src/transforms/speakers/decision/confidence.ts';
import { placesOf } from '../../../../src/transforms/speakers/features/course.ts';
import { surestStates } from '../../../../src/transforms/speakers/decision/decide.ts';
import { viewDocument } from '../../../../src/transforms/speakers/features/document-view.ts';
import type { Draft } from '../../../../src/transforms/speakers/readings/draft.ts';
import { Entities } from '../../../../src/transforms/speakers/cast/entities.ts';
import { latticeOf } from '../../../../src/transforms/speakers/decision/lattice.ts';
import { marginalsOf } from '../../../../src/transforms/speakers/decision/marginals.ts';
import { collectNames, indexNames, joinNames } from '../../../../src/transforms/speakers/names/names.ts';
import { findPauses } from '../../../../src/transforms/speakers/words/pauses.ts';
import { findQuotes } from '../../../../src/transforms/speakers/words/quotes.ts';
import { readSentences } from '../../../../src/transforms/speakers/readings/read-sentences.ts';
import { scanSentence } from '../../../../src/transforms/speakers/words/scan.ts';
import type { SentenceView } from '../../../../src/transforms/speakers/features/sentence-view.ts';
import { speakerOdds } from '../../../../src/transforms/speakers/decision/speaker-odds.ts';
import { viewSentence } from '../../../../src/transforms/speakers/features/view-sentence.ts';
import type { Weights } from '../../../../src/transforms/speakers/readings/weights.ts';

/** What the first reading of a report gives. */
export interface FirstReading {
  readonly names: ReadonlySet<string>;
  readonly drafts: readonly Draft[];
  readonly views: readonly SentenceView[];
}

/** The steps of `analyse` whose results it keeps for itself, in its order. */
export function firstReading(report: SegmentedDocument, weights: Weights): FirstReading {
  const pauses = findPauses(report);
  const plain = report.sentences.map((sentence, at) => joinBrackets(scanSentence(sentence, pauses[at])));
  const names = collectNames(plain);
  const index = indexNames(names);
  const scans = plain.map((scan) => joinNames(scan, index));
  const quotes = findQuotes(scans);
  const drafts = readSentences(scans, quotes, new Entities(names), weights.first);
  const [document, places] = [viewDocument(drafts, quotes), placesOf(drafts)];
  return { names, drafts, views: drafts.flatMap((_, at) => viewSentence(drafts, at, quotes, places, document) ?? []) };
}

/** A report as analysed and as decided. */
export interface SecondReading {
  readonly sentences: readonly AnalysedSentence[];
  readonly attributions: readonly Attribution[];
  /** Rows of `CERTAINTY_FEATURES`. */
  readonly certainties: readonly Float64Array[];
}

/** The steps of the transform after the first reading, as it takes them. */
export function secondReading(report: SegmentedDocument, weights: Weights): SecondReading {
  const sentences = analyse(report, weights.first);
  const marginals = marginalsOf(latticeOf(sentences, weights));
  const odds = speakerOdds(sentences, marginals);
  const states = surestStates(sentences, marginals, odds);
  const certainties = certaintyFeatures({ sentences, states, marginals, odds });
  const confidences = certaintiesOf({ sentences, states, marginals, odds }, weights.certainty);
  return { sentences, attributions: attribute(sentences, { states, confidences }, 0), certainties };
}
