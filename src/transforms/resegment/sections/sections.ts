import type { Section } from '../../../document.ts';
import { readDateline } from './dateline.ts';
import { isApparatus, isCaption } from './lines.ts';

/** What the sections are told from. */
export interface Piece {
  readonly folded: string;
  readonly paragraphIndex: number;
  readonly pos: readonly string[];
}

/** A headline is shorter than this; a headline of conferences can be long. */
const LONGEST_HEADLINE = 130;
/** A line that only names what a picture shows is shorter than this. */
const LONGEST_NAME = 8;
/** At most so many lines are headlines. */
const MOST_HEADLINES = 3;
const FINAL = /[。；;，,、]["”’」』）)]*$/u;
const SENTENCE_END = /[。！？!?…]["”’」』）)]*$/u;
const MARKED = /[！？!?…]["”’」』）)]*$/u;

/**
 * The section of each sentence: headline for the first lines without final punctuation, caption for what belongs to
 * pictures, dateline for what is about the report (source, author, editor, date, link), body for the rest. A dateline
 * that opens the first sentence (新华社北京7月26日电…) is part of the body.
 */
export function findSections(pieces: readonly Piece[]): Section[] {
  const headlines = countHeadlines(pieces);
  return pieces.map((piece) => {
    if (isCaption(piece.folded)) return 'caption';
    if (isApparatus(piece.folded) || isBareDateline(piece.folded)) return 'dateline';
    if (piece.paragraphIndex >= headlines) return 'body';
    return piece.paragraphIndex > 0 && isNominal(piece) ? 'caption' : 'headline';
  });
}

/** How many paragraphs at the beginning are headlines, or stand among them. */
function countHeadlines(pieces: readonly Piece[]): number {
  const last = pieces.at(-1)?.paragraphIndex ?? 0;
  let count = 0;
  while (count < MOST_HEADLINES && count < last && isHeadline(pieces.filter((piece) => piece.paragraphIndex === count), count)) count += 1;
  return count;
}

function isHeadline(paragraph: readonly Piece[], index: number): boolean {
  const length = paragraph.reduce((sum, piece) => sum + piece.folded.length, 0);
  const end = paragraph.at(-1)?.folded ?? '';
  if (length > LONGEST_HEADLINE || FINAL.test(end) || paragraph.some((piece) => piece.folded.endsWith('。'))) return false;
  return !MARKED.test(end) || index === 0;
}

/** Whether a sentence opens with a dateline and says nothing itself: 央视网消息（新闻联播）：, 新华社…电 题：…. */
function isBareDateline(folded: string): boolean {
  return readDateline(folded) !== null && !SENTENCE_END.test(folded);
}

/** Whether a line names something without saying anything of it, as under a picture: no verb, no mark. */
function isNominal(piece: Piece): boolean {
  return piece.folded.length <= LONGEST_NAME && !piece.pos.some((tag) => tag.startsWith('v') || tag === 'x');
}
