import type { SpeakerKind } from '../../document.ts';
import { classify, Is } from './lexicon.ts';
import { isCommonWord, soundsForeign, surnameLength } from './name-characters.ts';

/** Words that begin an unnamed source: 一位知情人士, 有记者, 多名村民. */
const UNNAMED = /^(?:一|有|多|数|某|几|不少|部分|许多|该|这|那|另|其他|两|三|匿名|不愿)/u;

/**
 * The kind of source behind a canonical name, by the name alone: a person's name, a body, a text, or people without a name.
 *
 * @param name canonical name, in either script
 */
export function speakerKind(name: string): SpeakerKind {
  if (/^[《〈「]|[》〉]$/u.test(name)) return 'document';
  if (UNNAMED.test(name)) return 'unnamed';
  const bits = classify(name, 'n');
  if (/[·・•‧]/u.test(name) || looksLikePerson(name, bits)) return 'person';
  if (bits & Is.ROLE && !(bits & Is.BODY)) return 'unnamed';
  if (bits & Is.TEXT) return 'document';
  if (bits & (Is.BODY | Is.ASSEMBLY | Is.PLACE)) return 'organisation';
  return soundsForeign(name) && name.length >= 2 ? 'person' : 'organisation';
}

function looksLikePerson(name: string, bits: number): boolean {
  if (bits & (Is.ROLE | Is.BODY | Is.TEXT | Is.ASSEMBLY | Is.GROUP) || isCommonWord(name)) return false;
  const surname = surnameLength(name);
  return surname > 0 && name.length > surname && name.length <= surname + 2;
}
