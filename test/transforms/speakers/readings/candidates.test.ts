import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../../src/transforms/speakers/readings/candidates.ts';
import { chunkText, findChunks } from '../../../../src/transforms/speakers/cast/chunks.ts';
import { Entities } from '../../../../src/transforms/speakers/cast/entities.ts';
import { collectNames, indexNames, joinNames } from '../../../../src/transforms/speakers/names/names.ts';
import { findQuotes } from '../../../../src/transforms/speakers/words/quotes.ts';
import { cellsNamed } from '../recorded/tables.ts';
import { scans, segmented } from '../report.ts';

/** Each reading of a sentence of a text, the last one unless told, as form, cue and the words of its source. */
function readings(text: string, sentence = -1): string[] {
  const plain = scans(text);
  const names = collectNames(plain);
  const joined = plain.map((scan) => joinNames(scan, indexNames(names)));
  const quotes = findQuotes(joined);
  const phrases = joined.map((scan, at) => findChunks(scan, quotes.inside[at] ?? new Uint8Array(0)));
  const entities = new Entities(names);
  entities.survey(joined, phrases);
  const at = sentence < 0 ? joined.length - 1 : sentence;
  const scan = joined[at];
  if (scan === undefined) return [];
  entities.moveTo(at);
  const found = findCandidates({ scan, inside: quotes.inside[at] ?? new Uint8Array(0), chunks: phrases[at] ?? [], entities, focus: null, focusIsPerson: false, turn: null });
  return found.map(({ form, cue, source, speakers }) => `${form} ${scan.words[cue] ?? ''} ${source === null ? '' : chunkText(scan, source)} → ${speakers.join('|')}`);
}

describe('findCandidates', () => {
  it('tries the phrase that opens a clause though nothing tells what it is', () => {
    expect(readings('云栈电子在交出一份创纪录的业绩后宣布，将削减开支。')).toContain('cue 宣布 云栈电子 → 云栈电子');
  });

  it('tries the first phrase of a sentence for a colon far from it', () => {
    expect(readings('馆长唐小渔给出了另一组数字：成本下降四成，客流增加一倍。')).toContain('colon ： 馆长唐小渔 → 唐小渔');
  });

  it('takes no cue in the name of an event or a letter', () => {
    expect(readings('会谈前，林致远在广场为来宾举行欢迎仪式，双方检阅了仪仗队。').filter((reading) => reading.startsWith('cue 欢迎'))).toEqual([]);
  });

  it('takes the person named first for an office in the headline, and there alone', () => {
    const body = '省气象台首席预报员岳清扬介绍，雨量中等。';
    expect(readings(`气象台：周末有雨\n${body}`, 0)).toContain('colon ： 气象台 → 岳清扬');
    expect(readings(`${body}\n气象台：周末有雨`).some((reading) => reading.includes('→ 岳清扬'))).toBe(false);
  });

  it('gives what two foreign ministers say to the two whom the report names', () => {
    expect(readings('外长赵明远与外长岳清扬举行了磋商。\n俄白外长表示，将加强合作。')).toContain('cue 表示 俄白外长 → 赵明远|岳清扬');
  });

  it('takes 大家 for the people of whom the report speaks as many', () => {
    expect(readings('部分村民代表来到了水库。\n大家认为，水质明显好转。')).toContain('cue 认为 大家 → 部分村民代表');
    expect(readings('一位专家参观了水库。\n大家认为，水质明显好转。').some((reading) => reading.includes('→ 一位专家'))).toBe(false);
  });

  it('takes two countries’ first characters for the two that the report names', () => {
    expect(readings('俄乌确认交换完成\n俄罗斯和乌克兰当天继续交换。', 0)).toContain('cue 确认 俄乌 → 俄罗斯|乌克兰');
  });

  it('hears nobody in figures without a body, and the body where one is named', () => {
    expect(readings('最新统计数据显示，客流增长一成。').filter((reading) => reading.includes('数据 →'))).toEqual([]);
    expect(readings('省文旅厅数据显示，客流增长一成。').some((reading) => reading.includes('→ 省文旅厅'))).toBe(true);
  });

  it('hears nobody in an address', () => {
    expect(readings('尊敬的议长先生，各位来宾：')).toEqual([]);
  });

  it('knows the body behind a country’s side', () => {
    expect(readings('俄罗斯国防部发布通报。\n俄方还称，行动已经结束。')).toContain('cue 称 俄方 → 俄罗斯国防部');
  });
});

/** The readings of a whole report, each as its sentence, form, cue, source, speakers and how they were found. */
function allReadings(text: string): string[] {
  const report = segmented(text);
  const [first = [], ...others] = ['sentence', 'form', 'cue', 'source', 'speakers', 'resolution'].map((column) => cellsNamed(report, 'readings', column));
  return first.map((cell, at) => [cell, ...others.map((column) => column[at])].join(' '));
}

describe('a word that may tell of speaking', () => {
  it('is one of saying, or another with content after it', () => {
    expect(allReadings('大家感谢他。')).toEqual(['0 cue 感谢 role:大家 大家 role']);
    expect(allReadings('很高兴，大家希望。')).toEqual([]);
    expect(allReadings('很高兴，大家希望去。')).toEqual(['0 cue 希望 role:大家 大家 role']);
  });

  it.each([['市气象台消息，明天有雨。', 0], ['据市气象台消息，明天有雨。', 1], ['根据市气象台消息，明天有雨。', 1], ['从市气象台消息，明天有雨。', 1], ['在市气象台的消息里，明天有雨。', 1]])('is in %s a noun that closes a frame: %i readings', (text, count) => {
    expect(allReadings(text).filter((reading) => reading.includes('cue 消息'))).toHaveLength(count);
  });

  it('has twenty-four readings at most and those of the last word', () => {
    expect(allReadings(`${'市长赵明远说县长岳清扬说'.repeat(30)}。`).length).toBeLessThan(30);
  });
});

describe('a cue without its source', () => {
  const LEAD = '市长赵明远说，很好。';

  it.each([['又说，还行。', '说'], ['同时也说，还行。', '说'], ['会上说，还行。', '说'], ['大家来了，又说，还行。', '说'], ['大家对说，还行。', '说']])('is the last speaker’s in %s', (text, cue) => {
    expect(allReadings(`${LEAD}${text}`)).toContain(`1 elided ${cue}  赵明远 focus`);
  });

  it.each([['大家也说，还行。'], ['大家又都说，还行。'], ['大家高兴说，还行。']])('is none in %s', (text) => {
    expect(allReadings(`${LEAD}${text}`).filter((reading) => reading.includes('elided'))).toEqual([]);
  });

  it('is none where nobody spoke before', () => {
    expect(allReadings('又说，还行。')).toEqual([]);
  });
});

describe('a colon', () => {
  it('is said by the phrase near it and by the sentence’s first', () => {
    expect(allReadings('罗桂香来了，路修好了，县长赵明远笑着：来吧，来。')).toEqual(['0 colon ： name:县长赵明远@赵明远 赵明远 name', '0 colon ： name:罗桂香 罗桂香 name']);
    expect(allReadings('罗桂香：路好了。')).toEqual(['0 colon ： name:罗桂香 罗桂香 name']);
  });

  it('has a phrase near it within three words', () => {
    const near = (text: string) => allReadings(text).filter((reading) => reading.includes('赵明远'));
    expect(near('罗桂香来了，县长赵明远又笑了：来吧。')).toHaveLength(1);
    expect(near('罗桂香来了，县长赵明远又不笑了：来吧。')).toEqual([]);
  });

  it('in a quotation is none', () => {
    expect(allReadings('“罗桂香：路已经修好了，大家来吧”')).toEqual([]);
  });
});

describe('a quotation without a word of saying', () => {
  it('is said by the first and the last phrase before it', () => {
    expect(allReadings('罗桂香来了，赵明远很高兴，“路修好了，大家放心。”')).toEqual(['0 quote “ name:罗桂香 罗桂香 name', '0 quote “ name:赵明远 赵明远 name']);
  });

  it('is said by who does something right after it', () => {
    expect(allReadings('“路修好了，大家放心。”县长赵明远笑了。')).toEqual([]);
    expect(allReadings('“路修好了，大家放心”，县长赵明远笑了。')).toEqual(['0 quote ” name:县长赵明远@赵明远 赵明远 name']);
    expect(allReadings('“路修好了，大家放心”，又县长赵明远笑了。')).toEqual(['0 quote ” name:县长赵明远@赵明远 赵明远 name']);
    expect(allReadings('“路修好了，大家放心”，也又县长赵明远笑了。')).toEqual([]);
  });

  it('is none when it is a term of few words', () => {
    expect(allReadings('罗桂香来了，“修好。”')).toEqual([]);
    expect(allReadings('罗桂香来了，“路修好。”')).toEqual(['0 quote “ name:罗桂香 罗桂香 name']);
  });
});

describe('a label', () => {
  it('names who asks, who answers, or its speaker', () => {
    expect(allReadings('县长赵明远答记者问\n问：背景是什么？\n答：发展快。\n问：还有呢？\n答：没有。').filter((reading) => reading.includes('label'))).toEqual([
      '1 label ：  记者 asker', '2 label ：  赵明远 answerer', '3 label ：  记者 asker', '4 label ：  赵明远 answerer',
    ]);
    expect(allReadings('罗桂香：背景是什么？\n赵明远：发展快。\n罗桂香：还有呢？\n赵明远：没有。')).toEqual([
      '0 label ： name:罗桂香 罗桂香 name', '1 label ： name:赵明远 赵明远 name', '2 label ： name:罗桂香 罗桂香 name', '3 label ： name:赵明远 赵明远 name',
    ]);
  });
});

/** The speakers of a report's labels, its last six sentences unless told. */
const speakersOf = (text: string) => allReadings(text).filter((reading) => reading.includes('label')).map((reading) => reading.split(' ').at(-2));

describe('who speaks by a label', () => {
  it('is the person named in it, whatever stands before his name', () => {
    expect(speakersOf('专家、赵明远：好。\n岳清扬：好。\n专家、赵明远：好。\n岳清扬：好。')).toEqual(['赵明远', '岳清扬', '赵明远', '岳清扬']);
  });

  it('is nobody who is named after it', () => {
    expect(speakersOf('专家：岳清扬来了。\n罗青：好。\n专家：岳清扬来了。\n罗青：好。')).toEqual(['专家', '罗青', '专家', '罗青']);
  });

  it('is who bears the title in it', () => {
    expect(speakersOf('教育局局长赵明远来了。\n局长：好。\n罗青：好。\n局长：好。\n罗青：好。')).toEqual(['赵明远', '罗青', '赵明远', '罗青']);
  });

  it('is the label itself where it holds no phrase', () => {
    expect(speakersOf('说：好。\n罗青：好。\n说：好。\n罗青：好。')).toEqual(['说', '罗青', '说', '罗青']);
  });

  it('is somebody without a name where nobody is said to answer', () => {
    expect(speakersOf('问：好吗？\n答：好。\n问：好吗？\n专家答：好。\n专家答：好。')).toEqual(['记者', '答问人', '记者', '答问人', '答问人']);
    expect(speakersOf('问：好吗？\n答谢：好。\n问：好吗？\n答谢：好。')).toEqual(['记者', '答谢', '记者', '答谢']);
  });
});

describe('a noun for a frame', () => {
  it('is none at the second word, where no source stands in it', () => {
    expect(allReadings('市长赵明远说，很好。据消息，还行。').filter((reading) => reading.startsWith('1'))).toEqual([]);
  });
});

describe('a report without a source', () => {
  const LEAD = '据海湾通讯社报道，桥修好了。\n市长赵明远说，很好。\n';
  const outlets = (text: string) => allReadings(text).filter((reading) => reading.endsWith('outlet'));

  it('is that of the outlet cited last, besides who spoke last', () => {
    expect(allReadings(`${LEAD}据报道，路也好了。`).slice(-2)).toEqual(['2 elided 报道  赵明远 focus', '2 elided 报道  海湾通讯社 outlet']);
    expect(outlets(`${LEAD}据报导，路也好了。`)).toEqual(['2 elided 报导  海湾通讯社 outlet']);
  });

  it('is so once where the outlet spoke last, and not where none is cited', () => {
    expect(allReadings('据海湾通讯社报道，桥修好了。\n据报道，路也好了。').slice(-1)).toEqual(['1 elided 报道  海湾通讯社 focus']);
    expect(outlets('市长赵明远说，很好。\n据报道，路也好了。')).toEqual([]);
  });

  it('has no source and no other word of saying', () => {
    expect(outlets(`${LEAD}专家报道，路也好了。`)).toEqual([]);
    expect(outlets(`${LEAD}又说，路也好了。`)).toEqual([]);
  });
});
