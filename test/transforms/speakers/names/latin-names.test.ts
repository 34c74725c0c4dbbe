import { describe, expect, it } from 'vitest';
import { isLatin, latinNameEnd } from '../../../../src/transforms/speakers/names/latin-names.ts';
import { marked } from '../tokens.ts';

function taken(tokens: string): { readonly found: readonly string[]; readonly expected: readonly string[] } {
  const { scan, from, to } = marked(tokens);
  return { found: scan.words.slice(from, latinNameEnd(scan, from)), expected: scan.words.slice(from, to) };
}

describe('latinNameEnd', () => {
  it.each([
    ['one word after a title', '总统/n [Keller/eng] 来到/v 港口/n'],
    ['one word of three letters after a title', '总统/n [Lee/eng] 来到/v 港口/n'],
    ['two words before a cue', '，/x [Anna/eng Keller/eng] 说/v'],
    ['two words at the beginning of a sentence', '[Anna/eng Keller/eng] 说/v'],
    ['two words with an adverb before the cue', '，/x [Anna/eng Keller/eng] 也/d 说/v'],
    ['two words with a time before the cue', '，/x [Anna/eng Keller/eng] 当天/t 说/v'],
    ['a particle with a small letter', '，/x [Jan/eng van/eng Steen/eng] 说/v'],
    ['an initial with a dot', '总统/n [J./eng Keller/eng] 来到/v 港口/n'],
    ['an apostrophe', '总统/n [Siobhan/eng O’Brien/eng] 来到/v 港口/n'],
    ['a hyphen', '总统/n [Jean/eng -/x Luc/eng] 来到/v 港口/n'],
    ['letters of other languages', '总统/n [Ángel/eng Øster/eng] 来到/v 港口/n'],
    ['two short words after a title', '总统/n [Li/eng Bo/eng] 来到/v 港口/n'],
    ['up to the end of a sentence', '来/v 的/uj 是/v 总统/n [Anna/eng Keller/eng]'],
  ])('takes %s', (_rule, tokens) => {
    const { found, expected } = taken(tokens);
    expect(found).toEqual(expected);
  });

  it.each([
    ['one word before a cue', '，/x [] Keller/eng 说/v'],
    ['a short word after a title', '总统/n [] Li/eng 来到/v 港口/n'],
    ['two words without title and cue', '，/x [] Anna/eng Keller/eng 来到/v 港口/n'],
    ['two words with a noun before the cue', '，/x [] Anna/eng Keller/eng 港口/n 说/v'],
    ['two words whose cue is too far', '，/x [] Anna/eng Keller/eng 当天/t 也/d 说/v'],
    ['a small letter first', '总统/n [] van/eng Steen/eng 来到/v 港口/n'],
    ['Chinese characters', '总统/n [] 桑托斯/nrt 来到/v 港口/n'],
    ['letters with a figure', '总统/n [] K2so/eng 来到/v 港口/n'],
  ])('takes not %s', (_rule, tokens) => {
    const { found, expected } = taken(tokens);
    expect(found).toEqual(expected);
  });

  it.each([
    ['a hyphen with nothing after it', '总统/n [Jean/eng] -/x 港口/n'],
    ['a word with a figure', '总统/n [Jean/eng] K2/eng 来到/v'],
    ['a figure with a letter after it', '总统/n [Jean/eng] 2K/eng 来到/v'],
  ])('ends at %s', (_rule, tokens) => {
    const { found, expected } = taken(tokens);
    expect(found).toEqual(expected);
  });
});

describe('isLatin', () => {
  it.each([['Keller', true], ['Anna Keller', true], ['Øster', true], ['van Steen', false], ['桑托斯', false], ['', false]])('says of %j %s', (name, expected) => {
    expect(isLatin(name)).toBe(expected);
  });
});
