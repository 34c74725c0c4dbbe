import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const english = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const chinese = readFileSync(new URL('../../README.zh.md', import.meta.url), 'utf8');

const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([whole, found]) => found ?? whole);

/** Lines of code without what is explained beside them. */
const code = (text: string): readonly string[] =>
  all(text, /```\w*\n([^]*?)```/g).flatMap((block) => block.trimEnd().split('\n').map((line) => line.replace(/\s{2,}.*$/, '')));

describe('README.zh.md', () => {
  it('has the code of README.md, in the same order', () => {
    expect(code(english).length).toBeGreaterThan(20);
    expect(code(chinese)).toEqual(code(english));
  });

  it('has its sections, and leads to the same pages', () => {
    expect(all(chinese, /^#+ /gm)).toEqual(all(english, /^#+ /gm));
    const links = /\]\(((?!README)[^)]+)\)/g;
    expect(all(chinese, links)).toEqual(all(english, links));
  });

  it('says the same figures, and shows the same rows', () => {
    expect(all(chinese, /[\d.]+ %/g)).toEqual(all(english, /[\d.]+ %/g));
    expect(all(chinese, /^\|.*\|$/gm)).toEqual(all(english, /^\|.*\|$/gm));
  });
});
