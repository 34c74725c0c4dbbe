import type { SegmentedDocument } from '../../../document.ts';
import { isHan } from '../../../text/characters.ts';
import { findGaps } from '../../../text/gaps.ts';

const NONE: readonly number[] = [];

/**
 * Where white space in the source parts a sentence as a mark would (昨日新增17起 专家：下周或达峰值), for each sentence the
 * units of its text before which it stood: between two Chinese characters, in a document whose words aren't all parted.
 */
export function findPauses(document: SegmentedDocument): (readonly number[])[] {
  const gaps = findGaps(document);
  if (!gaps.any || gaps.segmented) return document.sentences.map(() => NONE);
  const { folded } = document;
  let from = 0;
  return document.sentences.map((sentence) => {
    const start = folded.indexOf(sentence.folded, from);
    if (start < 0) return NONE;
    from = start + sentence.folded.length;
    const pauses: number[] = [];
    for (let at = start + 1; at < from; at += 1) {
      if (gaps.before[at] === 1 && isHan(folded.charCodeAt(at)) && isHan(folded.charCodeAt(at - 1))) pauses.push(at - start);
    }
    return pauses;
  });
}
