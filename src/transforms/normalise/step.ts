import type { Draft } from './draft.ts';

/** One rule of normalising. Rules are local: what they do to a sentence doesn't depend on what stands around it. */
export interface Step {
  readonly name: string;
  /** Whether a text with this UTF-16 code unit may need the step; a text without any is not given to it. */
  readonly concerns: (unit: number) => boolean;
  readonly apply: (draft: Draft) => void;
}
