import { describe, expect, it } from 'vitest';
import { type Changed, proposedBump } from '../../../src/runner/diff/bump.ts';

const nothing: Changed = { identical: false, schema: [], documents: { added: 0, removed: 0, changed: 0 }, sentences: { added: 0, removed: 0, relabelled: 0 } };

describe('proposedBump', () => {
  it.each([
    ['none', { ...nothing, identical: true }],
    ['patch', nothing],
    ['minor', { ...nothing, documents: { ...nothing.documents, added: 1 } }],
    ['minor', { ...nothing, sentences: { ...nothing.sentences, added: 1 } }],
    ['minor', { ...nothing, schema: [{ path: 'sentences.mood', before: undefined, after: 'String' }] }],
    ['major', { ...nothing, schema: [{ path: 'sentences.cue', before: 'String', after: undefined }] }],
    ['major', { ...nothing, documents: { ...nothing.documents, changed: 1 } }],
    ['major', { ...nothing, sentences: { ...nothing.sentences, added: 5, relabelled: 1 } }],
    ['major', { ...nothing, sentences: { ...nothing.sentences, removed: 1 } }],
  ] satisfies readonly [string, Changed][])('proposes %s', (bump, changed) => {
    expect(proposedBump(changed)).toBe(bump);
  });
});
