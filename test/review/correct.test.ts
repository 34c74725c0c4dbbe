import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../../src/review/correct.ts';
import type { Correction, ReviewedItem } from '../../src/review/label.ts';
import { overridesSchema } from '../../src/transforms/speakers/overrides.ts';
import { item, reviewed } from './item.ts';

const narrated: Partial<ReviewedItem> = { label: { speakers: [], method: 'narrator', quotationType: 'none' } };
const unclear: Partial<ReviewedItem> = { label: { speakers: [], method: 'unresolved', quotationType: 'indirect' } };
const place = { docId: 'bridge', sentenceIndex: 3, text: item.text };

describe('correctionsOf', () => {
  it.each<[string, Partial<Correction>, Partial<ReviewedItem>, object]>([
    ['confirms a label', {}, {}, { speakers: ['林若水'], method: 'inherited', quotationType: 'indirect' }],
    ['takes another speaker', { speakers: ['沈知微'] }, {}, { speakers: ['沈知微'], method: 'inherited', quotationType: 'indirect' }],
    ['takes away a false speaker', { method: 'narrator' }, {}, { speakers: [], method: 'narrator' }],
    ['gives the narrator’s sentence to a speaker', { speakers: ['沈知微'], method: 'explicit' }, narrated, { speakers: ['沈知微'], method: 'explicit' }],
    ['confirms the narrator', {}, narrated, { speakers: [], method: 'narrator' }],
    ['names who wasn’t clear', { speakers: ['沈知微'], method: 'explicit', quotationType: 'mixed' }, unclear, { speakers: ['沈知微'], method: 'explicit', quotationType: 'mixed' }],
  ])('%s', (_what, corrected, change, override) => {
    const { overrides, faults } = correctionsOf([reviewed(corrected, change)]);
    expect([overrides, faults]).toEqual([[{ ...place, ...override }], []]);
    expect(overridesSchema.safeParse(overrides).success).toBe(true);
  });

  it('counts what nobody looked at', () => {
    expect(correctionsOf([reviewed(null), reviewed({})])).toMatchObject({ untouched: 1, overrides: [place] });
  });

  it('tells every fault at once, each with its place', () => {
    const { faults } = correctionsOf([
      reviewed({ method: 'inherrited' }, { place: 'line 2' }),
      reviewed({ quotationType: 'spoken' }, { place: 'line 3' }),
      reviewed({ speakers: ['沈知微'] }, { ...narrated, place: 'line 4' }),
      reviewed({ speakers: ['沈知微'], method: 'narrator' }, { place: 'line 5' }),
      reviewed({}, { text: '要确保秋天通车。', place: 'line 6' }),
      reviewed({}, { ...unclear, place: 'line 7' }),
      reviewed({ speakers: [], method: 'explicit' }, { place: 'task 8' }),
    ]);
    expect(faults).toEqual([
      expect.stringMatching(/^line 2: correct_method: expected explicit, inherited, narrator, but received “inherrited”\. Did you mean “inherited”\?/),
      expect.stringMatching(/^line 3: correct_quotation_type: expected direct, indirect, mixed/),
      expect.stringMatching(/^line 4: somebody speaks after all/),
      expect.stringMatching(/^line 5: the narrator is no speaker/),
      expect.stringMatching(/^line 6: sentence_id, text or seal/),
      expect.stringMatching(/^line 7: the program couldn’t tell/),
      expect.stringMatching(/^task 8: explicit speech needs a correct_speaker/),
    ]);
  });

  it('wants one label of two people', () => {
    const two = [reviewed({ speakers: ['沈知微'] }), reviewed({ speakers: ['周小溪'] }, { place: 'line 9' })];
    expect(correctionsOf(two).faults).toEqual([expect.stringMatching(/^line 9: bridge:3 is labelled otherwise in line 2/)]);
    expect(correctionsOf([two[0] ?? reviewed({}), two[0] ?? reviewed({})])).toMatchObject({ faults: [], overrides: [place] });
  });
});
