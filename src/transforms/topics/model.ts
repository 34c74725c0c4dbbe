import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Combiner } from './combine.ts';
import { FEATURES } from './features.ts';
import type { Lexicon } from './lexicon.ts';

const file = z.strictObject({
  comment: z.string(),
  /** Of a topic's probability, chosen by the rule in docs/topics.md. */
  threshold: z.number(),
  weights: z.record(z.string(), z.number()),
  biases: z.record(z.string(), z.number()),
});

/** What training/topics.ts learnt for the combiner. */
export type CombinerFile = z.output<typeof file>;

/** @throws Error when combiner.json isn't what training writes */
export function readCombinerFile(): CombinerFile {
  return file.parse(JSON.parse(readFileSync(new URL('./combiner.json', import.meta.url), 'utf8')));
}

/** The combiner for a lexicon's classes; one that training never saw gets the mean bias. */
export function combinerFor(lexicon: Lexicon, { weights, biases }: CombinerFile): Combiner {
  const known = Object.values(biases);
  const mean = known.reduce((sum, bias) => sum + bias, 0) / Math.max(1, known.length);
  return {
    weights: Float64Array.from(FEATURES, (name) => weights[name] ?? 0),
    biases: Float64Array.from(lexicon.classes, (concept) => biases[lexicon.concepts[concept]?.id ?? ''] ?? mean),
  };
}
