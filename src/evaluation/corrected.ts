import type { LabelledDocument } from '../document.ts';
import { locate, type Override } from '../transforms/speakers/overrides.ts';
import type { GoldDocument } from './gold.ts';

/** A document's corrected labels as labels to judge by. */
export interface CorrectedGold extends GoldDocument {
  /** Labels whose sentence the document hasn't any more. */
  readonly lost: number;
}

/** Takes what people corrected or confirmed in a document for labels; of topics they say nothing. */
export function goldOf({ docId, sentences }: Pick<LabelledDocument, 'docId' | 'sentences'>, overrides: readonly Override[]): CorrectedGold {
  const { found, lost } = locate(overrides, sentences);
  const labelled = sentences.flatMap(({ sentenceIndex, rawStart, rawEnd }) => {
    const override = found.get(sentenceIndex);
    if (override === undefined) return [];
    const { speakers, method } = override;
    return [
      {
        start: rawStart,
        end: rawEnd,
        speakers,
        method,
        quotationType: method === 'narrator' ? 'none' : (override.quotationType ?? null),
        topics: null,
      },
    ];
  });
  return { name: docId, sentences: labelled, lost: lost.length };
}
