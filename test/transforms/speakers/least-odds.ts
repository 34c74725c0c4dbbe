import { findChineseNames } from '../../../src/transforms/speakers/names/chinese-names.ts';
import { givenWeight, surnameWeight } from '../../../src/transforms/speakers/words/name-characters.ts';
import { scanOf } from './tokens.ts';

/** Characters of names from those that speak most for one to those that speak against it: without foreign sounds, and with. */
const PLAIN = { surnames: '郭韩董区', given: ['鹏', '婷', '颖', '雪', '妙', '汐', '碗', '下', '地', '电'] };
const FOREIGN = { surnames: '唐马金区', given: ['琳', '敏', '明', '海', '大', '土', '巴', '多'] };

/** Names of a length by the log odds of their characters. */
function fillers({ surnames, given }: typeof PLAIN, length: number): ReadonlyMap<number, string> {
  const byOdds = new Map<number, string>();
  for (const surname of surnames) {
    for (const first of given) {
      for (const second of length === 3 ? given : ['']) {
        const odds = surnameWeight(surname) + [...first + second].reduce((sum, character) => sum + givenWeight(character.charCodeAt(0)), 0);
        if (first !== second && !byOdds.has(odds)) byOdds.set(odds, surname + first + second);
      }
    }
  }
  return byOdds;
}

const NAMES = { plain: { 2: fillers(PLAIN, 2), 3: fillers(PLAIN, 3) }, foreign: { 2: fillers(FOREIGN, 2), 3: fillers(FOREIGN, 3) } };

/**
 * The least log odds that its characters must have for 姓名 or 姓名字 in a sentence to be found: the less, the more its
 * surroundings speak for a name; null when nothing is enough.
 */
export function least(tokens: string, sound: 'plain' | 'foreign' = 'plain'): number | null {
  const byOdds = NAMES[sound][tokens.includes('字') ? 3 : 2];
  for (let odds = 0; odds < 15; odds += 1) {
    const name = byOdds.get(odds);
    if (name === undefined) continue;
    const written = tokens.replaceAll('姓', name.charAt(0)).replaceAll('名', name.charAt(1)).replaceAll('字', name.charAt(2));
    if (findChineseNames([scanOf(written)]).includes(name)) return odds;
  }
  return null;
}
