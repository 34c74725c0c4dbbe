import { dataLines } from '../../../text/data-file.ts';

const COUNTRIES: ReadonlySet<string> = new Set(dataLines(new URL('./countries.txt', import.meta.url)));

/** Whether a word is a country's name. */
export function isCountry(word: string): boolean {
  return COUNTRIES.has(word);
}

/** First characters by which news calls countries and regions, as in 俄方, 日媒; a closed class. */
const NATIONS = '中美俄日韩朝英法德印巴以乌伊叙土波澳加越泰菲缅柬老马新意西荷比瑞挪芬丹希埃沙卡阿约黎也利苏南巴墨古委智秘哥欧非台港澳辽川沪京';
const BODIES = '方军媒警';

/** 俄乌, 美伊: two countries by their first characters, and no country of its own (古巴). */
export function isNationsPair(word: string): boolean {
  return word.length === 2 && NATIONS.includes(word.charAt(0)) && NATIONS.includes(word.charAt(1)) && !isCountry(word);
}

/** 俄, 乌: a country's name by its first character. */
export function isNationsShort(word: string): boolean {
  return word.length === 1 && NATIONS.includes(word);
}

/** 以军, 俄方, 日媒: a country's short name with a body's. */
export function isNationsBody(word: string): boolean {
  return word.length === 2 && BODIES.includes(word.charAt(1)) && NATIONS.includes(word.charAt(0));
}
