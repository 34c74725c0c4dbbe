import { isHan } from '../../text/characters.ts';
import { rowsOf } from './data-file.ts';

interface Form {
  readonly kind: string;
  readonly text: string;
  readonly longest: number;
}

const OPENINGS = '（([【［';
const CLOSINGS = '）)]】］';

/** Fewer Chinese characters than this say nothing: rules, numbers, initials. */
const LEAST_HAN = 2;

const forms: readonly Form[] = rowsOf('silent.tsv').map(([kind = '', text = '', longest = '']) => ({
  kind, text, longest: Number(longest),
}));
const longestForm = forms.reduce((longest, form) => Math.max(longest, form.longest), 0);

/** Whether a sentence is a caption, a closing list, a credit or a link by its form, and so has no topic. */
export function isSilent(folded: string): boolean {
  if (folded.length > longestForm) return false;
  return hasForm(folded) || !hasHan(folded, LEAST_HAN);
}

function hasForm(folded: string): boolean {
  const bracketed = OPENINGS.includes(folded.charAt(0)) && CLOSINGS.includes(folded.charAt(folded.length - 1));
  return forms.some(({ kind, text, longest }) => folded.length <= longest && holds(kind, text, folded, bracketed));
}

function holds(kind: string, text: string, folded: string, bracketed: boolean): boolean {
  switch (kind) {
    case 'starts': return folded.startsWith(text);
    case 'ends': return folded.endsWith(text);
    case 'holds': return folded.includes(text);
    case 'bracketed': return bracketed && folded.includes(text);
    default: return folded === text;
  }
}

function hasHan(text: string, least: number): boolean {
  let found = 0;
  for (let at = 0; at < text.length && found < least; at += 1) if (isHan(text.charCodeAt(at))) found += 1;
  return found >= least;
}
