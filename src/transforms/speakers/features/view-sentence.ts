import type { Place } from './course.ts';
import type { DocumentView } from './document-view.ts';
import { CLEAR, clearSpeaker, type Draft } from '../readings/draft.ts';
import { cueClassOf, formOf, styleOf, titleOf } from './focus.ts';
import { likeness } from '../words/likeness.ts';
import type { Quotes } from '../words/quotes.ts';
import type { SentenceView } from './sentence-view.ts';

const NOTHING = new Uint8Array(0);
const NO_MATTER: ReadonlySet<string> = new Set();
/** Sentences after this one in which the next speaker is looked for. */
const NEAR = 5;

/** What the features see of a sentence; undefined where there is none. One object: joining by spreading takes several times as long. */
export function viewSentence(
  drafts: readonly Draft[],
  at: number,
  quotes: Quotes,
  places: readonly Place[],
  document: DocumentView,
): SentenceView | undefined {
  const [draft, after, place] = [drafts[at], drafts[at + 1], places[at]];
  if (draft === undefined || place === undefined) return undefined;
  const before = drafts[at - 1];
  const focus = drafts[draft.focusAt];
  const near = drafts.slice(at + 1, at + 1 + NEAR).find(({ strength }) => strength >= CLEAR);
  return {
    scan: draft.scan, chunks: draft.chunks, newParagraph: draft.newParagraph,
    before: at, after: drafts.length - 1 - at, inTail: draft.inTail,
    strengths: [draft.strength, before?.strength ?? 0, after?.strength ?? 0, drafts[at + 2]?.strength ?? 0],
    scanBefore: before?.scan, scanAfter: after?.scan,
    nextSpeaker: clearSpeaker(near), focus: draft.focus, focusKind: draft.focusKind,
    sinceSentences: draft.since, sinceParagraphs: draft.sinceParagraphs,
    likeFocus: likeness(draft.matter, focus?.matter ?? NO_MATTER),
    focusTitle: titleOf(focus), focusEarly: draft.focus !== null && isEarly(drafts, draft.focus),
    focusStyle: styleOf(focus), focusCue: cueClassOf(focus), focusForm: formOf(focus),
    focusLength: focus?.scan.sentence.folded.length ?? 0, focusAt: draft.focusAt,
    announced: before !== undefined && before.announces !== null,
    place, document, quoteBefore: quoteStatus(before, quotes, at - 1),
    inside: quotes.inside[at] ?? NOTHING, beginsInside: quotes.beginsInside[at] ?? false, endsInside: quotes.endsInside[at] ?? false,
  };
}

/** Whether one of the first two sentences holds a name. */
function isEarly(drafts: readonly Draft[], name: string): boolean {
  return drafts.slice(0, 2).some(({ scan }) => scan.words.includes(name));
}

function quoteStatus(draft: Draft | undefined, quotes: Quotes, at: number): number {
  const inside = draft === undefined ? undefined : quotes.inside[at];
  if (inside === undefined) return 0;
  if (quotes.endsInside[at] === true) return 2;
  if (inside.at(-1) === 1 || inside.at(-2) === 1) return 1;
  return inside.indexOf(1) < 0 ? 0 : 3;
}
