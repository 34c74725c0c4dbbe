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
  const counts: Counts = { nodes: 0, pieces: 0, depth: 0, reached: 0, work: 0 };
  const parser = openParser(countingInto(counts));
  for (let at = 0; at < html.length && limitOver(counts) === null; at += step) {
    const chunk = html.slice(at, at + step);
    // The parser holds back an ampersand that begins no entity, so that it isn't told of.
    counts.pieces += chunk.split('&').length - 1;
    if (limitOver(counts) === null) parser.write(chunk);
  }
  return limitOver(counts);
}

/** What the limits are about. */
interface Counts {
  nodes: number;
  pieces: number;
  /** Elements around the present place, and the most there were. */
  depth: number;
  reached: number;
  work: number;
}

const countingInto = (counts: Counts): Parameters<typeof openParser>[0] => ({
  onopentag: () => {
    counts.nodes += 1;
    counts.depth += 1;
    counts.reached = Math.max(counts.reached, counts.depth);
  },
  onattribute: () => {
    counts.nodes += 1;
  },
  onclosetag: () => {
    counts.depth -= 1;
  },
  ontext: (text: string) => {
    counts.pieces += 1;
    counts.work += text.length * counts.depth;
  },
});

function limitOver({ nodes, pieces, reached, work }: Counts): string | null {
  if (reached > deepest) return `more than ${deepest} elements within one another`;
  if (nodes > mostNodes) return `more than ${mostNodes} elements and attributes`;
  if (pieces > mostPieces) return `more than ${mostPieces} entities and pieces of text`;
  return work > mostWork ? `more than ${mostWork / 1e6} million characters, counted for each element around them` : null;
}
