import { isHan } from '../../text/characters.ts';
import { rowsOf } from './data-file.ts';
import type { SentenceText } from './evidence.ts';

interface Form {
  readonly text: string;
  /** Greatest length of a sentence of this form, in units. */
  readonly longest: number;
}

const OPENINGS = '（([【［';
const CLOSINGS = '）)]】］';

/** Fewer Chinese characters than this say nothing: rules, numbers, initials. */
const LEAST_HAN = 2;

const forms = rowsOf('silent.tsv').map(([kind = '', text = '', longest = '']) => ({ kind, text, longest: Number(longest) }));
const longestForm = forms.reduce((longest, form) => Math.max(longest, form.longest), 0);
const openings = formsBy('starts', (text) => text.charCodeAt(0));
const endings = formsBy('ends', lastButOne);
const wholes = formsBy('is', (text) => text.charCodeAt(0));
const bracketed = forms.filter(({ kind }) => kind === 'bracketed');
const held = forms.filter(({ kind }) => kind === 'holds');

/** Whether a sentence is a caption, a dateline, a closing list, a credit or a link, and so has no topic. */
export function isSilent({ folded, section }: Pick<SentenceText, 'folded' | 'section'>): boolean {
  if (section === 'caption' || section === 'dateline') return true;
  if (folded.length > longestForm) return false;
  return hasForm(folded) || !hasHan(folded, LEAST_HAN);
}

function hasForm(folded: string): boolean {
  return (
    (openings.get(folded.charCodeAt(0))?.some((form) => fits(folded, form) && folded.startsWith(form.text)) ?? false) ||
    (endings.get(lastButOne(folded))?.some((form) => fits(folded, form) && folded.endsWith(form.text)) ?? false) ||
    (wholes.get(folded.charCodeAt(0))?.some((form) => folded === form.text) ?? false) ||
    held.some((form) => fits(folded, form) && folded.includes(form.text)) ||
    (isBracketed(folded) && bracketed.some((form) => fits(folded, form) && folded.includes(form.text)))
  );
}

/** Most sentences end in a full stop: the unit before it tells more. */
function lastButOne(text: string): number {
  return text.charCodeAt(text.length - 2);
}

function fits(folded: string, { longest }: Form): boolean {
  return folded.length <= longest;
}

function isBracketed(folded: string): boolean {
  return OPENINGS.includes(folded.charAt(0)) && CLOSINGS.includes(folded.charAt(folded.length - 1));
}

function hasHan(text: string, least: number): boolean {
  let found = 0;
  for (let at = 0; at < text.length && found < least; at += 1) if (isHan(text.charCodeAt(at))) found += 1;
  return found >= least;
}

function formsBy(kind: string, keyOf: (text: string) => number): ReadonlyMap<number, readonly Form[]> {
  const chosen = forms.filter((form) => form.kind === kind);
  return new Map(chosen.map(({ text }) => [keyOf(text), chosen.filter((form) => keyOf(form.text) === keyOf(text))]));
}
