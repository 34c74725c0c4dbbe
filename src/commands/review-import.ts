import { existsSync, readFileSync } from 'node:fs';
import { decode } from '../corpus/decode.ts';
import { YanlunError } from '../errors.ts';
import { correctionsOf } from '../review/correct.ts';
import { readCsv } from '../review/csv-file.ts';
import type { ReviewedItem } from '../review/label.ts';
import { readLabelStudio } from '../review/label-studio.ts';
import { mergeOverrides, readOverrides, writeOverrides } from '../review/overrides-file.ts';
import { type Command, type CommonFlags } from './context.ts';

/** `review import`: turns a corrected file into overrides, added to those of earlier reviews. */
export const reviewImport: Command<CommonFlags & { readonly file: string }> = async (flags, terminal) => {
  const output = flags.output ?? 'overrides.json';
  const { overrides, faults, untouched } = correctionsOf(readReview(flags.file));
  if (faults.length > 0) {
    throw new YanlunError('usage', [`${flags.file} can’t be imported:`, ...faults.map((fault) => `  - ${fault}`)].join('\n'));
  }
  const old = readOverrides(output);
  const merged = mergeOverrides(old, overrides);
  writeOverrides(output, merged);
  terminal.print(
    `${output}: ${overrides.length} corrected or confirmed sentences (${untouched} not reviewed), ${merged.length} overrides in all. ` +
      `Runs honour them with --set transforms.speakers.overrides=${output}`,
  );
  return 'done';
};

/** Reads either format, by how it begins, in whatever encoding the spreadsheet wrote it. */
function readReview(file: string): readonly ReviewedItem[] {
  if (!existsSync(file)) throw new YanlunError('usage', `${file} isn’t there.`);
  const decoded = decode(readFileSync(file));
  if (!decoded.ok) throw new YanlunError('usage', `${file}: ${decoded.fault.reason}`);
  const { text } = decoded.value;
  try {
    return /^\s*[[{]/.test(text) ? readLabelStudio(text) : readCsv(text);
  } catch (error) {
    if (error instanceof YanlunError) {
      throw new YanlunError('usage', `${file} can’t be imported:\n${error.message.replaceAll(/^/gm, '  - ')}`, { cause: error });
    }
    throw error;
  }
}
