import { describe, expect, it } from 'vitest';
import { AFTER, afterOf, BEFORE, beforeOf, NEXT, nextOf } from '../../../../src/transforms/speakers/readings/cue-context.ts';
import { scanOf } from '../tokens.ts';

describe('afterOf', () => {
  it.each([
    ['，/x', 'comma'], ['：/x', 'colon'], ['“/x', 'open'], ['”/x', 'close'], ['。/x', 'stop'], ['了/ul', 'past'], ['过/ug', 'past'], ['着/uz', 'past'], ['到/v', 'past'], ['的/uj', 'de'],
    ['要/v', 'modal'], ['应/v', 'modal'], ['将/d', 'modal'], ['能/v', 'modal'], ['会/v', 'modal'], ['必须/d', 'modal'], ['愿/v', 'modal'], ['希望/v', 'modal'], ['指出/v', 'cue'], ['他/r', 'name'],
    ['罗桂香/nr', 'name'], ['石桥/n', 'noun'], ['搬/v', 'verb'], ['也/d', 'other'],
  ])('sees after a cue in %s: %s', (word, expected) => {
    expect(AFTER[afterOf(scanOf(`说/v ${word}`), 1)]).toBe(expected);
  });

  it('sees the end of a sentence', () => {
    expect(AFTER[afterOf(scanOf('他/r 说/v'), 2)]).toBe('end');
  });
});

describe('nextOf', () => {
  it.each([
    ['说/v', 'cue'], ['，/x', 'comma'], ['；/x', 'comma'], ['”/x', 'close'], ['：/x', 'mark'], ['昨天/t', 'time'], ['对于/p', 'preposition'], ['又/d', 'adverb'], ['搬/v', 'verb'], ['石桥/n', 'noun'], ['地/uv', 'other'],
    ['（市长）/x', 'aside'], ['(mayor)/x', 'aside'], ['的话/u', '的话'], ['后/f', '后'], ['则/d', '则'],
  ])('sees after a source in %s: %s', (word, expected) => {
    expect(NEXT[nextOf(scanOf(`村民/n ${word} 说/v`), 1, expected === 'cue' ? 1 : 2)]).toBe(expected);
  });

  it('takes a bracket that is something else besides for that', () => {
    const scan = scanOf('村民/n （市长）/x 说/v');
    expect(NEXT[nextOf({ ...scan, bits: scan.bits.with(1, scan.bits[0] ?? 0) }, 1, 2)]).toBe('noun');
  });
});

describe('beforeOf', () => {
  it.each([
    ['据/p', '据'], ['根据/p', '根据'], ['对/p', '对'], ['的/uj', 'de'], ['”/x', 'close'], ['、/x', 'pause'], ['，/x', 'mark'], ['。/x', 'mark'], ['昨天/t', 'time'], ['搬/v', 'verb'], ['石桥/n', 'noun'], ['又/d', 'adverb'], ['地/uv', 'other'],
  ])('sees before a source in %s: %s', (word, expected) => {
    expect(BEFORE[beforeOf(scanOf(`${word} 村民/n`), 0)]).toBe(expected);
  });

  it('sees the start of a sentence', () => {
    expect(BEFORE[beforeOf(scanOf('村民/n'), -1)]).toBe('start');
  });
});
