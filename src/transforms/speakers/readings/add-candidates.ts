import { chunkText } from '../cast/chunks.ts';
import { pushSpeaker, readingFeatures, shapeOf } from './cue-features.ts';
import { RESOLUTIONS, type Candidate, type CandidateContext, type Reading, type Resolution, type SourcedReading } from './readings.ts';
import { resolve } from './resolve.ts';
import { isFigures } from '../words/short-forms.ts';
import { headInside } from './sources.ts';

/** What else a source could stand for, as bits for the features. */
const OTHERS: Readonly<Record<string, number>> = { bearer: 1, longer: 2, issuer: 4, 'pronoun-last': 4 };

/** What the candidates of one reading have in common. */
interface Shared {
  readonly features: readonly number[];
  readonly shape: number;
}

/** Adds the candidates of a reading whose source is a phrase: whoever it could stand for. */
export function addSource(context: CandidateContext, reading: SourcedReading, found: Candidate[]): void {
  const { source } = reading;
  const { scan, entities } = context;
  if (isFigures(chunkText(scan, source))) return;
  const resolved = resolve(context, reading);
  const shared = { features: readingFeatures(context, reading), shape: shapeOf(scan, source) };
  let others = 0;
  for (const { resolution } of resolved) others |= OTHERS[resolution] ?? 0;
  for (const { speakers, resolution } of resolved) found.push(candidateOf(context, reading, speakers, resolution, shared, others));
  const head = headInside(scan, source);
  const byHead = head === null ? [] : resolve(context, { ...reading, source: head });
  for (const { speakers } of byHead) found.push({ ...candidateOf(context, reading, speakers, 'head-inside', shared), source: head });
  const name = scan.words[source.name] ?? '';
  if (source.kind === 'name' || name.length < 2) return;
  found.push(candidateOf(context, reading, [entities.person(name)], 'name-inside', shared));
}

/** Adds a candidate whose speakers are known. */
export function addCandidate(
  context: CandidateContext,
  reading: Reading,
  speakers: readonly string[],
  resolution: Resolution,
  found: Candidate[],
): void {
  const shape = reading.source === null ? 0 : shapeOf(context.scan, reading.source);
  const shared = { features: readingFeatures(context, reading), shape };
  found.push(candidateOf(context, reading, speakers, resolution, shared));
}

function candidateOf(
  { entities, focus }: CandidateContext,
  reading: Reading,
  speakers: readonly string[],
  resolution: Resolution,
  shared: Shared,
  others = 0,
): Candidate {
  const { form, cue, source } = reading;
  const features = shared.features.slice();
  pushSpeaker(features, reading, speakers[0] === focus, RESOLUTIONS.indexOf(resolution), shared.shape, others);
  return { form, speakers, cue, source, role: entities.titleOf(speakers[0] ?? ''), features };
}
