import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { messageOf, YanlunError } from '../errors.ts';
import { byCodePoint } from '../text/code-points.ts';

/** Where to look and for what. */
export interface InputFiles {
  /** The input folder, absolute. */
  readonly folder: string;
  /** Glob patterns below the folder, with `/`. */
  readonly patterns: readonly string[];
}

/** What an input folder holds. */
export interface Discovery {
  /** Paths below the folder of the files that the patterns name, in code-point order. */
  readonly files: readonly string[];
  /** How many files of each extension no pattern names, and how many symbolic links there are. */
  readonly ignored: Readonly<Record<string, number>>;
}

/**
 * Reads an `--input` of the command line: a folder is searched with the job's own patterns, a file is taken alone, and a
 * glob replaces the patterns below its fixed part.
 */
export function inputFilesOf(input: string, patterns: readonly string[]): InputFiles {
  if (statSync(input, { throwIfNoEntry: false })?.isFile()) {
    return { folder: resolve(dirname(input)), patterns: [escapeGlob(basename(input))] };
  }
  if (!isDynamicPattern(input) || statSync(input, { throwIfNoEntry: false })) return { folder: resolve(input), patterns };
  const steps = input.split('/');
  const fixed = steps.findIndex((step) => isDynamicPattern(step));
  return {
    folder: resolve(steps.slice(0, fixed).join('/') || (input.startsWith('/') ? '/' : '.')),
    patterns: [steps.slice(fixed).join('/')],
  };
}

const escapeGlob = (name: string): string => name.replaceAll(/[\\$*?|()[\]{}!+@]/g, String.raw`\$&`);

/**
 * Lists the input. Symbolic links below the folder aren't followed, so that they can neither lead out of it nor in a circle;
 * they are counted as `(link)`. Hidden files are neither read nor counted.
 */
export async function discover({ folder, patterns }: InputFiles): Promise<Discovery> {
  const all = await glob(['**/*'], { cwd: folder, followSymbolicLinks: false });
  const named = new Set(await glob([...patterns], { cwd: folder, followSymbolicLinks: false }));
  const ignored = new Map<string, number>();
  for (const path of all) {
    if (!named.has(path)) ignored.set(extensionOf(path), (ignored.get(extensionOf(path)) ?? 0) + 1);
  }
  const links = linksIn(folder);
  if (links > 0) ignored.set('(link)', links);
  return {
    files: [...named].toSorted(byCodePoint),
    ignored: Object.fromEntries([...ignored].toSorted(([a], [b]) => byCodePoint(a, b))),
  };
}

/** @throws {YanlunError} `failed` when a folder can't be listed: to leave its reports out in silence would be worse */
function linksIn(folder: string): number {
  if (!existsSync(folder)) return 0;
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isSymbolicLink()).length;
  } catch (error) {
    throw new YanlunError('failed', `A folder below ${folder} can't be listed: ${messageOf(error).slice(0, shown)}`, { cause: error });
  }
}

/** Characters of a system's message: a path that is too long for the system is too long for a reader. */
const shown = 200;

const extensionOf = (path: string): string => /(?:\.[A-Za-z0-9]{1,8}){1,2}$/.exec(basename(path))?.[0] ?? '(none)';
