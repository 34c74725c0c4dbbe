import type { SpeakerKind } from '../../document.ts';
import { fold } from '../../text/fold.ts';
import { classify, Is } from './words/lexicon.ts';
import { isCommonWord, soundsForeign, surnameLength } from './words/name-characters.ts';
import { isCountry } from './words/nations.ts';
import { splitTitle } from './cast/titles.ts';

/** Words that begin an unnamed source: 一位知情人士, 有记者, 多名村民. */
const UNNAMED = /^(?:有|某|不少|部分|许多|该|这|那|另|其他|匿名|不愿|[一两三多数几](?=[名位家个些批种份项封次国党方人部十百千万]))/u;

/** Characters that end given names as well as nouns for people and bodies: 江泽民, 村民; 王建军, 解放军. */
const GIVEN_ENDS = '民军';

/**
 * The kind of source behind a canonical name, by the name alone: a person's name, a body, a text, or people without a name.
 *
 * @param name canonical name, in either script
 */
export function speakerKind(name: string): SpeakerKind {
  return kindOfFolded(fold(name));
}

function kindOfFolded(name: string): SpeakerKind {
  if (/^[《〈「]|[》〉]$/u.test(name)) return 'document';
  const bits = classify(name, 'n');
  if (isCountry(name) || (bits & Is.ASSEMBLY && !(bits & Is.ROLE))) return 'organisation';
  if (UNNAMED.test(name)) return 'unnamed';
  if (/[·・•‧]/u.test(name) || looksLikePerson(name, bits)) return 'person';
  if (!(bits & (Is.TEXT | Is.GROUP)) && endsInPerson(name)) return 'person';
  if (bits & Is.PRONOUN || (bits & Is.ROLE && !(bits & Is.BODY))) return 'unnamed';
  if (bits & Is.TEXT) return 'document';
  if (bits & (Is.BODY | Is.ASSEMBLY | Is.PLACE)) return 'organisation';
  return soundsForeign(name) && name.length >= 2 && !isCommonWord(name) ? 'person' : 'organisation';
}

/** Whether a person's name follows a title: 外交部发言人扎哈罗娃. */
function endsInPerson(phrase: string): boolean {
  return splitTitle(phrase, (name) => phrase.endsWith(name) && isFullName(name)) !== null;
}

function isFullName(name: string): boolean {
  return !isCountry(name) && (soundsForeign(name) || looksLikePerson(name, classify(name, 'n')));
}

/** What nouns are that stand for people, bodies and texts, and no person's name is. */
const NOUN = Is.ROLE | Is.BODY | Is.TEXT | Is.ASSEMBLY | Is.GROUP;

/** 二十大, 第四次全会: numbers that no name has. */
const NUMBERED = /第|[一二三四五六七八九十]{2}/u;

/**
 * Whether nothing speaks against a name being a person's: it is no noun for people, bodies or texts and no country. A
 * dictionary's common word it may be (普京 is one). */
export function mayBePerson(name: string): boolean {
  const folded = fold(name);
  if (folded.length < 2 || isCountry(folded) || UNNAMED.test(folded) || NUMBERED.test(folded)) return false;
  const bits = classify(folded, 'n');
  return looksLikePerson(folded, bits) || (bits & (NOUN | Is.PLACE | Is.PRONOUN)) === 0;
}

function looksLikePerson(name: string, bits: number): boolean {
  const surname = surnameLength(name);
  const given = surname === 1 && name.length === 3 && GIVEN_ENDS.includes(name.charAt(2));
  if ((bits & NOUN && !given) || isCommonWord(name)) return false;
  return surname > 0 && name.length > surname && name.length <= surname + 2;
}
