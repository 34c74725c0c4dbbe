import { z } from 'zod';
import type { NormalisedDocument, SourceDocument } from '../../document.ts';
import { foldUnits } from '../../text/fold.ts';
import { defineTransform } from '../transform.ts';
import { Draft } from './draft.ts';
import { detectScript } from './script.ts';
import { runSteps } from './steps.ts';

/**
 * Brings the decoded text into one form (characters, widths, line breaks, spaces), with the way back for each unit.
 * The same bytes cut out and normalised again give the same text.
 */
export const normalise = defineTransform({
  name: 'normalise',
  options: z.strictObject({}).prefault({}),
  prepare: () => normaliseDocument,
});

function normaliseDocument(document: SourceDocument): NormalisedDocument {
  const draft = new Draft(document.text);
  runSteps(draft);
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
