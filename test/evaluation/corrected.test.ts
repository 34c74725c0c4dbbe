import { describe, expect, it } from 'vitest';
import { goldOf } from '../../src/evaluation/corrected.ts';
import type { Override } from '../../src/transforms/speakers/overrides.ts';
import { segmented } from '../transforms/speakers/report.ts';

const document = segmented('市长林若水表示，新桥将通车。\n仪式在河边举行。');
const override = (sentenceIndex: number, text: string, change: Partial<Override> = {}): Override => ({
  docId: document.docId, sentenceIndex, text, speakers: ['林若水'], method: 'explicit', ...change,
});

describe('goldOf', () => {
  it('gives labels the bytes of their sentences, in the order of the text, and says nothing of topics', () => {
    const { sentences } = goldOf(document, [override(1, '仪式在河边举行。', { speakers: [], method: 'narrator' }), override(0, '市长林若水表示，新桥将通车。')]);
    expect(sentences).toMatchObject([
      { start: 0, speakers: ['林若水'], method: 'explicit', quotationType: null, topics: null },
      { start: document.sentences[1]?.rawStart, speakers: [], method: 'narrator', quotationType: 'none' },
    ]);
  });

  it('counts labels of sentences that are gone', () => {
    expect(goldOf(document, [override(0, '新桥将通车。')])).toMatchObject({ sentences: [], lost: 1 });
  });
});
