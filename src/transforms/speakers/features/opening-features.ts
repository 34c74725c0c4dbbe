import { KINDS } from '../cast/chunks.ts';
import { OPENINGS } from './opening.ts';
import { sentenceRegistry as R } from '../readings/registry.ts';
import type { Scan } from '../words/scan.ts';
import type { SentenceView } from './sentence-view.ts';
import { bucket, CLASS_COUNT, classOf } from '../words/word-class.ts';

const K = KINDS.length + 1;
const O = OPENINGS.length;
/** Characters at the end of a first clause that tell time, place or matter. */
const ENDS = '里内上中下前后时日月年间来起边口旁说道是的为方面';
/** Units within which a first clause ends. */
const CLAUSE = 16;
const F = {
  modalKind: R.template('modals×focus-kind×paragraph', 3 * K * 2),
  selfKind: R.template('self×focus-kind×paragraph', 2 * K * 2),
  classKind: R.template('first-class×focus-kind', CLASS_COUNT * K),
  classStyle: R.template('first-class×focus-style×paragraph', CLASS_COUNT * 6 * 2),
  classSince: R.template('first-class×since×paragraph', CLASS_COUNT * 4 * 2),
  classBefore: R.template('first-class-before×first-class', CLASS_COUNT * CLASS_COUNT),
  classAfter: R.template('first-class-after×paragraph', CLASS_COUNT * 2),
  opening: R.template('opening×paragraph×focus', O * 4),
  openingKind: R.template('opening×focus-kind', O * K),
  openingSince: R.template('opening×since', O * 5),
  openingBefore: R.template('opening-before×opening', O * O),
  clauseEnd: R.template('clause-end×paragraph', (ENDS.length + 1) * 2),
  subjectPronoun: R.template('subject-pronoun×focus-kind×quote', 3 * K * 2),
  reporter: R.template('reporter×focus', 4),
} as const;

/** Adds the features of a sentence's beginning, of its first and its own persons, in the light of who spoke last. */
export function pushOpening(view: SentenceView, features: number[], modals: number, self: boolean): void {
  const { scan, place: { opening, openingBefore } } = view;
  const [paragraph, focus, kind] = [view.newParagraph ? 1 : 0, view.focus === null ? 0 : 1, view.focusKind + 1];
  const first = classOf(scan, 0);
  features.push(
    F.modalKind + (Math.min(2, modals) * K + kind) * 2 + paragraph,
    F.selfKind + ((self ? 1 : 0) * K + kind) * 2 + paragraph,
    F.classKind + first * K + kind,
    F.classStyle + (first * 6 + view.focusStyle) * 2 + paragraph,
    F.classSince + (first * 4 + bucket(view.sinceSentences, [1, 2, 5])) * 2 + paragraph,
    F.classBefore + firstClass(view.scanBefore) * CLASS_COUNT + first,
    F.classAfter + firstClass(view.scanAfter) * 2 + paragraph,
    F.opening + opening * 4 + paragraph * 2 + focus,
    F.openingKind + opening * K + kind,
    F.openingSince + opening * 5 + bucket(view.sinceSentences, [1, 2, 4, 9]),
    F.openingBefore + openingBefore * O + opening,
    F.clauseEnd + clauseEnd(scan.sentence.folded) * 2 + paragraph,
    F.subjectPronoun + (subjectPronoun(view) * K + kind) * 2 + (view.inside.indexOf(1) < 0 ? 0 : 1),
    F.reporter + (tellsOfReporter(view) ? 2 : 0) + focus,
  );
}

function firstClass(scan: Scan | undefined): number {
  return scan === undefined ? 0 : classOf(scan, 0);
}

function clauseEnd(folded: string): number {
  const comma = folded.indexOf('，');
  return comma < 1 || comma > CLAUSE ? 0 : ENDS.indexOf(folded.charAt(comma - 1)) + 1;
}

/** Whether the first phrase outside of quotations is 他 or 她 (1) or another pronoun (2). */
function subjectPronoun({ chunks, scan }: SentenceView): number {
  const subject = chunks.find((chunk) => !chunk.quoted);
  if (subject?.kind !== 'pronoun') return 0;
  return '他她'.includes((scan.words[subject.from] ?? '').charAt(0)) ? 1 : 2;
}

function tellsOfReporter({ chunks, scan }: SentenceView): boolean {
  return chunks.some((chunk) => !chunk.quoted && chunk.kind === 'role' && scan.words[chunk.to - 1] === '记者');
}
