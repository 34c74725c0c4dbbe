import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakers } from '../../../src/transforms/speakers/index.ts';
import { attributions, segmented, voices } from './report.ts';

const MEETING = `王强同外国总统会谈
9月4日，国家主席王强在首都会见来访的某国总统阿尔贝托·桑托斯。
王强指出，两国关系发展良好。双方要加强合作。中方愿同各方一道努力。
桑托斯表示，某国高度重视对华关系。感谢中方的支持。
双方一致同意加强合作。
会谈后，两国元首共同见证签署合作文件。
李明等参加会见。`;

describe('speakers of a leaders’ meeting', () => {
  it('lets each speech go on until the other leader or the narrator takes over', () => {
    expect(voices(MEETING)).toEqual(['-', '-', '王强', '王强', '王强', '阿尔贝托·桑托斯', '阿尔贝托·桑托斯', '王强', '-', '-']);
  });

  it('names both for what 双方 agree on, and the sentence that a continued one goes back to', () => {
    const found = attributions(MEETING);
    expect(found[7]).toMatchObject({ speaker: '王强', coSpeakers: ['阿尔贝托·桑托斯'], mention: '双方', method: 'explicit' });
    expect(found[4]).toMatchObject({ method: 'inherited', inheritedFrom: 2, rule: 'speech-goes-on', cue: null, mention: null });
    expect(found[2]).toMatchObject({ mention: '王强', cue: '指出', role: '国家主席', quotationType: 'indirect' });
  });
});

describe('speakers by their cues', () => {
  it('takes the source before the cue, with title and name apart', () => {
    const [found] = attributions('市长赵明远表示，将加大投入。');
    expect(found).toMatchObject({ speaker: '赵明远', mention: '赵明远', role: '市长', cue: '表示', rule: 'cue-indirect' });
  });

  it('takes the source in the middle of a quotation, and lets the open quotation go on', () => {
    const found = attributions('“我们已经准备好了。”赵明远说，“请大家放心。明天就开工。”');
    expect(found.map(({ speaker, rule }) => [speaker, rule])).toEqual([['赵明远', 'cue-after-quotation'], ['赵明远', 'open-quotation']]);
    expect(found.map(({ quotationType }) => quotationType)).toEqual(['direct', 'direct']);
  });

  it.each([
    ['关于下一步工作，赵明远指出，要抓紧落实。', '赵明远'],
    ['据市统计局介绍，工业增加值增长了百分之五。', '市统计局'],
    ['《关于促进就业的意见》提出，扩大岗位供给。', '《关于促进就业的意见》'],
    ['会议强调，要抓好就业。', '会议'],
    ['一位知情人士透露，双方已经签约。', '一位知情人士'],
  ])('knows who is behind %s', (sentence, speaker) => {
    expect(voices(sentence)).toEqual([speaker]);
  });

  it('gives names in the script of the document', () => {
    const [found] = attributions('總統府發言人陳建國表示，「我們會持續努力。」');
    expect(found).toMatchObject({ speaker: '陳建國', role: '總統府發言人', cue: '表示', quotationType: 'direct' });
  });

  it('leaves a report without speech to the narrator', () => {
    const found = attributions('8日晚，当地发生地震。道路受损。救援队已经赶到现场。');
    expect(found.map(({ method }) => method)).toEqual(['narrator', 'narrator', 'narrator']);
  });
});

describe('speakers of questions and answers', () => {
  it('gives the questions to the reporter and the answers to who was asked, to the next question', () => {
    const text = '市教育局有关负责人就新政策答记者问\n问：政策的背景是什么？\n答：产业发展很快。一是规模大。会议提出要推进。\n问：下一步呢？\n答：我们将抓好落实。';
    const answerer = '市教育局有关负责人';
    expect(voices(text).slice(1)).toEqual(['记者', answerer, answerer, answerer, '记者', answerer]);
  });

  it('runs a speech in full from its announcement to the end, whoever is quoted in it', () => {
    const text = '李建国在大会上发言。\n以下为李建国演讲全文：\n各位来宾，大家好。李强国说过，要坚持创新。我们会努力。\n谢谢大家。\n（责任编辑：张三）';
    expect(voices(text).slice(-5)).toEqual(['李建国', '李建国', '李建国', '李建国', '-']);
  });
});

describe('options', () => {
  it('leaves a doubtful speaker open below the threshold', () => {
    const strict = speakers.prepare(speakers.options.parse({ threshold: 1 }));
    const [found] = strict(segmented('市长赵明远表示，将加大投入。')).attributions;
    expect(found).toMatchObject({ speaker: null, method: 'unresolved', cue: '表示' });
  });

  it('puts the user’s canonical name for an alias', () => {
    const own = speakers.prepare(speakers.options.parse({ people: [{ name: '赵明远（市长）', aliases: ['赵明远'] }] }));
    expect(own(segmented('市长赵明远表示，将加大投入。')).attributions[0]?.speaker).toBe('赵明远（市长）');
  });

  it('refuses a threshold beyond one', () => {
    expect(speakers.options.safeParse({ threshold: 2 }).success).toBe(false);
  });
});

describe('any text', () => {
  const PIECES = ['王明', '说', '，', '。', '“', '”', '：', '他', '表示', '据', '报道', '《', '》', '（', '）', '\n', '会议', '问：', '答：', '总统', '·', '-', '感谢', '「', '」', 'A', '1'];
  const run = speakers.prepare(speakers.options.parse({}));

  it('gets one attribution a sentence, with substrings of the sentence and confidences between 0 and 1', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const document = run(segmented(pieces.join('')));
      expect(document.attributions).toHaveLength(document.sentences.length);
      for (const [at, found] of document.attributions.entries()) {
        const text = document.sentences[at]?.text ?? '';
        expect(text).toContain(found.mention ?? '');
        expect(text).toContain(found.cue ?? '');
        expect(found.confidence).toBeGreaterThanOrEqual(0);
        expect(found.confidence).toBeLessThanOrEqual(1);
        expect(found.method === 'inherited').toBe(found.inheritedFrom !== null);
        expect(found.speaker !== null).toBe(found.method === 'explicit' || found.method === 'inherited');
      }
    }), { numRuns: 150 });
  });

  it('is read the same way twice', () => {
    expect(run(segmented(MEETING)).attributions).toEqual(run(segmented(MEETING)).attributions);
  });

  it.each([['quotation marks', '“'], ['cues', '王明说'], ['titles', '《'], ['brackets', '（'], ['names', '王明、'], ['labels', '问：好。']])('costs linear time on many %s', (_name, piece) => {
    const small = cost(piece.repeat(2000));
    const large = cost(piece.repeat(16_000));
    expect(large).toBeLessThan(40 * small + 500);
  });

  function cost(text: string): number {
    const document = segmented(text);
    const start = performance.now();
    run(document);
    return performance.now() - start;
  }
});
