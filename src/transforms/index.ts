import { z } from 'zod';
import type { LabelledDocument, SourceDocument } from '../document.ts';
import { normalise } from './normalise/index.ts';
import { resegment } from './resegment/index.ts';
import { speakers } from './speakers/index.ts';
import { topics } from './topics/index.ts';

/** The transforms in the order in which a document passes them. */
const transformNames = [normalise.name, resegment.name, speakers.name, topics.name] as const;

type TransformName = (typeof transformNames)[number];

/** Options of every transform, all of them optional. */
export const transformOptions = z.strictObject({
  normalise: normalise.options.prefault({}),
  resegment: resegment.options.prefault({}),
  speakers: speakers.options.prefault({}),
  topics: topics.options.prefault({}),
});

/** Options of every transform, every default filled in. */
export type TransformOptions = z.output<typeof transformOptions>;

/** Sees every transform at work, for timing. */
export type Observe = <Out>(transform: TransformName, work: () => Out) => Out;

const unobserved: Observe = (_transform, work) => work();

/** Prepares the transforms once (dictionaries, models) and gives the way of one document through them. */
export function preparePipeline(
  options: TransformOptions,
  observe: Observe = unobserved,
): (document: SourceDocument) => LabelledDocument {
  const normalised = normalise.prepare(options.normalise);
  const resegmented = resegment.prepare(options.resegment);
  const attributed = speakers.prepare(options.speakers);
  const labelled = topics.prepare(options.topics);
  return (source) => {
    const clean = observe('normalise', () => normalised(source));
    const segmented = observe('resegment', () => resegmented(clean));
    const spoken = observe('speakers', () => attributed(segmented));
    return observe('topics', () => labelled(spoken));
  };
}
