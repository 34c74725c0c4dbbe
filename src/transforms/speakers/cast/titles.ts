import { fold } from '../../../text/fold.ts';
import { MEETS } from '../words/sentence-words.ts';
import { classify, Is } from '../words/lexicon.ts';

/** Longest title that is looked for before a name; 国务院副总理, 俄罗斯国防部第一副部长. */
const LONGEST_TITLE = 20;

/** A title without what a sentence tells before it: 在北京会见法国总统 → 法国总统. */
export function titleIn(role: string): string {
  const folded = fold(role);
  let from = 0;
  for (const meets of MEETS) {
    const at = folded.lastIndexOf(meets);
    if (at >= 0) from = Math.max(from, at + meets.length);
  }
  // 应法国总统邀请: an invitation's preposition.
  return role.slice(folded.charAt(from) === '应' ? from + 1 : from);
}

/** Whether a phrase is a person's title or calling, by its end: 外交部发言人. */
export function isTitle(phrase: string): boolean {
  const bits = classify(fold(phrase), 'n');
  return phrase.length > 1 && (bits & Is.ROLE) !== 0 && (bits & (Is.ASSEMBLY | Is.TEXT)) === 0;
}

/** Longest title that is looked for after one; more would be a clause: 某某主席和某某总统. */
const LONGEST_AFTER = 5;

/** A phrase as title and name, when what stands after or before a title is a known name: 俄罗斯总统 普京, 普京 总统. */
export function splitTitle(phrase: string, isName: (name: string) => boolean): { readonly title: string; readonly name: string } | null {
  for (let length = 2; length < Math.min(phrase.length - 1, LONGEST_TITLE + 1); length += 1) {
    const [first, second] = [phrase.slice(0, length), phrase.slice(length)];
    if (isName(second) && isTitle(first)) return { title: first, name: second };
    if (second.length <= LONGEST_AFTER && isName(first) && isTitle(second)) return { title: second, name: first };
  }
  return null;
}
