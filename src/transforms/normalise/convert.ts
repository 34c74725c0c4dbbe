import { createRequire } from 'node:module';
import { isHan } from '../../text/characters.ts';
import type { Draft } from './draft.ts';

/** The script that a text is converted to: Simplified, or Traditional by OpenCC's own standard. */
export type TargetScript = 'Hans' | 'Hant';

/** What OpenCC replaces: words and single characters, each by as many UTF-16 code units. */
interface Replacements {
  readonly words: ReadonlyMap<string, string>;
  /** For each unit the length of the longest word that begins with it; 0 for none. */
  readonly longest: Uint8Array;
  readonly characters: Uint16Array;
}

/** Dictionaries of opencc-js: `source replacement replacement …`, joined by `|`; words first, then characters. */
type Dictionaries = readonly (string | readonly string[])[];

/** As much of opencc-js as is used. */
interface OpenCC {
  readonly Locale: { readonly from: { readonly cn: Dictionaries }; readonly to: { readonly cn: Dictionaries } };
}

/**
 * Prepares the conversion of a draft: the longest word of OpenCC's dictionary, otherwise the character, as OpenCC does
 * (头发 → 頭髮, 发展 → 發展), with two differences that keep the law of tracing. A replacement has the length of what it replaces
 * (13 words of 49,000 don't and are left to their characters), so that every offset stays; and a word doesn't reach over
 * white space that was removed, so that a sentence converts alone as it does among others.
 */
export function prepareConversion(target: TargetScript): (draft: Draft) => void {
  const { words, longest, characters } = replacementsFor(target);
  return (draft) => {
    for (let at = 0; at < draft.length; ) {
      const word = wordAt(draft, at, words, longest[draft.unitAt(at)] ?? 0);
      const replacement = word ?? String.fromCharCode(characters[draft.unitAt(at)] ?? 0);
      for (let step = 0; step < replacement.length; step += 1) {
        if (draft.units[at + step] !== replacement.charCodeAt(step)) draft.edits += 1;
        draft.units[at + step] = replacement.charCodeAt(step);
      }
      at += replacement.length;
    }
  };
}

/** The replacement of the longest known word at `at`; `null` when there is none. */
function wordAt(draft: Draft, at: number, words: Replacements['words'], longest: number): string | null {
  let joined = 1;
  while (joined < longest && at + joined < draft.length && draft.starts[at + joined] === draft.ends[at + joined - 1]) joined += 1;
  for (let length = joined; length > 1; length -= 1) {
    const found = words.get(draft.slice(at, at + length));
    if (found !== undefined) return found;
  }
  return null;
}

/** Loaded only when a job converts: the dictionaries take a tenth of a second. */
function replacementsFor(target: TargetScript): Replacements {
  const { Locale } = createRequire(import.meta.url)('opencc-js') as OpenCC;
  const [written = '', single = ''] = (target === 'Hant' ? Locale.from.cn : Locale.to.cn).flat();
  const words = new Map(entriesOf(written).filter(([source, replacement]) => source.length === replacement.length && isHanAlone(source)));
  const longest = new Uint8Array(0x10000);
  for (const word of words.keys()) longest[word.charCodeAt(0)] = Math.max(longest[word.charCodeAt(0)] ?? 0, word.length);
  const characters = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [source, replacement] of entriesOf(single)) {
    if (source.length === 1 && replacement.length === 1) characters[source.charCodeAt(0)] = replacement.charCodeAt(0);
  }
  return { words, longest, characters };
}

const entriesOf = (dictionary: string): readonly (readonly [string, string])[] =>
  dictionary.split('|').map((entry) => {
    const [source = '', replacement = ''] = entry.split(' ');
    return [source, replacement] as const;
  });

const isHanAlone = (word: string): boolean =>
  Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)).every((unit) => isHan(unit));
