import { differenceText } from '../dataset/json-differences.ts';
import type { Causes } from '../runner/preview/causes.ts';
import { type Preview, preview } from '../runner/preview/preview.ts';
import { type Command, type CommonFlags, jobOf } from './context.ts';

/** `plan`: says what a run would do and why; writes nothing. */
export const plan: Command<CommonFlags & { readonly job: string; readonly json: boolean }> = async (flags, terminal) => {
  const found = await preview(await jobOf(flags.job, flags));
  for (const line of flags.json ? [JSON.stringify(found)] : planLines(found)) terminal.print(line);
  return 'done';
};

/** A plan in plain words. */
export function planLines(found: Preview): readonly string[] {
  const { files, documents, rejects, published, upToDate } = found;
  const input = `${counted(files, 'file')} with ${counted(documents, 'document')}; ${counted(rejects, 'source')} refused before reading.`;
  const changes = published === null ? [] : changeLines(found);
  if (upToDate) return [input, ...changes, `Version ${published ?? ''} is up to date: nothing to do.`];
  return [input, ...changes, ...reasonLines(found), ...workLines(found)];
}

function changeLines({ changes: { added, changed, removed, unchanged } }: Preview): readonly string[] {
  const groups = [['new', added], ['changed', changed], ['removed', removed]] as const;
  const counts = groups.map(([what, ids]) => `${ids.length} ${what}`).join(', ');
  return [
    `Documents: ${counts}, ${unchanged} unchanged.`,
    ...groups.flatMap(([what, ids]) => (ids.length === 0 ? [] : [`  ${what}: ${someOf(ids)}`])),
  ];
}

/** So many names show which documents are meant. */
const shown = 5;

const someOf = (ids: readonly string[]): string =>
  ids.slice(0, shown).join(', ') + (ids.length > shown ? ` and ${ids.length - shown} more` : '');

function reasonLines({ published, damage, causes, partsToBuild, changes }: Preview): readonly string[] {
  if (damage !== null) return [`Every part is built, because version ${damage.version} is damaged: ${damage.what}.`];
  if (published === null || causes === null) return ['Every part is built, because nothing is published yet.'];
  const all = allPartsReasons(causes);
  const other =
    causes.other.length === 0
      ? []
      : ['Changed without touching any row:', ...causes.other.map((difference) => `  - ${differenceText(difference)}`)];
  if (all.length > 0) return ['Every part is built again, because', ...all.map((reason) => `  - ${reason}`), ...other];
  const touched = changes.added.length + changes.changed.length + changes.removed.length;
  const corrected =
    causes.corrections.length === 0 ? [] : ['Parts are built of which sentences were corrected (transforms.speakers.overrides).'];
  if (partsToBuild > 0) return [...corrected, ...inputReasons(touched, corrected.length > 0), ...other];
  return other.length > 0
    ? [...other, 'No part is built; the manifest and what hangs on it are written anew.']
    : ['No part is built; the list of input files changed.'];
}

function inputReasons(touched: number, isExplained: boolean): readonly string[] {
  if (touched > 0) return ['Parts are built in which documents are new, changed or removed.'];
  return isExplained ? [] : ['Parts are built in which a document repeats another one than before.'];
}

function allPartsReasons({ program, rebuilding }: Causes): readonly string[] {
  const { before, after } = program ?? {};
  const options = rebuilding.map((difference) => `the job changed: ${differenceText(difference)}`);
  if (before === undefined || after === undefined) return options;
  return [`the program is another: ${before.package} (${before.fingerprint}) → ${after.package} (${after.fingerprint})`, ...options];
}

function workLines({ parts, partsToBuild, documentsToBuild, estimate: { seconds, byRun, rate } }: Preview): readonly string[] {
  const speed = `${(rate / 1e6).toFixed(2)} MB a second`;
  const basis = byRun === null ? `at ${speed}, a guess until a larger run is recorded` : `at ${speed}, as in run ${byRun}`;
  return [
    `${partsToBuild} of ${counted(parts, 'part')} to build, with ${counted(documentsToBuild, 'document')}; ${parts - partsToBuild} kept.`,
    `Estimated time: ${timeText(seconds)} (${basis}).`,
  ];
}

const timeText = (seconds: number): string => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${(seconds / 60).toFixed(1)} minutes`);

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
