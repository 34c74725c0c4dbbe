import { isSpace } from '../../text/characters.ts';
import { dataRows } from '../../text/data-file.ts';
import type { Draft } from './draft.ts';
import type { Step } from './step.ts';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const LINE_FEED = 0x0a;
const LONGEST_NAME = 10;
/** A tag with more units than this is text. */
const LONGEST_TAG = 4096;

/** Element name → whether its tag ends a line. */
const elements = new Map(
  dataRows(new URL('./markup-names.tsv', import.meta.url)).map(([name = '', effect]) => [name, effect === 'break'] as const),
);

/** Drops leftover HTML tags and comments; tags of blocks leave a line break. An unclosed < stays text. */
export const dropMarkup: Step = {
  name: 'drop-markup',
  concerns: (unit) => unit === LESS,
  apply(draft) {
    const comments = new CommentFinder(draft);
    let to = 0;
    for (let at = 0; at < draft.length; ) {
      const tag = draft.units[at] === LESS ? (comments.at(at) ?? tagAt(draft, at)) : null;
      if (tag === null) {
        draft.move(at, to);
        at += 1;
        to += 1;
        continue;
      }
      draft.edits += tag.end - at;
      if (tag.breaks) draft.write(to++, LINE_FEED, at, tag.end);
      at = tag.end;
    }
    draft.length = to;
  },
};

interface Tag {
  readonly end: number;
  readonly breaks: boolean;
}

/** The tag that begins at `at`: `<name>`, `</name>`, `<name/>` or `<name attribute=…>` of a known element. */
function tagAt(draft: Draft, at: number): Tag | null {
  let from = at + 1;
  if (draft.unitAt(from) === SLASH) from += 1;
  let end = from;
  while (end - from < LONGEST_NAME && isNameUnit(draft.unitAt(end))) end += 1;
  const breaks = elements.get(draft.slice(from, end).toLowerCase());
  if (breaks === undefined) return null;
  const close = hasAttribute(draft, end) ? closing(draft, end, at + LONGEST_TAG) : emptyClosing(draft, end);
  return close === null ? null : { end: close, breaks };
}

/** The end of a tag that has nothing but white space and a slash between `from` and its `>`. */
function emptyClosing(draft: Draft, from: number): number | null {
  let end = skipSpace(draft, from);
  if (draft.unitAt(end) === SLASH) end += 1;
  return draft.unitAt(end) === GREATER ? end + 1 : null;
}

/** Whether white space and `name=` follow; anything else after a name is prose, as in “a <b 且 c> d”. */
function hasAttribute(draft: Draft, from: number): boolean {
  let at = skipSpace(draft, from);
  if (at === from) return false;
  const name = at;
  while (at - name < 40 && isNameUnit(draft.unitAt(at))) at += 1;
  return at > name && draft.unitAt(skipSpace(draft, at)) === EQUALS;
}

function closing(draft: Draft, from: number, limit: number): number | null {
  for (let at = from; at < draft.length && at < limit; at += 1) {
    if (draft.units[at] === GREATER) return at + 1;
    if (draft.units[at] === LESS) return null;
  }
  return null;
}

function skipSpace(draft: Draft, from: number): number {
  let at = from;
  while (at - from < 80 && (isSpace(draft.unitAt(at)) || isLineBreak(draft.unitAt(at)))) at += 1;
  return at;
}

function isLineBreak(unit: number): boolean {
  return unit === LINE_FEED || unit === 0x0d;
}

/** Letters, digits, hyphen and colon (data-id, xml:lang). */
function isNameUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x3a) || unit === 0x2d;
}

/** Finds comments; remembers where the next `-->` is, so that many unclosed ones cost one search. */
class CommentFinder {
  readonly #text: string;
  #close = -1;

  constructor(draft: Draft) {
    this.#text = draft.slice(0, draft.length);
  }

  at(at: number): Tag | null {
    if (!this.#text.startsWith('<!--', at)) return null;
    if (this.#close < at + 4) this.#close = this.#text.indexOf('-->', at + 4);
    if (this.#close < 0) this.#close = Number.POSITIVE_INFINITY;
    return Number.isFinite(this.#close) ? { end: this.#close + 3, breaks: false } : null;
  }
}
