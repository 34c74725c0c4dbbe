import { describe, expect, it } from 'vitest';
import { findBriefing } from '../../../../src/transforms/speakers/decision/briefing.ts';
import type { Candidate } from '../../../../src/transforms/speakers/readings/readings.ts';
import { attributions, voices } from '../report.ts';
import { scanOf } from '../tokens.ts';

const LEAD = '访问结束之际，外交部长周立群向随行记者介绍此访情况。';

describe('a briefing', () => {
  it('is told by its speaker to the end, whoever is quoted in it', () => {
    expect(voices(`周立群谈此访成果\n${LEAD}\n金秋时节，代表团走访了三座城市。\n主席赵明远强调，两国要扩大往来。\n面向未来，合作空间很大。`).slice(2)).toEqual(['周立群', '周立群', '周立群']);
  });

  it('has its speaker’s own cues as cues', () => {
    const [, told, own, on] = attributions(`${LEAD}\n代表团走访了三座城市。\n周立群说，各方反响热烈。\n合作空间很大。`);
    expect([told?.method, own?.method, on?.method]).toEqual(['inherited', 'explicit', 'inherited']);
    expect(own?.cue).toBe('说');
  });

  it('ends before what stands below the text', () => {
    expect(voices(`${LEAD}\n代表团走访了三座城市。\n（责任编辑：李四维）`).at(-1)).toBe('-');
  });

  it('is none where the report tells of it late', () => {
    const late = Array.from({ length: 6 }, (_, day) => `${day + 1}日，代表团来到一座新的城市。`).join('\n');
    expect(voices(`${late}\n${LEAD}\n当晚，代表团乘机离开。`).at(0)).toBe('-');
  });
});

/** A sentence as a briefing sees it; it announces somebody if told, and may have readings. */
const told = (words: string, announces: string | null = null, candidates: readonly Candidate[] = [], newParagraph = true) => ({ scan: scanOf(words), candidates, newParagraph, announces });

function reading(form: Candidate['form'], speaker: string, kind: 'name' | 'role' | null): Candidate {
  const source = kind === null ? null : { from: 0, to: 1, kind, name: -1, quoted: false };
  return { form, speakers: [speaker], cue: 1, source, role: null, features: [] };
}

describe('findBriefing', () => {
  const lead = told('周立群/nr 向/p 随行/v 记者/n 介绍/v 访问/vn 情况/n 。/x', '周立群');
  const plain = told('路/n 好/a 了/ul 。/x');
  const [none, narrator, goesOn, resumed] = [-1, 0, 1, 3];

  it.each([
    ['resumes its speaker’s speech after the announcement, and goes on', [lead, plain, plain], [narrator, resumed, goesOn]],
    ['says nothing of what stands before', [plain, lead, plain], [none, narrator, resumed]],
    ['is announced by the fourth sentence', [plain, plain, plain, lead, plain], [none, none, none, narrator, resumed]],
    ['is not announced by the fifth', [plain, plain, plain, plain, lead, plain], [none, none, none, none, none, none]],
    ['is announced by the first sentence that says so and names somebody', [told('代表/n 向/p 记者/n 介绍/v 情况/n 。/x'), lead, plain], [none, narrator, resumed]],
    ['is not announced by who merely speaks', [told('周立群/nr 发表/v 讲话/n 。/x', '周立群'), plain], [none, none]],
    ['goes on in a new paragraph alone', [lead, told('路/n 好/a 了/ul 。/x', null, [], false)], [none, none]],
    ['needs something after the announcement', [lead], [none]],
    ['is interrupted by lines below the text', [lead, plain, told('（/x 完/v ）/x'), plain, plain], [narrator, resumed, narrator, resumed, goesOn]],
    ['has the reading by which its speaker is named again', [lead, plain, told('周立群/nr 说/v ，/x', null, [reading('quote', '周立群', 'name'), reading('cue', '岳清扬', 'name'), reading('cue', '周立群', 'role'), reading('cue', '周立群', null), reading('cue', '周立群', 'name')]), plain], [narrator, resumed, 8, goesOn]],
    ['goes on where he isn’t named', [lead, plain, told('他/r 说/v ，/x', null, [reading('quote', '周立群', 'name'), reading('cue', '岳清扬', 'name'), reading('cue', '周立群', 'role')])], [narrator, resumed, goesOn]],
  ])('%s', (_rule, sentences, states) => {
    expect(findBriefing(sentences)).toEqual(states);
  });
});
