import { describe, expect, it } from 'vitest';
import { type Chunk, KINDS } from '../../../../src/transforms/speakers/cast/chunks.ts';
import { FocusTrail } from '../../../../src/transforms/speakers/readings/focus-trail.ts';
import { readingOf } from '../drafts.ts';

const named = (kind: Chunk['kind']) => ({ source: { from: 0, to: 1, kind, name: -1, quoted: false } });

describe('FocusTrail', () => {
  it('has nobody at first, long ago', () => {
    const { focus, kind, at, since, sinceParagraphs, isPerson } = new FocusTrail();
    expect({ focus, kind, at, since, sinceParagraphs, isPerson }).toEqual({ focus: null, kind: -1, at: -1, since: 99, sinceParagraphs: 99, isPerson: false });
  });

  it('has who spoke by the last clear cue, and since when', () => {
    const trail = new FocusTrail();
    trail.leave(3, readingOf('赵明远', named('name')), 0.5);
    expect([trail.focus, trail.at, trail.since, trail.kind]).toEqual(['赵明远', 3, 0, KINDS.indexOf('name')]);
    trail.leave(4, null, 1);
    trail.leave(5, readingOf('岳清扬', named('role')), 0.49);
    expect([trail.focus, trail.at, trail.since]).toEqual(['赵明远', 3, 2]);
    trail.leave(6, readingOf('市政府', named('body')), 0.9);
    expect([trail.focus, trail.at, trail.since, trail.isPerson]).toEqual(['市政府', 6, 0, false]);
  });

  it('counts the paragraphs since, and tells where one begins', () => {
    const trail = new FocusTrail();
    expect([0, 0, 1, 2, 2].map((paragraph) => trail.enter(paragraph))).toEqual([true, false, true, true, false]);
    expect(trail.sinceParagraphs).toBe(102);
    trail.leave(4, readingOf('赵明远'), 1);
    expect(trail.sinceParagraphs).toBe(0);
    trail.enter(2);
    expect(trail.sinceParagraphs).toBe(0);
    trail.enter(3);
    expect(trail.sinceParagraphs).toBe(1);
  });

  it.each([['name', true], ['role', true], ['body', false], ['text', false], ['other', false]] as const)('takes a %s for a person: %s', (kind, isPerson) => {
    const trail = new FocusTrail();
    trail.leave(0, readingOf('赵明远', named(kind)), 1);
    expect([trail.kind, trail.isPerson]).toEqual([KINDS.indexOf(kind), isPerson]);
  });

  it('keeps what the speaker is when a pronoun names him, and forgets it when nothing does', () => {
    const trail = new FocusTrail();
    trail.leave(0, readingOf('赵明远', named('name')), 1);
    trail.leave(1, readingOf('赵明远', named('pronoun')), 1);
    expect(trail.kind).toBe(KINDS.indexOf('name'));
    trail.leave(2, readingOf('赵明远'), 1);
    expect(trail.kind).toBe(-1);
  });

  it('has nobody after a clear cue of nobody', () => {
    const trail = new FocusTrail();
    trail.leave(0, readingOf('赵明远', named('name')), 1);
    trail.leave(1, readingOf(null), 1);
    expect([trail.focus, trail.at]).toEqual([null, 1]);
  });
});
