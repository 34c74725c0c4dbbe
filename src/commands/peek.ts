import { basename, dirname, resolve } from 'node:path';
import { takeInventory } from '../corpus/inventory.ts';
import type { LabelledDocument } from '../document.ts';
import { YanlunError } from '../errors.ts';
import { type Command, type CommonFlags, jobOf, type Terminal } from './context.ts';
import { folderLabeller } from './label-file.ts';

/** `peek`: labels one file, without publishing anything, and shows it with each speaker in a colour. */
export const peek: Command<CommonFlags & { readonly job: string; readonly file: string; readonly json: boolean }> = async (
  flags,
  terminal,
) => {
  const job = await jobOf(flags.job, { ...flags, input: flags.file });
  const folder = resolve(dirname(flags.file));
  const file = takeInventory(basename(flags.file), { folder, maxBytes: job.input.maxBytes });
  const refusal = file.rejects[0];
  if (refusal !== undefined) throw new YanlunError('failed', `${flags.file}: ${refusal.reason} (${refusal.code})`);
  const label = folderLabeller(job, folder);
  for (const ref of file.documents) {
    const document = label(ref);
    for (const line of flags.json ? jsonLines(document) : coloured(document, terminal)) terminal.print(line);
  }
  return 'done';
};

/** One JSON object a sentence. */
const jsonLines = ({ docId, sentences, attributions, sentenceTopics }: LabelledDocument): readonly string[] =>
  sentences.map(({ sentenceIndex, text, rawStart, rawEnd }) =>
    JSON.stringify({ docId, sentenceIndex, text, rawStart, rawEnd, ...attributions[sentenceIndex], ...sentenceTopics[sentenceIndex] }),
  );

/** Foreground colours of a terminal that are told apart on light and dark; bright black is the narrator's. */
const speakerColours = [36, 33, 35, 32, 34, 31, 96, 93, 95, 92, 94, 91];
const narratorColour = 90;

/** A line a sentence, after its number, which `explain` takes; ↳ marks a speech that goes on, (?) a speaker who isn't clear. */
function coloured(document: LabelledDocument, { colour }: Terminal): readonly string[] {
  const colours = new Map<string, number>();
  const paint = (text: string, code: number): string => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const width = String(document.sentences.length - 1).length;
  const lines = document.sentences.map(({ text, sentenceIndex }) => {
    const attribution = document.attributions[sentenceIndex];
    const speaker = attribution?.speaker ?? null;
    const number = String(sentenceIndex).padStart(width);
    if (speaker === null) return paint(`${number} ${attribution?.method === 'unresolved' ? '(?) ' : ''}${text}`, narratorColour);
    if (!colours.has(speaker)) colours.set(speaker, speakerColours[colours.size % speakerColours.length] ?? narratorColour);
    const arrow = attribution?.method === 'inherited' ? '↳' : '';
    const names = [speaker, ...(attribution?.coSpeakers ?? [])].join('、');
    return paint(`${number} ${arrow}${names}: ${text}`, colours.get(speaker) ?? narratorColour);
  });
  return [`── ${document.docId} ${'─'.repeat(Math.max(0, 60 - document.docId.length))}`, ...lines, ''];
}
