import { describe, expect, it } from 'vitest';
import { CUE_FOLLOWS, CUE_STATE, GOES_ON, NARRATOR } from '../../../../src/transforms/speakers/decision/states.ts';
import { bestIn, bestOf, better, type Step, type Steps, StepTable } from '../../../../src/transforms/speakers/decision/steps.ts';

const step = (gained: number): Step => ({ gained, before: null, state: 0 });
const NONE: Steps = { speakers: [], steps: [] };

/** Steps by class, none of the classes that aren't told. */
function byClass(steps: Readonly<Record<number, Steps>>): readonly Steps[] {
  return Array.from({ length: 5 }, (_, of) => steps[of] ?? NONE);
}

describe('StepTable', () => {
  const [one, two, three] = [step(1), step(2), step(3)];

  it('finds a step by class and speaker', () => {
    const table = new StepTable(3);
    table.replace(byClass({ [NARRATOR]: { speakers: [0], steps: [one] }, [GOES_ON]: { speakers: [1, 2], steps: [two, three] } }));
    expect([table.stepOf(NARRATOR, 0), table.stepOf(GOES_ON, 1), table.stepOf(GOES_ON, 2)]).toEqual([one, two, three]);
    expect([table.stepOf(NARRATOR, 1), table.stepOf(GOES_ON, 0), table.stepOf(CUE_STATE, 2)]).toEqual([null, null, null]);
    expect([table.stepsOf(GOES_ON), table.stepsOf(CUE_STATE), table.stepsOf(9)]).toEqual([[two, three], [], []]);
  });

  it('forgets the steps to a sentence when those to the next take their place', () => {
    const table = new StepTable(3);
    table.replace(byClass({ [GOES_ON]: { speakers: [1, 2], steps: [one, two] } }));
    table.replace(byClass({ [GOES_ON]: { speakers: [2], steps: [three] } }));
    expect([table.stepOf(GOES_ON, 1), table.stepOf(GOES_ON, 2), table.stepsOf(GOES_ON)]).toEqual([null, three, [three]]);
  });

  it('has no steps at first', () => {
    const table = new StepTable(2);
    expect([table.stepOf(NARRATOR, 0), table.stepOf(CUE_STATE, 1), table.stepsOf(NARRATOR)]).toEqual([null, null, []]);
  });
});

describe('the better step', () => {
  it('is the one that gains more, of equal ones the first', () => {
    const [low, high, same] = [step(1), step(2), step(2)];
    expect([better(low, high), better(high, low)]).toEqual([high, high]);
    expect(better(high, same)).toBe(high);
    expect([better(null, low), better(low, null), better(null, null)]).toEqual([low, low, null]);
  });

  it('of a class is the best of its steps', () => {
    const table = new StepTable(3);
    const [low, high] = [step(-2), step(-1)];
    table.replace(byClass({ [GOES_ON]: { speakers: [0, 1, 2], steps: [low, high, step(-1)] } }));
    expect(bestIn(table, GOES_ON)).toBe(high);
    expect(bestIn(table, NARRATOR)).toBeNull();
  });

  it('of all is one that promises no cue', () => {
    const table = new StepTable(3);
    const [narrator, cue, promised] = [step(1), step(2), step(3)];
    table.replace(byClass({ [NARRATOR]: { speakers: [0], steps: [narrator] }, [CUE_FOLLOWS]: { speakers: [1], steps: [promised] }, [CUE_STATE]: { speakers: [2], steps: [cue] } }));
    expect(bestOf(table)).toBe(cue);
    table.replace(byClass({ [CUE_FOLLOWS]: { speakers: [1], steps: [promised] } }));
    expect(bestOf(table)).toBeNull();
  });
});
