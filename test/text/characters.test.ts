import { describe, expect, it } from 'vitest';
import { isAlphanumeric, isCjk, isClosing, isHan, isOpening, isSpace, PAIRS } from '../../src/text/characters.ts';

const all = (characters: string, test: (unit: number) => boolean) => [...characters].every((character) => test(character.charCodeAt(0)));
const none = (characters: string, test: (unit: number) => boolean) => all(characters, (unit) => !test(unit));

describe('classes of characters', () => {
  it('takes ideographs, 〇 and 々 for Han, and neither kana nor punctuation', () => {
    expect(all('会國〇々㐀', isHan)).toBe(true);
    expect(none('か。，A1 ', isHan)).toBe(true);
  });

  it('counts everything that Chinese writes without spaces as CJK', () => {
    expect(all('会。，！？：（）「」《》かＡ', isCjk)).toBe(true);
    expect(none('A1.-"“”—…·', isCjk)).toBe(true);
  });

  it('knows full-width, no-break and tab spaces but not the line feed', () => {
    expect(all(' \t\u3000\u00a0\u2003', isSpace)).toBe(true);
    expect(none('\n会', isSpace)).toBe(true);
  });

  it('pairs every opening mark with the closing one after it', () => {
    for (let at = 0; at < PAIRS.length; at += 2) {
      expect([isOpening(PAIRS.charCodeAt(at)), isClosing(PAIRS.charCodeAt(at + 1))]).toEqual([true, true]);
    }
    expect(isOpening('"'.charCodeAt(0)) || isClosing('"'.charCodeAt(0))).toBe(false);
  });

  it('takes half-width letters and digits for alphanumeric, full-width ones not', () => {
    expect(all('Az09é', isAlphanumeric)).toBe(true);
    expect(none('Ａ９×÷会', isAlphanumeric)).toBe(true);
  });
});
