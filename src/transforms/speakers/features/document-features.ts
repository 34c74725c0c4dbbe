import { KINDS } from '../cast/chunks.ts';
import { sentenceRegistry as R } from '../readings/registry.ts';
import type { SentenceView } from './sentence-view.ts';
import { bucket } from '../words/word-class.ts';

const K = KINDS.length + 1;
const F = {
  voices: R.template('voices×paragraph×focus', 6 * 4),
  voicesShare: R.template('voices×cue-share', 6 * 6),
  dispatch: R.template('dispatch×self-share×focus', 2 * 5 * 2),
  dispatchShare: R.template('dispatch×cue-share×paragraph', 2 * 6 * 2),
  exhorting: R.template('exhorting×cue-share', 5 * 6),
  exhortingFocus: R.template('exhorting×focus-kind', 5 * K),
  naming: R.template('naming×exhorting', 4 * 5),
  counting: R.template('counting×cue-share', 4 * 6),
  meanLength: R.template('mean-length×cue-share', 4 * 6),
} as const;

/** Numbers from which a document's measures count as the next larger. */
const EDGES = {
  voices: [1, 2, 3, 5, 8],
  cues: [0.5, 1.5, 2.5, 4, 6],
  self: [0.3, 1, 2, 3.5],
  modals: [1, 2.5, 4, 6],
  many: [2, 4, 7],
  length: [35, 50, 70],
} as const;

/** Adds what the whole document says of each of its sentences: an essay, a dispatch and a readout go on differently. */
export function pushDocument({ document, newParagraph, focus, focusKind }: SentenceView, features: number[]): void {
  const paragraph = newParagraph ? 1 : 0;
  const spoken = focus === null ? 0 : 1;
  const voices = bucket(document.voices, EDGES.voices);
  const share = bucket(document.cueTenths, EDGES.cues);
  const exhorting = bucket(document.modalTenths, EDGES.modals);
  const dispatch = document.dispatch ? 1 : 0;
  features.push(
    F.voices + voices * 4 + paragraph * 2 + spoken,
    F.voicesShare + voices * 6 + share,
    F.dispatch + (dispatch * 5 + bucket(document.selfTenths, EDGES.self)) * 2 + spoken,
    F.dispatchShare + (dispatch * 6 + share) * 2 + paragraph,
    F.exhorting + exhorting * 6 + share,
    F.exhortingFocus + exhorting * K + focusKind + 1,
    F.naming + bucket(document.nameTenths, EDGES.many) * 5 + exhorting,
    F.counting + bucket(document.figureTenths, EDGES.many) * 6 + share,
    F.meanLength + bucket(document.meanLength, EDGES.length) * 6 + share,
  );
}
