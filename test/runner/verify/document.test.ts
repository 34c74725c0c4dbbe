import { describe, expect, it } from 'vitest';
import type { DocumentRow, SentenceRow } from '../../../src/dataset/schema.ts';
import { verifyDocument } from '../../../src/runner/verify/document.ts';
import { report, sentence } from '../../dataset/sample.ts';

const document: DocumentRow = { ...report, sentences: 1 };

const faultsOf = (changes: Partial<SentenceRow>, documentChanges: Partial<DocumentRow> = {}): readonly string[] =>
  verifyDocument({ ...document, ...documentChanges }, [{ ...sentence, ...changes }]).map(({ what }) => what);

describe('verifyDocument', () => {
  it('finds nothing wrong with an ordinary document', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each([
    ['a sentence in the wrong place', { sentence_index: 1 }, 'it stands in place 0 of 2031/港口'],
    ['an id of another document', { sentence_id: 'b:0' }, 'it stands in place 0 of 2031/港口'],
    ['an empty range of bytes', { raw_end: 3 }, 'its bytes are 3 to 3'],
    ['tokens that aren’t its text', { tokens: ['林大川', '说', '，', '新', '码头', '下月', '启用', '了'] }, 'its tokens don’t give its text'],
    ['too few parts of speech', { pos: ['nr'] }, 'it has another number of tokens than of parts of speech'],
    ['a first topic that isn’t', { topic: 'medtop:1' }, 'its topic isn’t the first of its topics'],
    ['a score too few', { topic_scores: [0.75] }, 'its topics, scores and evidence aren’t as many'],
    ['an origin that there is not', { inherited_from: 7 }, 'it inherits from sentence 7, which there is not'],
    ['a narrator with a name', { attribution_method: 'narrator' }, 'its speaker is 林大川 by the method narrator'],
    ['a confidence above one', { speaker_confidence: 1.5 }, 'its confidence is 1.5'],
    ['another split', { split: 'test' }, 'its split or original is another than its document’s'],
  ] satisfies readonly [string, Partial<SentenceRow>, string][])('finds %s', (_what, changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault]);
  });

  it('counts the sentences of a document', () => {
    expect(faultsOf({}, { sentences: 2 })).toEqual(['it has 1 sentences, its row says 2']);
  });
});
