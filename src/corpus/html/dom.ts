import { createRequire } from 'node:module';

/** As much of a DOM node as reading an article needs; linkedom's and readability's own types want the browser's library. */
export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  /** In capitals, for an element of HTML. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** An element of a page. */
interface PageElement extends PageNode {
  readonly getAttribute: (name: string) => string | null;
}

/** A parsed page. */
export interface Page {
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
  readonly title: string;
}

/** What readability finds in a page. */
export interface Finding {
  readonly content: PageNode;
  readonly title: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
}

/** What is told of a page while it is read from the left. */
export interface ParserHandlers {
  readonly onopentag: () => void;
  readonly onattribute: () => void;
  readonly onclosetag: () => void;
  readonly ontext: (text: string) => void;
}

interface Libraries {
  readonly parseHTML: (html: string) => { readonly document: Page };
  readonly Parser: new (handlers: ParserHandlers) => { readonly write: (chunk: string) => void };
  readonly Readability: new (page: Page, options: object) => { readonly parse: () => Finding | null };
}

let libraries: Libraries | null = null;

/** The libraries take half a second to load, so they are loaded when the first page comes, and at once, as readers are synchronous. */
function load(): Libraries {
  libraries ??= loadModules();
  return libraries;
}

function loadModules(): Libraries {
  const require = createRequire(import.meta.url);
  return Object.assign({}, require('htmlparser2'), require('linkedom'), require('@mozilla/readability')) as Libraries;
}

/** A parser that only tells what it meets and builds nothing. */
export function openParser(handlers: ParserHandlers): { readonly write: (chunk: string) => void } {
  const { Parser } = load();
  return new Parser(handlers);
}

/** Parses a page. Nothing is fetched and no script runs: linkedom knows neither. */
export function parsePage(html: string): Page {
  const whole = /<body[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return load().parseHTML(whole).document;
}

/** Chinese says in a hundred characters what the 500 of readability's default stand for. */
const charThreshold = 100;

/**
 * Finds the article in a page, which is changed by it; `null` when there is none, or so odd a page that the libraries
 * fail on it (an empty document, a call for each of very many nodes).
 */
export function findArticle(page: Page): Finding | null {
  const { Readability } = load();
  try {
    return new Readability(page, { charThreshold, serializer: (element: PageNode) => element }).parse();
  } catch {
    return null;
  }
}
