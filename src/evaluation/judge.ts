import type { Attribution, LabelledDocument, Sentence, SentenceTopics } from '../document.ts';
import type { GoldDocument, GoldSentence } from './gold.ts';

/** A labelled sentence beside what the program says of the same bytes. */
export interface Judgement {
  readonly document: string;
  readonly gold: GoldSentence;
  /** The program's sentence that covers most of the same bytes; `null` when none does. */
  readonly sentence: Sentence | null;
  readonly attribution: Attribution | null;
  readonly topics: SentenceTopics['topics'];
  readonly speakerRight: boolean;
}

/** Puts each labelled sentence of a report beside the program's. */
export function judge({ name, sentences }: GoldDocument, document: LabelledDocument): readonly Judgement[] {
  let first = 0;
  return sentences.map((gold) => {
    while ((document.sentences[first]?.rawEnd ?? Number.POSITIVE_INFINITY) <= gold.start) first += 1;
    const sentence = mostOverlapping(document.sentences, first, gold);
    const attribution = sentence === null ? null : (document.attributions[sentence.sentenceIndex] ?? null);
    const topics = sentence === null ? [] : (document.sentenceTopics[sentence.sentenceIndex]?.topics ?? []);
    return { document: name, gold, sentence, attribution, topics, speakerRight: isSpeakerRight(gold, attribution) };
  });
}

function mostOverlapping(sentences: readonly Sentence[], first: number, gold: GoldSentence): Sentence | null {
  let best: Sentence | null = null;
  let most = 0;
  for (let at = first; (sentences[at]?.rawStart ?? gold.end) < gold.end; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined) break;
    const shared = Math.min(gold.end, sentence.rawEnd) - Math.max(gold.start, sentence.rawStart);
    if (shared > most) [best, most] = [sentence, shared];
  }
  return best;
}

/**
 * Right when the program's first speaker is one of the labelled ones, marks and spaces aside; a part of a name counts
 * (教育部 for 国家教育部), since annotators cut unnamed sources at different places.
 */
function isSpeakerRight(gold: GoldSentence, attribution: Attribution | null): boolean {
  const name = bare(attribution?.speaker ?? '');
  if (attribution === null) return false;
  if (gold.speakers.length === 0 || name === '') return gold.speakers.length === 0 && name === '';
  return gold.speakers
    .map(bare)
    .some((known) => known === name || (name.length > 1 && known.length > 1 && (known.includes(name) || name.includes(known))));
}

const bare = (name: string): string => name.replaceAll(/[《》「」『』“”"'（）()\s]/g, '');
