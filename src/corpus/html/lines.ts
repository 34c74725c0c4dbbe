import type { PageNode } from './dom.ts';

/** A line of an article as a reader sees it. */
export interface Line {
  readonly text: string;
  /** Characters of it that are links. */
  readonly linked: number;
}

/** Elements that end a line before and after them, in HTML's default style. */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Elements whose text is no text of the page. */
const silent = new Set('BUTTON IFRAME NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA'.split(' '));

/** The lines of an article, white space as HTML shows it: one space, none at either end. Full-width spaces stay. */
export function linesOf(article: PageNode): readonly Line[] {
  const lines: Line[] = [];
  let [text, linked] = ['', 0];
  const end = (): void => {
    const line = text.replaceAll(/[ \t\n\r\f]+/g, ' ').trim();
    if (line !== '') lines.push({ text: line, linked });
    [text, linked] = ['', 0];
  };
  const walk = (node: PageNode, inLink: boolean): void => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) {
      text += node.textContent ?? '';
      linked += inLink ? inkOf(node.textContent ?? '') : 0;
    }
    if (node.nodeType !== 1 || silent.has(name)) return;
    if (blocks.has(name)) end();
    for (const child of node.childNodes) walk(child, inLink || name === 'A');
    if (blocks.has(name)) end();
  };
  walk(article, false);
  end();
  return lines;
}

/** Characters that aren't white space. */
export const inkOf = (text: string): number => text.replaceAll(/\s/g, '').length;
