import { KINDS } from '../cast/chunks.ts';
import { Is } from '../words/lexicon.ts';
import { pushCourse } from './course-features.ts';
import { pushDocument } from './document-features.ts';
import { pushOpening } from './opening-features.ts';
import { sentenceRegistry } from '../readings/registry.ts';
import type { Scan } from '../words/scan.ts';
import { SENTENCE_WORDS } from '../words/sentence-words.ts';
import type { SentenceView } from './sentence-view.ts';
import { countTokens, type TokenCounts } from './token-counts.ts';
import { bucket, CLASS_COUNT, classOf } from '../words/word-class.ts';

const R = sentenceRegistry;
const FIRST = CLASS_COUNT;
const F = {
  bias: R.template('bias', 1),
  paragraph: R.template('new-paragraph×flat×one-piece', 8),
  position: R.template('position', 6),
  fromEnd: R.template('from-end', 4),
  quote: R.template('begins×ends×opens×closes', 16),
  fullyInside: R.template('fully-inside', 2),
  firstClass: R.template('first-class', FIRST),
  firstClassParagraph: R.template('first-class×paragraph', FIRST * 2),
  secondClass: R.template('first×second-class', FIRST * FIRST),
  firstWord: R.named('first-word', [...SENTENCE_WORDS.keys()]),
  lastWord: R.named('last-word', [...SENTENCE_WORDS.keys()]),
  self: R.template('self×paragraph', 4),
  you: R.template('pronoun', 2),
  modals: R.template('modals', 4),
  names: R.template('names×paragraph', 4 * 2),
  digits: R.template('digits', 4),
  times: R.template('times×paragraph', 3 * 2),
  length: R.template('length×paragraph', 6 * 2),
  ending: R.template('ending', 6),
  strength: R.template('strength', 5),
  strengthBefore: R.template('strength-before×paragraph', 5 * 2),
  strengthAfter: R.template('strength-after', 5),
  strengthSecond: R.template('strength-second-after', 5),
  sameNext: R.template('same-speaker-next×paragraph', 3 * 2),
  focusNamed: R.template('focus-named', 3),
  focusKind: R.template('focus-kind×paragraph', (KINDS.length + 1) * 2),
  since: R.template('since-sentences×since-paragraphs', 6 * 5),
  share: R.template('cue-share×paragraph', 6 * 2),
  shareFlat: R.template('cue-share×flat×paragraph', 6 * 4),
  meeting: R.template('meeting×paragraph×answers', 8),
  candidates: R.template('cue-words-here', 4),
  like: R.template('like-before×paragraph', 4 * 2),
  likeFocus: R.template('like-focus×paragraph', 4 * 2),
  style: R.template('focus-style×quote×paragraph', 6 * 8),
  quoteTurn: R.template('quote-before×quote×paragraph', 4 * 8),
  enumeration: R.template('enumeration×paragraph', 4),
  selfShare: R.template('self-share×cue-share', 5 * 6),
  selfSharePosition: R.template('self-share×position', 5 * 3),
  subject: R.named('subject', KINDS),
  subjectFocus: R.template('subject-is-focus×paragraph', 4),
  subjectAt: R.template('subject-at-start×kind', 2 * KINDS.length),
  tail: R.template('dialogue-tail', 2),
  focusTitle: R.template('focus-title×early×paragraph', 12),
  focusTitleSelf: R.template('focus-title×early×self-share', 30),
  announced: R.template('announced×paragraph', 4),
  dated: R.template('dated×self-share×paragraph', 2 * 5 * 2),
  word: R.named('word', [...SENTENCE_WORDS.keys()]),
} as const;

/** The first feature that is a word; those of words come last. */
export const WORDS_FROM = F.word;
/** The features' names, in the order of their numbers. */
export const SENTENCE_FEATURES: readonly string[] = R.names;

function strengthBucket(strength: number): number {
  return bucket(strength, [0.08, 0.3, 0.6, 0.9]);
}

const ENUMERATION = /^(?:[一二三四五六七八九十][是要、]|第[一二三四五六七八九十]|首先|其次|再次|最后|再者|同时|此外|另外|其中|例如|比如|因此|所以|如果|当然|而且)/u;

/** How the sentence itself stands to quotation marks: 0 none, 1 begins inside, 2 opens at its start, 3 opens later. */
function quoteNow(view: SentenceView): number {
  if (view.beginsInside) return 1;
  if ((view.scan.bits[0] ?? 0) & Is.OPEN) return 2;
  return view.inside.indexOf(1) < 0 ? 0 : 3;
}

function pushContext(view: SentenceView, features: number[], paragraph: number): void {
  const { document, chunks, scan } = view;
  const quote = quoteNow(view);
  const subject = chunks.find((chunk) => !chunk.quoted);
  const self = bucket(document.selfTenths, [0.3, 1, 2, 3.5]);
  features.push(
    F.like + bucket(view.place.likeBefore, [0.01, 0.12, 0.3]) * 2 + paragraph,
    F.likeFocus + bucket(view.likeFocus, [0.01, 0.12, 0.3]) * 2 + paragraph,
    F.style + view.focusStyle * 8 + quote * 2 + paragraph,
    F.quoteTurn + view.quoteBefore * 8 + quote * 2 + paragraph,
    F.enumeration + (ENUMERATION.test(scan.sentence.folded) ? 2 : 0) + paragraph,
    F.selfShare + self * 6 + bucket(document.cueTenths, [0.5, 1.5, 2.5, 4, 6]),
    F.selfSharePosition + self * 3 + (view.before < 2 ? 0 : view.after < 2 ? 2 : 1),
    F.focusTitle + view.focusTitle * 4 + (view.focusEarly ? 2 : 0) + paragraph,
    F.focusTitleSelf + (view.focusTitle * 2 + (view.focusEarly ? 1 : 0)) * 5 + self,
    F.tail + (view.inTail ? 1 : 0),
    F.announced + (view.announced ? 2 : 0) + paragraph,
    F.dated + (document.dated ? 10 : 0) + self * 2 + paragraph,
  );
  if (subject === undefined) return;
  const kind = KINDS.indexOf(subject.kind);
  const named = scan.words[subject.name] === view.focus ? 1 : 0;
  features.push(F.subject + kind, F.subjectFocus + named * 2 + paragraph, F.subjectAt + (subject.from === 0 ? 1 : 0) * KINDS.length + kind);
}

function ending(scan: Scan): number {
  const last = scan.words.at(-1) ?? '';
  return ['。', '！', '？', '”', '）'].indexOf(last) + 1;
}

/** Classes and words at the sentence's edges, and what it holds how often. */
function pushWords({ scan }: SentenceView, features: number[], counts: TokenCounts, paragraph: number): void {
  const first = classOf(scan, 0);
  features.push(
    F.firstClass + first,
    F.firstClassParagraph + first * 2 + paragraph,
    F.secondClass + first * FIRST + classOf(scan, 1),
    F.self + Math.min(1, counts.self) * 2 + paragraph,
    F.you + Math.min(1, counts.pronouns),
    F.modals + Math.min(3, counts.modals),
    F.names + Math.min(3, counts.names) * 2 + paragraph,
    F.digits + Math.min(3, counts.digits),
    F.times + bucket(counts.times, [1, 3]) * 2 + paragraph,
    F.length + bucket(scan.sentence.folded.length, [8, 16, 30, 60, 100]) * 2 + paragraph,
    F.ending + ending(scan),
  );
}

/** Where the sentence stands in the document and to quotation marks. */
function pushPlace(view: SentenceView, features: number[], paragraph: number): void {
  const { scan, inside, document } = view;
  const opens = (scan.bits[0] ?? 0) & Is.OPEN ? 1 : 0;
  const closes = scan.bits.some((bits, index) => bits & Is.CLOSE && inside[index] === 1) ? 1 : 0;
  features.push(
    F.paragraph + paragraph * 4 + (document.flat ? 2 : 0) + (document.onePiece ? 1 : 0),
    F.position + bucket(view.before, [1, 2, 3, 5, 10]), F.fromEnd + bucket(view.after, [1, 2, 3]),
    F.quote + (view.beginsInside ? 8 : 0) + (view.endsInside ? 4 : 0) + opens * 2 + closes,
    F.fullyInside + (inside.indexOf(0) < 0 ? 1 : 0),
  );
}

/** How clear the cues here and around are, and how the sentence stands to the last clear one. */
function pushFocus(view: SentenceView, features: number[], counts: TokenCounts, paragraph: number): void {
  const { document } = view;
  const share = bucket(document.cueTenths, [0.5, 1.5, 2.5, 4, 6]);
  features.push(
    F.strength + strengthBucket(view.strengths[0]), F.strengthBefore + strengthBucket(view.strengths[1]) * 2 + paragraph,
    F.strengthAfter + strengthBucket(view.strengths[2]), F.strengthSecond + strengthBucket(view.strengths[3]),
    F.sameNext + (view.nextSpeaker === null ? 0 : view.nextSpeaker === view.focus ? 1 : 2) * 2 + paragraph,
    F.focusNamed + counts.focusNamed, F.focusKind + (view.focusKind + 1) * 2 + paragraph,
    F.since + bucket(view.sinceSentences, [1, 2, 3, 5, 9]) * 5 + bucket(view.sinceParagraphs, [1, 2, 3, 5]),
    F.share + share * 2 + paragraph, F.shareFlat + share * 4 + (document.flat ? 2 : 0) + paragraph,
    F.meeting + (document.meeting ? 4 : 0) + paragraph * 2 + (document.answers ? 1 : 0),
    F.candidates + Math.min(3, counts.cues),
  );
}

/** The features of a sentence, apart from those of its readings. Their order stays: sums of floats depend on it. */
export function sentenceFeatures(view: SentenceView): number[] {
  const { facts } = view.scan;
  const paragraph = view.newParagraph ? 1 : 0;
  const features: number[] = [F.bias];
  const counts = countTokens(view);
  for (const word of counts.words) features.push(F.word + word);
  const firstWord = facts[0]?.feature ?? -1;
  const lastWord = facts.at(-2)?.feature ?? -1;
  if (firstWord >= 0) features.push(F.firstWord + firstWord);
  if (lastWord >= 0) features.push(F.lastWord + lastWord);
  pushPlace(view, features, paragraph);
  pushWords(view, features, counts, paragraph);
  pushFocus(view, features, counts, paragraph);
  pushContext(view, features, paragraph);
  pushDocument(view, features);
  pushCourse(view, features);
  pushOpening(view, features, counts.modals, counts.self > 0);
  return features;
}
