/** How a file is read: as one report, as JSON records (one report a line), or as an HTML page. */
export type SourceKind = 'text' | 'records' | 'page';

/** The kind of each ending; any may be followed by `.gz`. A file of another ending, which only a job's own pattern names, is text. */
const kinds: ReadonlyMap<string, SourceKind> = new Map([
  ['.txt', 'text'],
  ['.jsonl', 'records'],
  ['.html', 'page'],
  ['.htm', 'page'],
]);

const packed = '.gz';

/** Globs that name every file of a known ending. */
export const knownPatterns: readonly string[] = [...kinds.keys()].flatMap((ending) => [`**/*${ending}`, `**/*${ending}${packed}`]);

/** The kind by the ending of a file's name. */
export const kindOf = (path: string): SourceKind => kinds.get(lastEnding(path)) ?? 'text';

/** The path without the ending that tells the kind; a name that is nothing but an ending is kept. */
export function stemOf(path: string): string {
  const ending = lastEnding(path);
  if (!kinds.has(ending)) return path;
  const stem = path.slice(0, path.lastIndexOf(ending));
  return stem === '' || stem.endsWith('/') ? path : stem;
}

/** From the last dot of the name on, `.gz` left out. */
function lastEnding(path: string): string {
  const name = path.endsWith(packed) ? path.slice(0, -packed.length) : path;
  return name.slice(name.lastIndexOf('.'));
}
