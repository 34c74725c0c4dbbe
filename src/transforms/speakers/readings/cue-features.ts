import { chunkLength, chunkText, isPeople, KINDS, type Chunk } from '../cast/chunks.ts';
import { bareRole } from '../words/short-forms.ts';
import { Is } from '../words/lexicon.ts';
import { FORMS, RESOLUTIONS, type CandidateContext, type Reading } from './readings.ts';
import { pushCueKin, pushSourceKin } from './kin-features.ts';
import { cueRegistry as R } from './registry.ts';
import type { Scan } from '../words/scan.ts';
import { readWordClasses } from '../words/wordlist.ts';
import { AFTER, afterOf, BEFORE, beforeOf, bit, classOfCue, NEXT, nextOf } from './cue-context.ts';
import { clauseStart, contentLength, countCues, type Gap, gapBetween, NO_GAP } from './cue-gap.ts';

const CUES: ReadonlyMap<string, number> = new Map(
  [...new Set([...readWordClasses('cue-words.tsv').values()].flat())].map((word, index) => [word, index]),
);

const K = KINDS.length;
const F = {
  bias: R.template('reading', 1),
  form: R.named('form', FORMS),
  cueClass: R.template('cue-class', 16),
  after: R.named('after', AFTER),
  classAfter: R.template('cue-class×after', 16 * AFTER.length),
  kind: R.named('kind', KINDS),
  kindRank: R.template('kind×rank', K * 5),
  kindAfter: R.template('kind×after', K * AFTER.length),
  commas: R.template('commas×rank', 5 * 5),
  verbs: R.template('verbs×commas', 5 * 3),
  before: R.named('before', BEFORE),
  beforeKind: R.template('before×kind', BEFORE.length * K),
  frame: R.template('frame', 4),
  genitive: R.template('genitive×kind', 2 * K),
  gap: R.template('gap', 6),
  gapKind: R.template('gap×kind', 6 * K),
  quoteBefore: R.template('quote-before-source×after', 2 * AFTER.length),
  sourceAt: R.template('source-at', 4),
  cueAt: R.template('cue-at', 4),
  cueWord: R.named('cue-word', [...CUES.keys()]),
  resolution: R.named('resolution', RESOLUTIONS),
  resolutionRank: R.template('resolution×rank', RESOLUTIONS.length * 5),
  content: R.template('content-length', 6),
  contentClass: R.template('content-length×class', 6 * 16),
  aspect: R.template('not-past', 2),
  formGap: R.template('form×gap', FORMS.length * 6),
  elidedAfter: R.template('elided×after', AFTER.length),
  elidedWord: R.named('elided-word', [...CUES.keys()]),
  focusSame: R.template('is-focus×kind', 2 * K),
  laterCue: R.template('later-cue', 3),
  earlierCue: R.template('earlier-cue', 3),
  sourceLength: R.template('source-length×kind', 5 * K),
  quoteForm: R.template('quote-form×rank', 5),
  resolutionShape: R.template('resolution×shape', RESOLUTIONS.length * 12),
  resolutionOthers: R.template('resolution×others', RESOLUTIONS.length * 8),
  colonGap: R.template('colon-gap×after', 4 * AFTER.length),
  next: R.named('next', NEXT),
  nextKind: R.template('next×kind', NEXT.length * K),
  nextGap: R.template('next×gap', NEXT.length * 6),
  firstChunk: R.template('first-phrase×kind', 2 * K),
  titled: R.template('name-with-title', 3),
  insideAside: R.template('begins-inside', 2),
} as const;

/** The names of the features by which the first impression goes, in the order of their numbers. */
export const CUE_FEATURES: readonly string[] = R.names;

const FRAMED = BEFORE.indexOf('据');
const FRAMED_BY = BEFORE.indexOf('根据');

/** The features of a reading that are the same whomever its source stands for. */
export function readingFeatures(context: CandidateContext, reading: Reading): number[] {
  const { scan, inside } = context;
  const { cue, source, form } = reading;
  const after = afterOf(scan, cue + 1);
  const cueClass = classOfCue(bit(scan, cue));
  const gap = source === null ? NO_GAP : gapBetween(context, source.to, cue);
  const content = contentLength(scan, cue);
  const features = [
    F.bias, F.form + FORMS.indexOf(form), F.cueClass + cueClass, F.after + after,
    F.classAfter + cueClass * AFTER.length + after,
    F.content + content,
    F.contentClass + content * 16 + cueClass,
  ];
  const word = CUES.get(scan.words[cue] ?? '');
  if (form === 'elided') {
    features.push(F.elidedAfter + after, F.cueAt + clauseStart(scan, cue), F.before + beforeOf(scan, cue - 1));
    if (word !== undefined) features.push(F.elidedWord + word);
  } else if (source !== null) pushSource(context, reading, features, source, gap, after);
  if (word !== undefined && form === 'cue') features.push(F.cueWord + word);
  pushCueKin(features, reading, scan, after);
  features.push(
    F.formGap + FORMS.indexOf(form) * 6 + gap.type,
    F.laterCue + countCues(scan, inside, cue + 1, scan.words.length),
    F.earlierCue + countCues(scan, inside, 0, cue),
    F.insideAside + (inside[0] ?? 0),
  );
  return features;
}

function pushSource(context: CandidateContext, reading: Reading, features: number[], source: Chunk, gap: Gap, after: number): void {
  const { scan } = context;
  const { rank, cue, form } = reading;
  const kind = KINDS.indexOf(source.kind);
  const before = beforeOf(scan, source.from - 1);
  const framed = before === FRAMED || before === FRAMED_BY ? 1 : 0;
  const genitive = scan.words[source.to] === '的' ? 1 : 0;
  const length = Math.min(4, Math.floor(chunkLength(scan, source) / 2));
  features.push(
    F.kind + kind, F.kindRank + kind * 5 + Math.min(rank, 4), F.kindAfter + kind * AFTER.length + after,
    F.commas + Math.min(gap.commas, 4) * 5 + Math.min(rank, 4), F.verbs + Math.min(gap.verbs, 4) * 3 + Math.min(gap.commas, 2),
    F.before + before, F.beforeKind + before * K + kind, F.frame + framed * 2 + ((bit(scan, cue) & Is.FRAME) !== 0 ? 1 : 0),
    F.genitive + genitive * K + kind, F.gap + gap.type, F.gapKind + gap.type * K + kind,
    F.quoteBefore + ((bit(scan, source.from - 1) & Is.CLOSE) !== 0 ? 1 : 0) * AFTER.length + after,
    F.sourceAt + clauseStart(scan, source.from), F.sourceLength + length * K + kind,
  );
  const next = nextOf(scan, source.to, cue);
  features.push(
    F.next + next,
    F.nextKind + next * K + kind,
    F.nextGap + next * 6 + gap.type,
    F.firstChunk + (context.chunks[0]?.from === source.from ? 1 : 0) * K + kind,
    F.titled + (source.name < 0 ? 0 : source.to - source.from > 1 ? 2 : 1),
  );
  pushSourceKin(features, scan, source, cue, kind);
  if (form === 'quote') features.push(F.quoteForm + Math.min(rank, 4));
  if (form === 'colon') features.push(F.colonGap + Math.min(3, cue - source.to) * AFTER.length + after);
}

/** By how a source's words look: its length, and whether it begins with a word like 该 or names people by their country. */
export function shapeOf(scan: Scan, source: Chunk): number {
  const text = chunkText(scan, source);
  return (bareRole(text) !== text ? 4 : isPeople(text) ? 8 : 0) + (text.length <= 2 ? 0 : text.length <= 4 ? 1 : text.length <= 7 ? 2 : 3);
}

/**
 * Adds the features of whom the source stands for.
 *
 * @param shape that of the source, see {@link shapeOf}
 * @param others what else the source could stand for: 1 a bearer, 2 a longer name, 4 an issuer or another person
 */
export function pushSpeaker(
  features: number[],
  reading: Reading,
  isFocus: boolean,
  resolution: number,
  shape: number,
  others: number,
): void {
  features.push(F.resolution + resolution, F.resolutionRank + resolution * 5 + Math.min(reading.rank, 4));
  if (reading.source === null) return;
  features.push(
    F.focusSame + (isFocus ? 1 : 0) * K + KINDS.indexOf(reading.source.kind),
    F.resolutionShape + resolution * 12 + shape,
    F.resolutionOthers + resolution * 8 + others,
  );
}
