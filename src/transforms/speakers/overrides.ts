import { z } from 'zod';
import type { Sentence } from '../../document.ts';

/** What a person says of one sentence, over whatever the engine reads. */
const overrideSchema = z
  .strictObject({
    docId: z.string().min(1),
    /** Where the sentence stood when it was looked at, from 0. */
    sentenceIndex: z.int().min(0),
    /** The sentence, normalised; the override holds for this text alone. */
    text: z.string().min(1),
    /** Canonical names, the first speaker first; none for the narrator. */
    speakers: z.array(z.string().min(1)).default([]),
    method: z.enum(['explicit', 'inherited', 'narrator']),
    /** How a speech is quoted; left out, the engine finds it. */
    quotationType: z.enum(['direct', 'indirect', 'mixed']).optional(),
  })
  .refine(({ speakers, method }) => (method === 'narrator') === (speakers.length === 0), {
    error: 'speakers, or the method narrator',
    path: ['speakers'],
  })
  .refine(({ quotationType, method }) => method !== 'narrator' || quotationType === undefined, {
    error: 'nothing: the narrator is not quoted',
    path: ['quotationType'],
  });

/** A corrected or confirmed label of one sentence. */
export type Override = Readonly<z.output<typeof overrideSchema>>;

/** Corrected labels, each sentence once. */
export const overridesSchema = z
  .array(overrideSchema)
  .default([])
  .superRefine((overrides, { addIssue }) => {
    const known = new Set<string>();
    for (const [at, override] of overrides.entries()) {
      const key = overrideKey(override);
      if (known.has(key)) addIssue({ code: 'custom', message: 'each sentence once', path: [at] });
      known.add(key);
    }
  });

/** Tells which sentence an override is about. */
export const overrideKey = ({ docId, sentenceIndex, text }: Pick<Override, 'docId' | 'sentenceIndex' | 'text'>): string =>
  JSON.stringify([docId, sentenceIndex, text]);

/** The overrides of each document. */
export function overridesByDocument(overrides: readonly Override[]): ReadonlyMap<string, readonly Override[]> {
  const byDocument = new Map<string, Override[]>();
  for (const override of overrides) {
    const known = byDocument.get(override.docId);
    if (known === undefined) byDocument.set(override.docId, [override]);
    else known.push(override);
  }
  return byDocument;
}

/** Where a document's overrides belong. */
export interface Located {
  /** By `sentenceIndex` as the document is now. */
  readonly found: ReadonlyMap<number, Override>;
  /** Those whose sentence the document hasn't any more. */
  readonly lost: readonly Override[];
}

/**
 * Finds the sentences of a document's overrides: the one at the same place with the same text, else the only one with this
 * text. A changed sentence keeps no label that was given to another text.
 */
export function locate(overrides: readonly Override[], sentences: readonly Pick<Sentence, 'text' | 'sentenceIndex'>[]): Located {
  const found = new Map<number, Override>();
  const lost: Override[] = [];
  const places = overrides.length === 0 ? new Map<string, number[]>() : placesOf(sentences);
  for (const override of overrides) {
    const same = places.get(override.text) ?? [];
    const at = same.includes(override.sentenceIndex) ? override.sentenceIndex : same.length === 1 ? same[0] : undefined;
    if (at === undefined || found.has(at)) lost.push(override);
    else found.set(at, override);
  }
  return { found, lost };
}

function placesOf(sentences: readonly Pick<Sentence, 'text' | 'sentenceIndex'>[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { text, sentenceIndex } of sentences) {
    const known = places.get(text);
    if (known === undefined) places.set(text, [sentenceIndex]);
    else known.push(sentenceIndex);
  }
  return places;
}
