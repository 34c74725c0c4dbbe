import { describe, expect, it } from 'vitest';
import { surnameCalled } from '../../../../src/transforms/speakers/names/familiar-names.ts';

describe('surnameCalled', () => {
  it.each([['老马', '马'], ['周先生', '周'], ['陈某', '陈'], ['黄主任', '黄'], ['欧阳老师', '欧阳'], ['林', '林'], ['小欧阳', '欧阳'], ['阿赵', '赵'], ['陈某某', '陈']])('hears in %s the surname %s', (name, surname) => {
    expect(surnameCalled(name)).toBe(surname);
  });

  it.each(['赵明远', '阿珍', '老人', '先生', '碗', '碗先生', '', '小碗', '老欧阳明', '小赵明'])('hears no surname alone in %s', (name) => {
    expect(surnameCalled(name)).toBe('');
  });
});
