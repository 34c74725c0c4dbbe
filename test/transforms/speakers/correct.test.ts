import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/document.ts';
import { speakers } from '../../../src/transforms/speakers/index.ts';
import type { Override } from '../../../src/transforms/speakers/overrides.ts';
import { segmented } from './report.ts';

const report = `青禾市召开新桥建设推进会
9月4日，青禾市召开新桥建设推进会。
市长林若水指出，工程进展顺利。要确保春天通车。要保证质量。
副市长沈知微表示，资金已经到位。下月完成验收。
仪式在河边举行。`;

/** The attributions of the report with corrections, each of a sentence by its number. */
function corrected(...changes: readonly (Partial<Override> & { readonly at: number })[]): readonly Attribution[] {
  const document = segmented(report);
  const overrides = changes.map(({ at, ...change }): Override => ({
    docId: document.docId, sentenceIndex: at, text: document.sentences[at]?.text ?? '', speakers: ['周小溪'], method: 'explicit', ...change,
  }));
  return speakers.prepare(speakers.options.parse({ overrides }))(document).attributions;
}

const voices = (attributions: readonly Attribution[]): readonly string[] => attributions.map(({ speaker }) => speaker ?? '-');

describe('a corrected sentence', () => {
  it('has the label that the person gave it', () => {
    expect(voices(corrected())).toEqual(['-', '-', '林若水', '林若水', '林若水', '沈知微', '沈知微', '-']);
    const [given] = corrected({ at: 7, speakers: ['周小溪', '林若水'], quotationType: 'mixed' }).slice(7);
    expect(given).toMatchObject({ speaker: '周小溪', coSpeakers: ['林若水'], method: 'explicit', rule: 'override', confidence: 1, quotationType: 'mixed', inheritedFrom: null });
  });

  it('is followed by the sentences that go on from it', () => {
    const found = corrected({ at: 2, speakers: ['周小溪', '林若水'] });
    expect(voices(found)).toEqual(['-', '-', '周小溪', '周小溪', '周小溪', '沈知微', '沈知微', '-']);
    expect(found[4]).toMatchObject({ method: 'inherited', inheritedFrom: 2, coSpeakers: ['林若水'] });
    expect(found[4]?.rule).not.toBe('override');
  });

  it('keeps the words by which the sentence names a speaker that the program could have read', () => {
    expect(corrected({ at: 2, speakers: ['林若水'] })[2]).toMatchObject({ mention: '林若水', role: '市长', cue: '指出', rule: 'override' });
  });

  it('takes a false speech away, with what went on from it', () => {
    expect(voices(corrected({ at: 5, speakers: [], method: 'narrator' })).slice(5)).not.toContain('沈知微');
  });

  it('goes back, where it continues a speech, to the sentence that names its speaker', () => {
    const found = corrected({ at: 3, speakers: ['沈知微'], method: 'inherited' });
    expect(found[3]).toMatchObject({ speaker: '沈知微', inheritedFrom: 5, mention: null, cue: null });
    expect(corrected({ at: 6, speakers: ['沈知微'], method: 'inherited' })[6]).toMatchObject({ inheritedFrom: 5, rule: 'override' });
    expect(corrected({ at: 6, method: 'inherited' })[6]).toMatchObject({ speaker: '周小溪', inheritedFrom: null });
  });

  it('doesn’t hold for another text', () => {
    expect(voices(corrected({ at: 7, text: '仪式在河边举行！' }))[7]).toBe('-');
  });

  it('lets an answer be taken up again after a sentence of the narrator’s', () => {
    const document = segmented('青禾市有关负责人就新桥答记者问\n问：新桥何时通车？\n答：明年春天通车。验收下月完成。会场响起掌声。我们有信心。\n问：资金呢？\n答：已经到位。');
    const override: Override = { docId: document.docId, sentenceIndex: 4, text: '会场响起掌声。', speakers: [], method: 'narrator' };
    const found = speakers.prepare(speakers.options.parse({ overrides: [override] }))(document).attributions;
    expect(found.slice(1, 6).map(({ method }) => method)).toEqual(['explicit', 'explicit', 'inherited', 'narrator', 'inherited']);
    expect(found[5]?.speaker).toBe(found[2]?.speaker);
  });
});
