import { z } from 'zod';
import type { NormalisedDocument, SourceDocument } from '../../document.ts';
import { foldUnits } from '../../text/fold.ts';
import { defineTransform } from '../transform.ts';
import { prepareConversion } from './convert.ts';
import { Draft } from './draft.ts';
import { detectScript } from './script.ts';
import { runSteps } from './steps.ts';

/**
 * Brings the decoded text into one form (characters, widths, line breaks, spaces), with the way back for each unit.
 * The same bytes cut out and normalised again give the same text.
 */
export const normalise = defineTransform({
  name: 'normalise',
  options: z
    .strictObject({
      /** Converts the text to Simplified or Traditional with OpenCC; left out or `keep`, it stays as it is. */
      script: z.enum(['keep', 'Hans', 'Hant']).optional(),
    })
    .prefault({}),
  prepare: ({ script = 'keep' }): ((document: SourceDocument) => NormalisedDocument) => {
    const convert = script === 'keep' ? null : prepareConversion(script);
    return (document) => normaliseDocument(document, convert);
  },
});

function normaliseDocument(document: SourceDocument, convert: ((draft: Draft) => void) | null): NormalisedDocument {
  const draft = new Draft(document.text);
  runSteps(draft);
  convert?.(draft);
  const normalised = draft.traced(document.text);
  const units = draft.units.subarray(0, draft.length);
  const { script, folds } = detectScript(units);
  return {
    ...document,
    normalised,
    folded: (folds ? foldUnits(units) : null) ?? normalised.text,
    script,
    edits: draft.edits,
  };
}
