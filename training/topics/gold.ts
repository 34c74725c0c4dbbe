import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/text/fold.ts';
import type { SentenceText } from '../../src/transforms/topics/evidence.ts';
import { inventedReports } from '../invented.ts';

/** A hand-labelled sentence. */
interface GoldSentence extends SentenceText {
  /** Ids of top concepts, best first; none when nothing fits. */
  readonly topics: readonly string[];
}

/** A hand-labelled report. */
export interface GoldDocument {
  readonly name: string;
  readonly sentences: readonly GoldSentence[];
}

/** Top concepts of the sub-topics that the annotation guideline has, as its score folds them. */
const FOLDED: Readonly<Record<string, string>> = {
  20000256: '04', 20000373: '04', 20000418: '06', 20000587: '11', 20000593: '11', 20000638: '11', 20000644: '11',
};

/**
 * Reads `labels/*.tsv` of a gold folder (columns: sentence, paragraph, bytes, speaker, type, method, topics, text).
 * @throws Error when the folder isn't there
 */
export function readGold(folder: string): GoldDocument[] {
  const names = readdirSync(join(folder, 'labels')).filter((name) => name.endsWith('.tsv'));
  return names.toSorted().map((name) => ({
    name: name.slice(0, -'.tsv'.length),
    sentences: readFileSync(join(folder, 'labels', name), 'utf8').trimEnd().split('\n').slice(1).map(sentenceFrom),
  }));
}

/** How the names of invented reports begin. */
export const INVENTED = 'invented-';

/** The invented reports of this repository, as labelled reports. */
export function readInvented(): GoldDocument[] {
  return inventedReports().map(({ name, sentences }) => ({
    name,
    sentences: sentences.map(({ paragraph, topics, text }) => goldSentence(paragraph, topics, text)),
  }));
}

function sentenceFrom(line: string): GoldSentence {
  const [, paragraph = '0', , , , , , topics = '', text = ''] = line.split('\t');
  return goldSentence(Number(paragraph), topics, text);
}

function goldSentence(paragraphIndex: number, topics: string, text: string): GoldSentence {
  return {
    folded: fold(text.replaceAll(/\s/gu, '')),
    paragraphIndex,
    section: 'body',
    topics: topics === '' ? [] : [...new Set(topics.split(',').map(topConceptOf))],
  };
}

function topConceptOf(id: string): string {
  const folded = FOLDED[id.replace('medtop:', '')];
  return folded === undefined ? id : `medtop:${folded}000000`;
}
