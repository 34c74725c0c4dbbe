import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../src/transforms/speakers/candidates.ts';
import { chunkText, findChunks } from '../../../src/transforms/speakers/chunks.ts';
import { Entities } from '../../../src/transforms/speakers/entities.ts';
import { collectNames, indexNames, joinNames } from '../../../src/transforms/speakers/names.ts';
import { findQuotes } from '../../../src/transforms/speakers/quotes.ts';
import { scans } from './report.ts';

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

  it('knows the body behind a country’s side', () => {
    expect(readings('俄罗斯国防部发布通报。\n俄方还称，行动已经结束。')).toContain('cue 称 俄方 → 俄罗斯国防部');
  });
});
