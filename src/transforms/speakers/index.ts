import { z } from 'zod';
import type { AttributedDocument, SegmentedDocument } from '../../document.ts';
import { defineTransform } from '../transform.ts';
import { analyse } from './analyse.ts';
import { attribute } from './attribute.ts';
import { calibrate, certaintiesOf } from './decision/confidence.ts';
import { fixCorrected, writeCorrected } from './correct.ts';
import { surestStates } from './decision/decide.ts';
import { latticeOf } from './decision/lattice.ts';
import { marginalsOf } from './decision/marginals.ts';
import { readModel } from './decision/model.ts';
import { locate, overridesByDocument, overridesSchema } from './overrides.ts';
import { namePeople, peopleSchema } from './people.ts';
import { speakerOdds } from './decision/speaker-odds.ts';

/** Says for each sentence who speaks, and how that is known. */
export const speakers = defineTransform({
  name: 'speakers',
  options: z.strictObject({
    /** Confidence below which a speaker is left out (`unresolved`), from 0 to 1. */
    threshold: z.number().min(0).max(1).default(0.25),
    /** Canonical names that override the document's. */
    people: peopleSchema,
    /** Labels that a person corrected; they hold over the engine's. */
    overrides: overridesSchema,
  }).prefault({}),
  prepare: ({ threshold, people, overrides }) => {
    const weights = readModel();
    const named = namePeople(people);
    const corrected = overridesByDocument(overrides);
    return (document: SegmentedDocument): AttributedDocument => {
      const read = analyse(document, weights.first);
      const corrections = locate(corrected.get(document.docId) ?? [], document.sentences).found;
      const sentences = corrections.size === 0 ? read : fixCorrected(read, corrections, weights);
      const marginals = marginalsOf(latticeOf(sentences, weights));
      const odds = speakerOdds(sentences, marginals);
      const states = surestStates(sentences, marginals, odds);
      const certainties = certaintiesOf({ sentences, states, marginals, odds }, weights.certainty);
      const confidences = certainties.map((certainty) => calibrate(certainty, weights.calibration));
      const attributions = attribute(sentences, { states, confidences }, threshold);
      const texts = document.sentences.map(({ text }) => text);
      return { ...document, attributions: named(corrections.size === 0 ? attributions : writeCorrected(attributions, texts, corrections)) };
    };
  },
});
