import { clearSpeaker, type Draft } from '../readings/draft.ts';
import { likeness } from '../words/likeness.ts';
import { openingOf } from './opening.ts';

/** Where a sentence stands among the clear cues and the paragraphs of its document. */
export interface Place {
  /** Clear cues, in the whole document, of who speaks by the last one. */
  readonly focusCues: number;
  /** Sentences to the next clear cue, {@link NEVER} for none; whether it has the speaker of the last. */
  readonly nextIn: number;
  readonly nextSame: boolean;
  /** Sentences of its paragraph before and after. */
  readonly paragraphBefore: number;
  readonly paragraphAfter: number;
  /** Whether a clear cue stands before it in its paragraph; after it: 0 none, 1 of the same speaker, 2 of another. */
  readonly cueBefore: boolean;
  readonly cueAfter: number;
  /** Words in common with the sentence of the next clear cue, with the sentence before, with the next and with the first, from 0 to 1. */
  readonly likeCue: number;
  readonly likeBefore: number;
  readonly likeNext: number;
  readonly likeTitle: number;
  /** Whether it is a heading in the text; headings since the last clear cue, itself included. */
  readonly heading: boolean;
  readonly headings: number;
  /** How it opens, and the sentence before (the first of the kinds where there is none). */
  readonly opening: number;
  readonly openingBefore: number;
}

/** Stands for sentences to a cue that there isn't. */
export const NEVER = 99;
const NO_MATTER: ReadonlySet<string> = new Set();

/** The place of each sentence. */
export function placesOf(drafts: readonly Draft[]): Place[] {
  const speakers = drafts.map(clearSpeaker);
  const cues = cuesOf(speakers);
  const nextCues = nextCuesOf(speakers);
  const matter = (at: number): ReadonlySet<string> => drafts[at]?.matter ?? NO_MATTER;
  const alike = drafts.map((draft, at) => likeness(draft.matter, matter(at - 1)));
  const headings = countHeadings(drafts);
  const openings = drafts.map(({ scan }) => openingOf(scan.sentence.folded));
  const { starts, ends } = paragraphsOf(drafts);
  return drafts.map((draft, at) => {
    const [start, end, next] = [starts[at] ?? 0, ends[at] ?? at, nextCues[at] ?? -1];
    const nextSame = speakers[next] === draft.focus;
    return {
      focusCues: draft.focus === null ? 0 : (cues.get(draft.focus) ?? 0),
      nextIn: next < 0 ? NEVER : next - at,
      nextSame,
      paragraphBefore: at - start,
      paragraphAfter: end - at,
      cueBefore: draft.focusAt >= start,
      cueAfter: next < 0 || next > end ? 0 : nextSame ? 1 : 2,
      likeCue: likeness(draft.matter, matter(next)),
      likeBefore: alike[at] ?? 0,
      likeNext: alike[at + 1] ?? 0,
      likeTitle: at === 0 ? 0 : likeness(draft.matter, matter(0)),
      heading: isHeading(drafts, at), headings: (headings[at] ?? 0) - (headings[Math.max(0, draft.focusAt)] ?? 0),
      opening: openings[at] ?? 0,
      openingBefore: openings[at - 1] ?? 0,
    };
  });
}

/** The next sentence with a clear cue after each, -1 for none. */
function nextCuesOf(speakers: readonly (string | null)[]): Int32Array {
  const nextCues = new Int32Array(speakers.length).fill(-1);
  for (let at = speakers.length - 2; at >= 0; at -= 1) nextCues[at] = speakers[at + 1] === null ? (nextCues[at + 1] ?? -1) : at + 1;
  return nextCues;
}

/** How many cues each speaker has. */
function cuesOf(speakers: readonly (string | null)[]): ReadonlyMap<string, number> {
  const cues = new Map<string, number>();
  for (const speaker of speakers) if (speaker !== null) cues.set(speaker, (cues.get(speaker) ?? 0) + 1);
  return cues;
}

/** First and last sentence of the paragraph of each sentence. */
function paragraphsOf(drafts: readonly Draft[]): { starts: Int32Array; ends: Int32Array } {
  const [starts, ends] = [new Int32Array(drafts.length), new Int32Array(drafts.length)];
  for (let at = 0, start = 0; at < drafts.length; at += 1) {
    if (drafts[at]?.newParagraph === true) start = at;
    starts[at] = start;
  }
  for (let at = drafts.length - 1, end = at; at >= 0; at -= 1) {
    ends[at] = end;
    if (drafts[at]?.newParagraph === true) end = at - 1;
  }
  return { starts, ends };
}

/** Units between which a heading is long. */
const HEADING = { least: 6, most: 40 };

/** Whether a sentence below the first is a heading: a short paragraph by itself that no mark ends. */
function isHeading(drafts: readonly Draft[], at: number): boolean {
  const [draft, after] = [drafts[at], drafts[at + 1]];
  if (at === 0 || draft?.newParagraph !== true || after?.newParagraph !== true) return false;
  const { folded } = draft.scan.sentence;
  return folded.length >= HEADING.least && folded.length <= HEADING.most && /[\p{Script=Han}\d%]$/u.test(folded);
}

/** How many headings stand up to each sentence. */
function countHeadings(drafts: readonly Draft[]): number[] {
  let count = 0;
  return drafts.map((_, at) => (isHeading(drafts, at) ? (count += 1) : count));
}
