import { Is, MARK } from './lexicon.ts';
import type { Scan } from './scan.ts';

/** Where a document's sentences stand inside quotation marks. */
export interface Quotes {
  /** For each sentence, for each token, whether it stands inside (the marks themselves do). */
  readonly inside: readonly Uint8Array[];
  /** Whether the sentence begins inside a quotation that an earlier one opened. */
  readonly beginsInside: readonly boolean[];
  /** Whether the sentence ends inside a quotation that a later one closes. */
  readonly endsInside: readonly boolean[];
}

interface Mark { readonly sentence: number; readonly token: number; readonly opens: boolean; readonly first: boolean }

/** `WordFacts.quote` of a mark that opens, and of one that does both. */
const OPENS = 1;
const STRAIGHT = 3;

function marksOf(scans: readonly Scan[]): Mark[] {
  const marks: Mark[] = [];
  let straight = false;
  for (const [sentence, scan] of scans.entries()) {
    const paragraph = sentence === 0 || scans[sentence - 1]?.sentence.paragraphIndex !== scan.sentence.paragraphIndex;
    for (let token = 0; token < scan.facts.length; token += 1) {
      const quote = scan.facts[token]?.quote ?? 0;
      if (quote === 0) continue;
      if (quote === STRAIGHT) straight = !straight;
      const opens = quote === STRAIGHT ? straight : quote === OPENS;
      marks.push({ sentence, token, opens, first: paragraph && token === 0 });
    }
  }
  return marks;
}

/** End of a quotation that nothing closes: the end of the paragraph in which it opens. */
function endOfParagraph(scans: readonly Scan[], sentence: number): number {
  const paragraph = scans[sentence]?.sentence.paragraphIndex;
  let last = sentence;
  while (scans[last + 1]?.sentence.paragraphIndex === paragraph) last += 1;
  return last;
}

/** Longest quoted term, in tokens with the marks; a term is no speech, whatever the marks. */
const LONGEST_TERM = 6;

/** “一带一路”: a quoted term within one sentence, without any mark inside. */
function isTerm(scan: Scan | undefined, from: Mark, sentence: number, token: number): boolean {
  if (scan === undefined || from.sentence !== sentence || token - from.token >= LONGEST_TERM) return false;
  for (let index = from.token + 1; index < token; index += 1) if ((scan.bits[index] ?? 0) & MARK) return false;
  return true;
}

function fill(inside: readonly Uint8Array[], from: Mark, sentence: number, token: number): void {
  for (let index = from.sentence; index <= sentence; index += 1) {
    inside[index]?.fill(1, index === from.sentence ? from.token : 0, index === sentence ? token + 1 : undefined);
  }
}

/** To the end of the sentence; once it is filled so far, an earlier mark did it, and filling again would be quadratic. */
function fillSentence(inside: Uint8Array | undefined, token: number): void {
  if (inside?.at(-1) === 0) inside.fill(1, token);
}

/**
 * Finds what stands inside the outer quotation marks, over sentences and paragraphs. A quotation whose next paragraphs
 * open again without a close goes on, as is the custom; one that is never closed ends with its sentence when another
 * opens after it, else with its paragraph. Linear.
 */
export function findQuotes(scans: readonly Scan[]): Quotes {
  const inside = scans.map((scan) => new Uint8Array(scan.words.length));
  let open: Mark | null = null;
  for (const mark of marksOf(scans)) {
    if (!mark.opens) {
      if (open !== null && !isTerm(scans[mark.sentence], open, mark.sentence, mark.token)) fill(inside, open, mark.sentence, mark.token);
      open = null;
    } else if (open === null) open = mark;
    else if (!mark.first) {
      fillSentence(inside[open.sentence], open.token);
      open = mark;
    }
  }
  if (open !== null) fill(inside, open, endOfParagraph(scans, open.sentence), Number.MAX_SAFE_INTEGER);
  const beginsInside = scans.map((scan, index) => inside[index]?.[0] === 1 && ((scan.bits[0] ?? 0) & Is.OPEN) === 0);
  const endsInside = scans.map((scan, index) => inside[index]?.at(-1) === 1 && ((scan.bits.at(-1) ?? 0) & Is.CLOSE) === 0);
  return { inside, beginsInside, endsInside };
}
