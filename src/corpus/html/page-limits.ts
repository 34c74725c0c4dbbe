import { openParser } from './dom.ts';

/** Elements and attributes of a page. A long report with its comments and menus has about 5,000. */
const mostNodes = 20_000;

/** Pieces of text between tags and entities; each entity is one, and a page may write every character as one. */
const mostPieces = 50_000;

/** Elements within one another; browsers stop at 512. */
const deepest = 256;

/**
 * Characters, each counted once for every element that it stands in: an extractor asks every element for its text. A
 * long report has about two million; this many took 4 s on a machine of 2024.
 */
const mostWork = 20_000_000;

/** Units that are parsed between two looks at the limits. */
const step = 65_536;

/** Says in words which limit a page breaks, so that a hostile one costs no more than a long one; `null` for none. */
export function brokenLimit(html: string): string | null {
  let [nodes, pieces, depth, work, reached] = [0, 0, 0, 0, 0];
  const parser = openParser({
    onopentag: () => {
      nodes += 1;
      depth += 1;
      reached = Math.max(reached, depth);
    },
    onattribute: () => {
      nodes += 1;
    },
    onclosetag: () => {
      depth -= 1;
    },
    ontext: (text: string) => {
      pieces += 1;
      work += text.length * depth;
    },
  });
  const limit = (): string | null => {
    if (reached > deepest) return `more than ${deepest} elements within one another`;
    if (nodes > mostNodes) return `more than ${mostNodes} elements and attributes`;
    if (pieces > mostPieces) return `more than ${mostPieces} entities and pieces of text`;
    return work > mostWork ? `more than ${mostWork / 1e6} million characters, counted for each element around them` : null;
  };
  for (let at = 0; at < html.length && limit() === null; at += step) {
    const chunk = html.slice(at, at + step);
    // The parser holds back an ampersand that begins no entity, so that it isn't told of.
    pieces += chunk.split('&').length - 1;
    if (limit() === null) parser.write(chunk);
  }
  return limit();
}
