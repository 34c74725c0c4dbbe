import { isCommonWord, isNewsWord, soundsForeign, surnameLength } from './name-characters.ts';

/**
 * Whether a token is a person's name by itself, as the dictionary has it or as the dot in a foreign name shows.
 *
 * @param pos its part of speech (jieba's tag set: nr for names, nrt for foreign ones)
 */
export function isDictionaryName(word: string, pos: string): boolean {
  if (isNewsWord(word) || CONGRESS.test(word)) return false;
  return (pos === 'nrt' && !word.endsWith('人') && !isCommonWord(word)) || isDotted(word) || (pos.startsWith('nr') && looksLikeName(word));
}

/** 十九大, 二十大: congresses, which the dictionary has for names. */
const CONGRESS = /^[一二三四五六七八九十]+大$/u;

/** 彼得·万斯滕: the dot stands in foreign names alone. */
function isDotted(word: string): boolean {
  return /^\p{Script=Han}{1,8}(?:[·・•‧-]\p{Script=Han}{1,8})*[·・•‧]\p{Script=Han}{1,8}$/u.test(word);
}

/** Words of one character that the cut takes for the surname of a foreign name: 向普京, 应普京. */
const GLUED = '向应周于';

/** The dictionary's names hold many that are none (绿水青山, 敬畏): a name has a surname and one or two characters, or foreign sounds. */
function looksLikeName(word: string): boolean {
  if (word.endsWith('人') || (word.length === 2 && isCommonWord(word))) return false;
  const surname = surnameLength(word);
  if (word.length === 1 && surname === 0) return false;
  if (word.length > 2 && GLUED.includes(word.charAt(0)) && soundsForeign(word.slice(1))) return false;
  return (surname > 0 && word.length <= surname + 2) || soundsForeign(word);
}
