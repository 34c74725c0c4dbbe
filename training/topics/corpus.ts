import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/text/fold.ts';
import type { SentenceText } from '../../src/transforms/topics/evidence.ts';

const SENTENCE = /[^。！？]+[。！？]*[”」』）]*/gu;

/**
 * The sentences of each report in a folder of plain text files, one paragraph a line, in order of file names.
 * Good enough for counting words: the job's own transforms cut more carefully.
 */
export function* readCorpus(folder: string): Generator<SentenceText[]> {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt')).toSorted()) {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n').map((line) => line.replaceAll(/\s/gu, ''));
    yield lines.filter((line) => line !== '').flatMap((line, paragraphIndex) => {
      return (fold(line).match(SENTENCE) ?? []).map((folded) => ({ folded, paragraphIndex, section: 'body' as const }));
    });
  }
}
