import { describe, expect, it } from 'vitest';
import { Is } from '../../../../src/transforms/speakers/words/lexicon.ts';
import { listedAt, roleEndingAt } from '../../../../src/transforms/speakers/words/listed-words.ts';

describe('listedAt', () => {
  it('tells what the longest listed word is that begins there', () => {
    expect(listedAt('碗新闻发言', 1) & Is.ROLE).toBe(0);
    expect(listedAt('碗负责人说', 1) & Is.ROLE).not.toBe(0);
    expect(listedAt('说', 0) & Is.SAY).not.toBe(0);
  });

  it('takes the longer of two that begin alike', () => {
    expect(listedAt('他们说', 0) & Is.PRONOUN).not.toBe(0);
    expect(listedAt('这位老人', 0)).toBe(Is.DEMONSTRATIVE);
    expect(listedAt('双方同意', 0) & Is.GROUP).not.toBe(0);
  });

  it('finds a word at the very end, and none after it', () => {
    expect(listedAt('碗说', 1) & Is.SAY).not.toBe(0);
    expect(listedAt('碗说', 2)).toBe(0);
    expect(listedAt('碗碗碗碗', 0)).toBe(0);
  });
});

describe('roleEndingAt', () => {
  it.each([
    ['县负责人', 4, 3], ['负责人', 3, 3], ['专家', 2, 2], ['老专家说', 3, 2], ['负责人说', 4, 0], ['工人', 1, 0], ['', 0, 0], ['中纪委', 3, 0], ['宇航员', 3, 3],
  ])('in %s before unit %i the noun for a person has %i characters', (text, end, length) => {
    expect(roleEndingAt(text, end)).toBe(length);
  });
});
