import { z } from 'zod';
import type { AttributedDocument, LabelledDocument } from '../../document.ts';
import { defineTransform } from '../transform.ts';
import { Arena } from './arena.ts';
import type { Concept } from './concept.ts';
import { documentTopic } from './document-topic.ts';
import { labelSentences } from './label.ts';
import { readCompiledTerms } from './compiled-terms.ts';
import { treeOf } from './concept-tree.ts';
import { lexiconOf } from './lexicon.ts';
import { combinerFor, readCombinerFile } from './model.ts';
import { builtInScheme, type Scheme } from './scheme.ts';
import { compileTerms } from './term-tables.ts';
import { applyUserScheme, userScheme } from './user-scheme.ts';

const model = readCombinerFile();

const options = z.strictObject({
  /** A topic's probability is over this, from 0 to 1: higher gives fewer topics and surer ones, 1 none. */
  threshold: z.number().min(0).max(1).default(model.threshold),
  /** A scheme of the user's own, in place of the built-in one or on top of it. */
  scheme: userScheme.optional(),
}).prefault({});

/** Says what each sentence is about, and the document: deterministic, from terms and their context. */
export const topics = defineTransform({
  name: 'topics',
  options,
  prepare: ({ threshold, scheme: own }) => {
    const scheme = schemeFor(own);
    const tree = treeOf(scheme.concepts);
    const compiled = own === undefined ? readCompiledTerms() : null;
    const lexicon = lexiconOf(tree, compiled ?? compileTerms(tree, scheme.terms, scheme.learnt));
    const labeller = { lexicon, combiner: combinerFor(lexicon, model), threshold, arena: new Arena() };
    return (document: AttributedDocument): LabelledDocument => {
      const sentenceTopics = labelSentences(labeller, document.sentences);
      return { ...document, sentenceTopics, documentTopic: documentTopic(lexicon, sentenceTopics) };
    };
  },
});

const builtIn = builtInScheme();

/**
 * The scheme that the transform labels with when it has these options, by id.
 * @throws ZodError when the options aren't valid, Error when a user's scheme has a broken tree
 */
export function schemeOf(written: unknown): {
  readonly name: string;
  readonly version: string;
  readonly topics: ReadonlyMap<string, Concept>;
} {
  const { name, version, concepts } = schemeFor(options.parse(written).scheme);
  return { name, version, topics: new Map(concepts.map((concept) => [concept.id, concept])) };
}

function schemeFor(own: z.output<typeof options>['scheme']): Scheme {
  return own === undefined ? builtIn : applyUserScheme(builtIn, own);
}
