import { byteOffsetsOf } from '../byte-offsets.ts';
import type { DecodedText } from '../decode.ts';
import { accepted, type Outcome, rejected } from '../reject.ts';
import type { Report } from '../report.ts';
import { decodePage } from './decode-page.ts';
import { findArticle, parsePage } from './dom.ts';
import { inkOf, type Line, linesOf } from './lines.ts';
import { brokenLimit } from './page-limits.ts';
import { agencyOf, factsOf, headlineOf, publishedOf } from './page-metadata.ts';

/** Characters outside of links that make an article. The shortest news of agencies are about this long. */
const shortest = 30;

/**
 * Reads the article of an HTML page: headline and paragraphs, a line each, without menus, scripts and advertisements. Offsets
 * are those of the text's UTF-8 form. Codes: `no-article`, and those of `decode`.
 */
export function readPage(bytes: Uint8Array): Outcome<Report> {
  const html = decodePage(bytes);
  if (!html.ok) return html;
  const limit = brokenLimit(html.value);
  if (limit !== null) return rejected('no-article', `The page has ${limit}. Is it a report? Save its text as .txt to have it read.`);
  const page = parsePage(html.value);
  const facts = factsOf(page);
  const finding = findArticle(page);
  const headline = headlineOf(facts);
  const lines = finding === null ? [] : linesOf(finding.content).filter((line) => !isMenu(line) && line.text !== headline);
  if (finding === null || !isArticle(lines)) {
    return rejected('no-article', 'The page has no running text of its own. Is it a list of links, or filled in by scripts?');
  }
  const text = [...(headline === null ? [] : [headline]), ...lines.map((line) => line.text)].join('\n');
  const metadata = {
    title: headline,
    published: publishedOf(facts, finding),
    place: null,
    agency: agencyOf(facts, finding),
    reporters: [],
  };
  return accepted({ decoded: inUtf8(text), metadata });
}

/** A line that is mostly links and no sentence. */
const isMenu = ({ text, linked }: Line): boolean => 2 * linked > inkOf(text) && !endsSentence(text);

const endsSentence = (text: string): boolean => /[。！？]/.test(text);

const isArticle = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => endsSentence(text)) && lines.reduce((sum, { text, linked }) => sum + inkOf(text) - linked, 0) >= shortest;

function inUtf8(written: string): DecodedText {
  const bytes = Buffer.from(written);
  const text = bytes.toString();
  return { text, encoding: 'html', byteOffsets: byteOffsetsOf(text, bytes, 'html', 0) };
}
