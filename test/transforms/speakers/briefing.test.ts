import { describe, expect, it } from 'vitest';
import { attributions, voices } from './report.ts';

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
