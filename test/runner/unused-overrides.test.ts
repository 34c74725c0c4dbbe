import { describe, expect, it } from 'vitest';
import { unusedOutside, unusedRemarks } from '../../src/runner/unused-overrides.ts';
import type { Override } from '../../src/transforms/speakers/overrides.ts';

const override = (docId: string, text: string): Override => ({ docId, sentenceIndex: 0, text, speakers: [], method: 'narrator' });
const document = { docId: 'a', sourcePath: 'a.txt', sha256: 'f00', bytes: 3, start: 0, duplicateOf: null, similarity: null };

describe('corrected labels that nothing uses', () => {
  it('are remarked on when their sentence is gone', () => {
    const sentences = [{ paragraphIndex: 0, sentenceIndex: 0, section: 'body' as const, text: '新桥通车。', folded: '新桥通车。', rawStart: 0, rawEnd: 15, tokens: [], pos: [] }];
    expect(unusedRemarks({ sentences }, [override('a', '新桥通车。'), override('a', '旧桥拆除。')])).toEqual([
      { code: 'override-unused', reason: expect.stringContaining('旧桥拆除。') as string, byteOffset: null },
    ]);
  });

  it('are remarked on when their document is gone, once a document', () => {
    expect(unusedOutside([override('a', '甲。'), override('b', '甲。'), override('b', '乙。')], [document])).toEqual([
      { sourcePath: 'b', code: 'override-unused', reason: expect.stringContaining('(2)') as string, byteOffset: null },
    ]);
  });
});
