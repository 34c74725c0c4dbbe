import type { QuotationType } from '../../document.ts';
import type { AnalysedSentence } from './decision/analysed-sentence.ts';
import { CUE, Is, MARK } from './words/lexicon.ts';

/** Shortest quoted stretch, in characters, that is a clause of the source's own and not a term. */
const CLAUSE = 6;
/** Unquoted characters beside the cue clause up to which the content counts as wholly quoted. */
const LEFT_OVER = 6;

/**
 * How the content of a spoken sentence stands on the page. Direct: all of it within quotation marks. Mixed: a quoted
 * clause beside unquoted content. Indirect: none, or only single quoted terms.
 *
 * @param cueFrom first token of the source or cue, -1 when the sentence has neither
 * @param cueTo token after the cue
 */
export function quotationType(sentence: AnalysedSentence, cueFrom: number, cueTo: number): QuotationType {
  const { scan, inside } = sentence;
  let [quoted, plain] = [0, 0];
  for (let index = 0; index < scan.words.length; index += 1) {
    const length = (scan.ends[index] ?? 0) - (scan.starts[index] ?? 0);
    if ((scan.bits[index] ?? 0) & (MARK | Is.PAUSE)) continue;
    if (inside[index] === 1) quoted += length;
    else if (!isFrame(sentence, index, cueFrom, cueTo)) plain += length;
  }
  if (quoted === 0 || (quoted < CLAUSE && !sentence.beginsInside && plain > quoted)) return 'indirect';
  return plain <= LEFT_OVER ? 'direct' : 'mixed';
}

/** Whether a token belongs to the clause that names the source and the cue, not to the content. */
function isFrame(sentence: AnalysedSentence, index: number, cueFrom: number, cueTo: number): boolean {
  if (cueFrom < 0) return false;
  if (index >= cueFrom && index < cueTo) return true;
  if (index < cueFrom) return clear(sentence, index, cueFrom);
  return ((sentence.scan.bits[index] ?? 0) & CUE) !== 0 && index <= cueTo;
}

/** Whether no comma stands between a token and the source: what precedes it in its clause is no content. */
function clear(sentence: AnalysedSentence, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if ((sentence.scan.bits[index] ?? 0) & MARK && !((sentence.scan.bits[index] ?? 0) & Is.COMMA)) return false;
  }
  return true;
}
