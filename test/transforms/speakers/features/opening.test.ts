import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPENINGS, openingOf } from '../../../../src/transforms/speakers/features/opening.ts';

const kindOf = (text: string) => OPENINGS[openingOf(text)];

describe('openingOf', () => {
  it.each([
    ['二是扩大试点范围。', 'enumeration'],
    ['如果天气允许，明天开工。', 'condition'],
    ['关于下一步安排，还在商量。', 'about'],
    ['此外，还有三条线路。', 'so'],
    ['据悉，桥长两公里。', 'background'],
    ['随后，大家来到码头。', 'later'],
    ['目前，道路已经通车。', 'now'],
    ['5月8日，工程开工。', 'day'],
    ['在河边的一间作坊里，师傅正在削竹子。', 'scene'],
    ['车间门口，工人排起了队。', 'place'],
    ['大桥连接两岸。', 'other'],
  ])('tells what %s sets', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('looks behind a leading quotation mark', () => {
    expect(kindOf('“如果下雨，我们就等。”')).toBe('condition');
  });

  it('asks the first clause alone', () => {
    fc.assert(fc.property(fc.string({ minLength: 24, maxLength: 24 }), fc.string(), (clause, rest) => {
      expect(openingOf(clause + rest)).toBe(openingOf(clause));
    }));
  });
});
