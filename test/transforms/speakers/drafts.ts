import type { Draft } from '../../../src/transforms/speakers/readings/draft.ts';
import type { Candidate } from '../../../src/transforms/speakers/readings/readings.ts';
import { scanOf } from './tokens.ts';

/** A reading of a speaker, without a source. */
export function readingOf(speaker: string | null, part: Partial<Candidate> = {}): Candidate {
  return { form: 'cue', speakers: speaker === null ? [] : [speaker], cue: 0, source: null, role: null, features: [], ...part };
}

/** What a first reading knows of a sentence whose words are given (see {@link scanOf}): of nothing in it, but for what is told. */
export function draftOf(tokens: string, part: Partial<Draft> = {}): Draft {
  return {
    announces: null, focusAt: -1, focus: null, focusKind: -1, since: 0, sinceParagraphs: 0, matter: new Set(), inTail: false, turn: null,
    scan: scanOf(tokens), chunks: [], candidates: [], best: null, strength: 0, newParagraph: false, ...part,
  };
}

/** What a first reading knows of a sentence in which somebody has a clear cue. */
export function clearly(speaker: string, tokens = '说/v', part: Partial<Draft> = {}): Draft {
  return draftOf(tokens, { best: readingOf(speaker), strength: 1, ...part });
}
