import { describe, expect, it } from 'vitest';
import { CLEAR, clearSpeaker } from '../../../../src/transforms/speakers/readings/draft.ts';
import { clearly, draftOf, readingOf } from '../drafts.ts';

describe('clearSpeaker', () => {
  it('is who speaks by a clear cue', () => {
    expect(clearSpeaker(clearly('赵明远'))).toBe('赵明远');
    expect(clearSpeaker(clearly('赵明远', '说/v', { strength: CLEAR }))).toBe('赵明远');
  });

  it('is nobody without one', () => {
    expect(clearSpeaker(clearly('赵明远', '说/v', { strength: 0.49 }))).toBeNull();
    expect(clearSpeaker(draftOf('说/v', { strength: 1 }))).toBeNull();
    expect(clearSpeaker(draftOf('说/v', { strength: 1, best: readingOf(null) }))).toBeNull();
    expect(clearSpeaker(undefined)).toBeNull();
  });
});
