import type { Chunk } from './chunks.ts';
import { pushSpeaker, readingFeatures, shapeOf } from './cue-features.ts';
import { RESOLUTIONS, type Candidate, type CandidateContext } from './readings.ts';
import { resolve, type Reading, type Resolution } from './resolve.ts';
import { headInside } from './sources.ts';

/** What else a source could stand for, as bits for the features. */
const OTHERS: Readonly<Record<string, number>> = { bearer: 1, longer: 2, issuer: 4, 'pronoun-last': 4 };

/** Adds the candidates of a reading whose source is a phrase: whoever it could stand for. */
export function addSource(context: CandidateContext, reading: Reading & { readonly source: Chunk }, found: Candidate[]): void {
  const { source } = reading;
  const { scan, entities } = context;
  const resolved = resolve(context, reading);
  const features = readingFeatures(context, reading);
  const shape = shapeOf(scan, source);
  let others = 0;
  for (const { resolution } of resolved) others |= OTHERS[resolution] ?? 0;
  for (const { speakers, resolution } of resolved) found.push(candidateOf(context, reading, speakers, withSpeaker(context, reading, speakers, features, resolution, shape, others)));
  const head = headInside(scan, source);
  if (head !== null) for (const { speakers } of resolve(context, { ...reading, source: head })) found.push(candidateOf(context, { ...reading, source: head }, speakers, withSpeaker(context, reading, speakers, features, 'head-inside', shape, 0)));
  if (source.name < 0 || source.kind === 'name' || (scan.words[source.name] ?? '').length < 2) return;
  const inside = [entities.person(scan.words[source.name] ?? '')];
  found.push(candidateOf(context, reading, inside, withSpeaker(context, reading, inside, features, 'name-inside', shape, 0)));
}

/** Adds a candidate whose speakers are known. */
export function addCandidate(context: CandidateContext, reading: Reading, speakers: readonly string[], resolution: Resolution, found: Candidate[]): void {
  const shape = reading.source === null ? 0 : shapeOf(context.scan, reading.source);
  found.push(candidateOf(context, reading, speakers, withSpeaker(context, reading, speakers, readingFeatures(context, reading), resolution, shape, 0)));
}

function withSpeaker({ focus }: CandidateContext, reading: Reading, speakers: readonly string[], shared: readonly number[], resolution: Resolution, shape: number, others: number): number[] {
  const features = shared.slice();
  pushSpeaker(features, reading, speakers[0] === focus, RESOLUTIONS.indexOf(resolution), shape, others);
  return features;
}

function candidateOf({ entities }: CandidateContext, { form, cue, source }: Reading, speakers: readonly string[], features: number[]): Candidate {
  return { form, speakers, cue, source, role: entities.titleOf(speakers[0] ?? ''), features };
}
