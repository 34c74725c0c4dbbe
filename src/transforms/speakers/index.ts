import { z } from 'zod';
import type { AttributedDocument, SegmentedDocument } from '../../document.ts';
import { defineTransform } from '../transform.ts';
import { analyse } from './analyse.ts';
import { attribute } from './attribute.ts';
import { calibrate, certaintiesOf } from './confidence.ts';
import { bestStates } from './decide.ts';
import { latticeOf } from './lattice.ts';
import { marginalsOf } from './marginals.ts';
import { readModel } from './model.ts';
import { peopleSchema, renamePeople } from './people.ts';

/** Says for each sentence who speaks, and how that is known. */
export const speakers = defineTransform({
  name: 'speakers',
  options: z.strictObject({
    /** Confidence below which a speaker is left out (`unresolved`), from 0 to 1. */
    threshold: z.number().min(0).max(1).default(0.25),
    /** Canonical names that override the document's. */
    people: peopleSchema,
  }).prefault({}),
  prepare: ({ threshold, people }) => {
    const weights = readModel();
    const rename = renamePeople(people);
    return (document: SegmentedDocument): AttributedDocument => {
      const sentences = analyse(document, weights.first);
      const lattice = latticeOf(sentences, weights);
      const states = bestStates(lattice);
      const certainties = certaintiesOf(sentences, states, marginalsOf(lattice));
      const confidences = certainties.map((certainty) => calibrate(certainty, weights.calibration));
      return { ...document, attributions: attribute(sentences, { states, confidences }, threshold).map(rename) };
    };
  },
});
