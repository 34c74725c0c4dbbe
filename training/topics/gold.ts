import { fold } from '../../src/text/fold.ts';
import type { SentenceText } from '../../src/transforms/topics/evidence.ts';
import type { LabelledReport, LabelledSentence } from '../labelled.ts';

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

/** A labelled report as its sentences' texts with their topics. */
export function goldDocument({ name, sentences }: LabelledReport): GoldDocument {
  return { name, sentences: sentences.map(goldSentence) };
}

function goldSentence({ paragraph, topics, text }: LabelledSentence): GoldSentence {
  return {
    folded: fold(text.replaceAll(/\s/gu, '')),
    paragraphIndex: paragraph,
    section: 'body',
    topics: topics === '' ? [] : [...new Set(topics.split(',').map(topConceptOf))],
  };
}

function topConceptOf(id: string): string {
  const folded = FOLDED[id.replace('medtop:', '')];
  return folded === undefined ? id : `medtop:${folded}000000`;
}
