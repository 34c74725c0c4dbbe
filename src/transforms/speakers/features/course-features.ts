import { NEVER } from './course.ts';
import { sentenceRegistry as R } from '../readings/registry.ts';
import type { SentenceView } from './sentence-view.ts';
import { bucket } from '../words/word-class.ts';

const F = {
  next: R.template('next-in×who×since', 7 * 2 * 5),
  nextParagraph: R.template('next-in×who×paragraph', 7 * 2 * 2),
  inParagraph: R.template('cue-before×cue-after×paragraph-before', 2 * 3 * 4),
  paragraph: R.template('paragraph-before×after×cue-before', 4 * 4 * 2),
  focusCues: R.template('focus-cues×voices×paragraph', 4 * 3 * 2),
  focusAt: R.template('focus-at×since', 4 * 5),
  focusCue: R.template('focus-cue×since×paragraph', 16 * 5 * 2),
  focusForm: R.template('focus-form×since×paragraph', 6 * 5 * 2),
  focusLength: R.template('focus-length×style', 4 * 6),
  likeCue: R.template('like-next-cue×who', 4 * 3),
  likeNext: R.template('like-next×paragraph', 4 * 2),
  likeTitle: R.template('like-title×paragraph', 4 * 2),
  heading: R.template('heading×focus', 2 * 2),
  headings: R.template('headings-since×paragraph', 3 * 2),
} as const;

/** Numbers from which a measure counts as the next larger. */
const EDGES = {
  like: [0.01, 0.12, 0.3],
  next: [2, 3, 4, 6, 10, NEVER],
  since: [1, 2, 4, 9],
  paragraph: [1, 2, 4],
  voices: [2, 4],
  focusAt: [0, 1, 4],
  length: [1, 30, 60],
} as const;

const like = (share: number) => bucket(share, EDGES.like);

/** Adds the features of a sentence's place among the clear cues and in its paragraph. */
export function pushCourse(view: SentenceView, features: number[]): void {
  const { place, document } = view;
  const paragraph = view.newParagraph ? 1 : 0;
  const next = bucket(place.nextIn, EDGES.next) * 2 + (place.nextSame ? 1 : 0);
  const since = bucket(view.sinceSentences, EDGES.since);
  const who = place.nextIn === NEVER ? 0 : place.nextSame ? 1 : 2;
  const first = bucket(place.paragraphBefore, EDGES.paragraph);
  features.push(
    F.next + next * 5 + since,
    F.nextParagraph + next * 2 + paragraph,
    F.inParagraph + ((place.cueBefore ? 3 : 0) + place.cueAfter) * 4 + first,
    F.paragraph + (first * 4 + bucket(place.paragraphAfter, EDGES.paragraph)) * 2 + (place.cueBefore ? 1 : 0),
    F.focusCues + (bucket(place.focusCues, EDGES.paragraph) * 3 + bucket(document.voices, EDGES.voices)) * 2 + paragraph,
    F.focusAt + bucket(view.focusAt, EDGES.focusAt) * 5 + since,
    F.focusCue + (view.focusCue * 5 + since) * 2 + paragraph,
    F.focusForm + (view.focusForm * 5 + since) * 2 + paragraph,
    F.focusLength + bucket(view.focusLength, EDGES.length) * 6 + view.focusStyle,
    F.likeCue + like(place.likeCue) * 3 + who,
    F.likeNext + like(place.likeNext) * 2 + paragraph,
    F.likeTitle + like(place.likeTitle) * 2 + paragraph,
    F.heading + (place.heading ? 2 : 0) + (view.focus === null ? 0 : 1), F.headings + Math.min(2, place.headings) * 2 + paragraph,
  );
}
