import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/document.ts';
import { fixCorrected, writeCorrected } from '../../../src/transforms/speakers/correct.ts';
import { emptyWeights } from '../../../src/transforms/speakers/decision/empty-weights.ts';
import { speakers } from '../../../src/transforms/speakers/index.ts';
import type { Override } from '../../../src/transforms/speakers/overrides.ts';
import { CUE_STATE, GOES_ON, NARRATOR, RESUMED } from '../../../src/transforms/speakers/decision/states.ts';
import { readingOf } from './drafts.ts';
import { sentencesFor } from './lattice.ts';
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

const override = (speaking: readonly string[], method: Override['method'] = 'explicit', part: Partial<Override> = {}): Override =>
  ({ docId: 'report', sentenceIndex: 0, text: '…', speakers: [...speaking], method, ...part });

describe('fixCorrected', () => {
  const [sentence] = sentencesFor([[]], []);
  const weights = { ...emptyWeights(0, 3), cue: Float64Array.of(0, 1, 2) };
  const fixed = (sentences: readonly object[], corrections: Readonly<Record<number, Override>>) =>
    fixCorrected(sentences.flatMap((part) => (sentence === undefined ? [] : [{ ...sentence, ...part }])), new Map(Object.entries(corrections).map(([at, given]) => [Number(at), given])), weights);

  it('lets a sentence be the narrator’s', () => {
    expect(fixed([{}], { 0: override([], 'narrator') })[0]?.forced).toBe(NARRATOR);
  });

  it('takes the best reading of the speaker that the sentence has, in either script', () => {
    const candidates = [readingOf('陈建国', { features: [0] }), readingOf('赵明远', { features: [2] }), readingOf('陈建国', { features: [1] }), readingOf('陈建国', { features: [0] })];
    const [found] = fixed([{ candidates, forced: GOES_ON }], { 0: override(['陳建國']) });
    expect([found?.forced, found?.candidates]).toEqual([CUE_STATE + 2, candidates]);
  });

  it('takes the first of readings that are as good', () => {
    expect(fixed([{ candidates: [readingOf('赵明远'), readingOf('岳清扬'), readingOf('岳清扬')] }], { 0: override(['岳清扬']) })[0]?.forced).toBe(CUE_STATE + 1);
  });

  it('makes a reading of a speaker whom the sentence has none of', () => {
    const candidates = [readingOf('赵明远')];
    const [found] = fixed([{ candidates }], { 0: override(['岳清扬', '王强']) });
    expect(found?.forced).toBe(CUE_STATE + 1);
    expect(found?.candidates).toEqual([...candidates, { form: 'quote', speakers: ['岳清扬'], cue: -1, source: null, role: null, features: [] }]);
  });

  it('takes up again after the narrator what would go on, and leaves the others as they are', () => {
    const narrator = { 0: override([], 'narrator') };
    expect(fixed([{}, { forced: GOES_ON }, { forced: GOES_ON }], narrator).map(({ forced }) => forced)).toEqual([NARRATOR, RESUMED, GOES_ON]);
    expect(fixed([{}, { forced: -1 }], narrator)[1]?.forced).toBe(-1);
    expect(fixed([{}, { forced: GOES_ON }], { 0: override(['王强']) })[1]?.forced).toBe(GOES_ON);
  });
});

describe('writeCorrected', () => {
  const said = (speaker: string | null, part: Partial<Attribution> = {}): Attribution => ({
    speaker, coSpeakers: [], mention: null, role: '市长', cue: '说', quotationType: 'indirect', method: 'explicit', rule: 'cue-indirect', inheritedFrom: null, confidence: 0.5, ...part,
  });
  const written = (attributions: readonly Attribution[], corrections: Readonly<Record<number, Override>>, texts: readonly string[] = []) =>
    writeCorrected(attributions, texts, new Map(Object.entries(corrections).map(([at, given]) => [Number(at), given])));

  it('keeps the words of a cue, and the mention', () => {
    expect(written([said('赵明远', { mention: '他' })], { 0: override(['王强', '岳清扬']) }, ['王强说'])).toEqual([
      { speaker: '王强', coSpeakers: ['岳清扬'], mention: '他', cue: '说', role: '市长', quotationType: 'indirect', method: 'explicit', rule: 'override', inheritedFrom: null, confidence: 1 },
    ]);
  });

  it('takes the speaker’s name for the mention where it stands in the sentence', () => {
    expect(written([said('赵明远')], { 0: override(['王强']) }, ['王强说'])[0]?.mention).toBe('王强');
    expect(written([said('赵明远')], { 0: override(['王强']) }, ['他说'])[0]?.mention).toBeNull();
  });

  it('leaves no words to one that is inherited, and no role to the narrator', () => {
    expect(written([said('赵明远', { mention: '他' })], { 0: override(['王强'], 'inherited') })[0]).toMatchObject({ mention: null, cue: null, role: '市长' });
    expect(written([said('赵明远', { mention: '他' })], { 0: override([], 'narrator') })[0]).toMatchObject({ speaker: null, mention: null, cue: null, role: null, method: 'narrator' });
  });

  it('has the quotation type that the person gave, if any', () => {
    expect(written([said('赵明远')], { 0: override(['王强'], 'explicit', { quotationType: 'direct' }) })[0]?.quotationType).toBe('direct');
  });

  it.each([
    ['the last before it', [said('王强'), said('王强'), said('赵明远'), said('王强')], 2, 1],
    ['the first of the document', [said('王强'), said('赵明远')], 1, 0],
    ['the next after it where none stands before', [said('赵明远'), said('岳清扬'), said('王强'), said('王强')], 0, 2],
    ['nothing where none names him', [said('赵明远'), said('岳清扬')], 0, null],
    ['nothing that goes on itself', [said('王强', { method: 'inherited' }), said('岳清扬')], 1, null],
  ])('leads an inherited one back to %s', (_rule, attributions, at, origin) => {
    expect(written(attributions, { [at]: override(['王强'], 'inherited') })[at]?.inheritedFrom).toBe(origin);
  });

  it('leads one with a cue back to nothing', () => {
    expect(written([said('王强'), said('赵明远')], { 1: override(['王强']) })[1]?.inheritedFrom).toBeNull();
  });

  it('gives the corrected speakers to what goes on from it, back to where the correction leads', () => {
    const on = said('赵明远', { method: 'inherited', rule: 'speech-goes-on', inheritedFrom: 1 });
    const [, , explicit] = written([said('岳清扬'), said('赵明远'), on], { 1: override(['王强', '林若水']) });
    expect(explicit).toMatchObject({ speaker: '王强', coSpeakers: ['林若水'], inheritedFrom: 1, rule: 'speech-goes-on' });
    const [, , inherited] = written([said('岳清扬'), said('赵明远'), on], { 1: override(['岳清扬'], 'inherited') });
    expect(inherited).toMatchObject({ speaker: '岳清扬', inheritedFrom: 0 });
  });

  it('leaves alone what goes on from another sentence, and what names its own speaker', () => {
    const others = [said('赵明远'), said('岳清扬'), said('岳清扬', { method: 'inherited', inheritedFrom: 1 }), said('林若水')];
    expect(written(others, { 0: override(['王强']) }).slice(1)).toEqual(others.slice(1));
  });
});
