import { describe, expect, it } from 'vitest';
import { labelStudioText, readLabelStudio } from '../../src/review/label-studio.ts';
import { item, reviewed } from './item.ts';

const [task] = JSON.parse(labelStudioText([item])) as readonly [{ readonly data: object; readonly predictions: readonly unknown[] }];

const answers = (speakers: readonly string[], method: string, quotation: string) => ({
  result: [
    ...speakers.map((name) => ({ from_name: 'speaker', to_name: 'text', type: 'textarea', value: { text: [name] } })),
    { from_name: 'method', to_name: 'text', type: 'choices', value: { choices: [method] } },
    { from_name: 'quotation_type', to_name: 'text', type: 'choices', value: { choices: [quotation] } },
  ],
});

const read = (...annotations: readonly unknown[]) => readLabelStudio(JSON.stringify([{ id: 7, ...task, annotations }]));

describe('labelStudioText', () => {
  it('gives the program’s label as a prediction', () => {
    expect(task.data).toMatchObject({ sentence_id: 'bridge:3', text: item.text, others: '沈知微、青禾市政府' });
    expect(task.predictions).toEqual([{ model_version: 'yanlun', score: 0.4321, result: expect.arrayContaining(answers(['林若水'], 'inherited', 'indirect').result) as unknown }]);
  });

  it('doesn’t suggest a method where the program couldn’t tell', () => {
    const text = labelStudioText([{ ...item, label: { speakers: [], method: 'unresolved', quotationType: 'indirect' } }]);
    expect(text).not.toContain('"choices":["unresolved"]');
  });
});

describe('readLabelStudio', () => {
  it('takes what a person submitted, and nothing of what was only predicted', () => {
    expect(read(answers(['沈知微', '周小溪'], 'explicit', 'direct'))).toEqual([reviewed({ speakers: ['沈知微', '周小溪'], method: 'explicit', quotationType: 'direct' }, { place: 'task 1' })]);
    expect(read(answers([], 'narrator', 'none'))[0]?.corrected).toEqual({ speakers: [], method: 'narrator', quotationType: 'none' });
    expect(read()[0]?.corrected).toBeNull();
  });

  it('passes over what was skipped', () => {
    expect(read({ ...answers(['沈知微'], 'explicit', 'direct'), was_cancelled: true })[0]?.corrected).toBeNull();
  });

  it('names every task that isn’t one of an export', () => {
    expect(() => readLabelStudio('[{"data":{"text":"x"}},{"data":7}]')).toThrow(/task 1: data\.sentence_id[^]*task 2: data/);
    expect(() => readLabelStudio('[{')).toThrow(/isn’t/);
  });
});
