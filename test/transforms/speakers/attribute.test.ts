import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/document.ts';
import type { AnalysedSentence } from '../../../src/transforms/speakers/decision/analysed-sentence.ts';
import { attribute } from '../../../src/transforms/speakers/attribute.ts';
import { CUE, Is } from '../../../src/transforms/speakers/words/lexicon.ts';
import type { Candidate, CandidateForm } from '../../../src/transforms/speakers/readings/readings.ts';
import { CUE_FOLLOWS, CUE_STATE, GOES_ON, NARRATOR, RESUMED } from '../../../src/transforms/speakers/decision/states.ts';
import { tell } from './told.ts';
import { marked } from './tokens.ts';

/** A sentence with one reading: the phrase in brackets says it by the first cue or colon, under the name it is written by. */
interface Read {
  readonly tokens: string;
  readonly form?: CandidateForm;
  readonly speakers?: readonly string[];
  readonly role?: string;
  /** What else is known of the sentence. */
  readonly about?: Partial<AnalysedSentence>;
}

function analysed({ tokens, form = 'cue', speakers = ['赵明远'], role, about = {} }: Read): AnalysedSentence {
  const { from } = marked(tokens);
  const { context } = tell([tokens.replaceAll(/[[\]]/gu, '')]);
  const { scan, inside, chunks } = context;
  const source = tokens.includes('[') ? (chunks.find((chunk) => chunk.from === from) ?? null) : null;
  const cue = scan.bits.findIndex((bits, index) => index >= (source?.to ?? 0) && (bits & (CUE | Is.COLON | Is.FRAME)) !== 0);
  const candidate: Candidate = { form, speakers, cue, source, role: role ?? null, features: [] };
  return { scan, inside, beginsInside: false, endsInside: false, newParagraph: false, candidates: [candidate], features: [], announced: null, forced: -1, ...about };
}

/** The attributions of some sentences by their states, all of them as sure as told. */
function attributed(sentences: readonly Read[], states: readonly number[], confidence = 1): Attribution[] {
  return attribute(sentences.map(analysed), { states, confidences: states.map(() => confidence) }, 0.25);
}

const one = (read: Read): Attribution | undefined => attributed([read], [CUE_STATE])[0];
const PLAIN = { tokens: '港口/n 很/d 好/a' };
const SAID = { tokens: '[赵明远/nr] 说/v ，/x 港口/n 很/d 好/a' };

describe('a cue', () => {
  it('is written with its source, title and word of saying', () => {
    expect(one({ tokens: '[市长/n 赵明远/nr] 说/v ，/x 港口/n 很/d 好/a' })).toEqual({
      speaker: '赵明远', coSpeakers: [], mention: '赵明远', role: '市长', cue: '说', quotationType: 'indirect',
      method: 'explicit', rule: 'cue-indirect', inheritedFrom: null, confidence: 1,
    });
  });

  it.each([
    ['the title after the name', { tokens: '[赵明远/nr 市长/n] 说/v ，/x 港口/n 很/d 好/a' }, '赵明远', '市长'],
    ['no title', SAID, '赵明远', null],
    ['the title that the document gives elsewhere', { ...SAID, role: '县长' }, '赵明远', '县长'],
    ['the title of the sentence, not that of elsewhere', { tokens: '[市长/n 赵明远/nr] 说/v', role: '县长' }, '赵明远', '市长'],
    ['the whole phrase without a name', { tokens: '[市/n 教育局/n 负责人/n] 说/v' }, '市教育局负责人', null],
    ['nothing without a source', { tokens: '据悉/v ，/x 会/v 说/v 港口/n 很/d 好/a', form: 'elided' }, null, null],
    ['the title without what is told before it', { tokens: '[市长/n 赵明远/nr] 说/v', role: '会见市长' }, '赵明远', '市长'],
    ['the title without the preposition of an invitation', { ...SAID, role: '应市长' }, '赵明远', '市长'],
  ] satisfies readonly (readonly [string, Read, string | null, string | null])[])('names %s', (_rule, read, mention, role) => {
    const found = one(read);
    expect([found?.mention, found?.role]).toEqual([mention, role]);
  });

  it('has spaces of Latin names in the mention, and none around the title', () => {
    const sentence = analysed({ tokens: '[总统/n Anna/nrt] 说/v' });
    const text = '总统 Anna 说';
    const { scan } = sentence;
    const spaced = { ...sentence, scan: { ...scan, sentence: { ...scan.sentence, text, folded: text }, starts: [0, 3, 8], ends: [2, 7, 9] } };
    const [found] = attribute([spaced], { states: [CUE_STATE], confidences: [1] }, 0);
    expect([found?.mention, found?.role, found?.cue]).toEqual(['Anna', '总统', '说']);
  });

  it.each([
    ['cue', '说'], ['elided', '说'], ['colon', null], ['label', null], ['quote', null],
  ] as const)('of the form %s has the word %s', (form, cue) => {
    expect(one({ ...SAID, form })?.cue).toBe(cue);
  });

  it('gives what several say to the first, and the others beside him', () => {
    const found = one({ ...SAID, speakers: ['赵明远', '岳清扬', '王强'] });
    expect([found?.speaker, found?.coSpeakers]).toEqual(['赵明远', ['岳清扬', '王强']]);
  });
});

describe('the rule by which a reading was made', () => {
  it.each([
    ['headline-colon', { tokens: '[赵明远/nr] ：/x 港口/n 很/d 好/a', form: 'colon' }],
    ['question-label', { tokens: '[赵明远/nr] ：/x 港口/n 很/d 好/a', form: 'label' }],
    ['quotation-without-cue', { ...SAID, form: 'quote' }],
    ['cue-elided-source', { ...SAID, form: 'elided' }],
    ['according-to', { tokens: '据/p [赵明远/nr] 说/v ，/x 港口/n 很/d 好/a' }],
    ['according-to', { tokens: '根据/p [赵明远/nr] 说/v ，/x 港口/n 很/d 好/a' }],
    ['according-to', { tokens: '从/p [赵明远/nr] 说法/n ，/x 港口/n 很/d 好/a' }],
    ['cue-indirect', { tokens: '说/v 起/v 赵明远/nr ，/x 据/p' }],
    ['cue-after-quotation', { tokens: '“/x 港口/n 很/d 好/a ，/x 也/d 很/d 大/a 。/x ”/x [赵明远/nr] 说/v' }],
    ['cue-before-quotation', { tokens: '[赵明远/nr] 说/v ：/x “/x 港口/n 很/d 好/a ，/x 也/d 很/d 大/a 。/x ”/x' }],
    ['cue-before-quotation', { tokens: '[赵明远/nr] 说/v ，/x “/x 港口/n 很/d 好/a ，/x 也/d 很/d 大/a 。/x ”/x' }],
    ['cue-before-quotation', { tokens: '[赵明远/nr] 说/v “/x 港口/n 很/d 好/a ，/x 也/d 很/d 大/a 。/x ”/x' }],
    ['cue-indirect', { tokens: '[赵明远/nr] 说/v ：/x 港口/n 很/d 好/a' }],
    ['cue-indirect', { tokens: '[赵明远/nr] 说/v 也/d “/x 港口/n ”/x' }],
    ['cue-indirect', { tokens: '”/x 昨天/t [赵明远/nr] 说/v' }],
  ] satisfies readonly (readonly [string, Read])[])('is %s in %j', (rule, read) => {
    expect(one(read)?.rule).toBe(rule);
  });
});

describe('a sentence without a cue of its own', () => {
  it.each([
    ['speech-goes-on', GOES_ON, {}],
    ['answer-goes-on', GOES_ON, { forced: GOES_ON }],
    ['open-quotation', GOES_ON, { beginsInside: true }],
    ['speech-resumed', RESUMED, {}],
  ] as const)('is inherited by the rule %s', (rule, state, about) => {
    const [, found] = attributed([SAID, { ...PLAIN, about }], [CUE_STATE, state]);
    expect(found).toEqual({
      speaker: '赵明远', coSpeakers: [], mention: null, role: null, cue: null, quotationType: 'indirect',
      method: 'inherited', rule, inheritedFrom: 0, confidence: 1,
    });
  });

  it('has the speaker of the cue that follows', () => {
    const [found] = attributed([PLAIN, SAID], [CUE_FOLLOWS, CUE_STATE]);
    expect([found?.speaker, found?.rule, found?.inheritedFrom]).toEqual(['赵明远', 'cue-follows', 1]);
  });

  it('has the title that the cue’s sentence doesn’t give', () => {
    const [, found] = attributed([{ ...SAID, role: '县长' }, PLAIN], [CUE_STATE, GOES_ON]);
    expect(found?.role).toBe('县长');
  });

  it('is the narrator’s', () => {
    const [, found] = attributed([SAID, PLAIN], [CUE_STATE, NARRATOR], 0.1);
    expect(found).toEqual({
      speaker: null, coSpeakers: [], mention: null, role: null, cue: null, quotationType: 'none',
      method: 'narrator', rule: 'narrator', inheritedFrom: null, confidence: 0.1,
    });
  });

  it('has the quotation type of the whole sentence', () => {
    const [, found] = attributed([SAID, { tokens: '“/x 港口/n 很/d 好/a ，/x 也/d 很/d 大/a 。/x ”/x' }], [CUE_STATE, GOES_ON]);
    expect(found?.quotationType).toBe('direct');
  });
});

describe('a speaker of whom one isn’t sure', () => {
  it('is left out, with what the sentence says of him', () => {
    const [cue, on] = attributed([{ tokens: '[市长/n 赵明远/nr] 说/v ，/x 港口/n 很/d 好/a', speakers: ['赵明远', '王强'] }, PLAIN], [CUE_STATE, GOES_ON], 0.24);
    expect(cue).toMatchObject({ speaker: null, coSpeakers: [], method: 'unresolved', mention: '赵明远', role: '市长', cue: '说', confidence: 0.24 });
    expect(on).toMatchObject({ speaker: null, coSpeakers: [], method: 'unresolved', inheritedFrom: null, rule: 'speech-goes-on' });
  });

  it('stays at the threshold', () => {
    expect(attributed([SAID], [CUE_STATE], 0.25)[0]?.speaker).toBe('赵明远');
  });
});

describe('a name', () => {
  it('is spelt as the document first spells it, and itself where the document doesn’t', () => {
    const sentence = analysed({ tokens: '陳/nr 建國/nr 說/v', speakers: ['陈建国', '赵明远'], role: '长官' });
    expect(attribute([sentence], { states: [CUE_STATE], confidences: [1] }, 0)[0]).toMatchObject({ speaker: '陳建國', coSpeakers: ['赵明远'], role: '长官' });
    const later = analysed({ tokens: '港口/n 陳/nr 建國/nr 說/v', speakers: ['陈建国'], role: '说' });
    expect(attribute([later], { states: [CUE_STATE], confidences: [1] }, 0)[0]).toMatchObject({ speaker: '陳建國', role: '說' });
  });
});
