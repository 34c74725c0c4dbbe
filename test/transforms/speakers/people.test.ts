import { describe, expect, it } from 'vitest';
import { speakers } from '../../../src/transforms/speakers/index.ts';
import { type People, peopleSchema } from '../../../src/transforms/speakers/people.ts';
import { segmented } from './report.ts';

const named = (text: string, people: readonly object[]): readonly (string | null)[] =>
  speakers.prepare(speakers.options.parse({ people }))(segmented(text)).attributions.map(({ speaker }) => speaker);

const faults = (people: unknown): unknown => peopleSchema.safeParse(people).error?.issues.map(({ path }) => path.join('.'));

describe('a list of people', () => {
  it('names a speaker by an alias, with the sentences that go on', () => {
    expect(named('市长林若水指出，要加快工程进度。要确保春天通车。', [{ name: '林若水（青禾市）', aliases: ['林若水'] }])).toEqual(['林若水（青禾市）', '林若水（青禾市）']);
  });

  it('knows an alias in the other script, and after a title', () => {
    expect(named('市長陳建國表示，「我們會持續努力。」', [{ name: '陳建國（市長）', aliases: ['陈建国'] }])).toEqual(['陳建國（市長）']);
    const people: People = peopleSchema.parse([{ name: '阿尔诺·贝萨克', aliases: ['贝萨克'] }]);
    expect(named('维国总统贝萨克表示，感谢盛情款待。', people)).toEqual(['阿尔诺·贝萨克']);
  });

  it('goes over what the program joined', () => {
    const text = '9月4日，市长林若水出席仪式。林若水表示，新桥将通车。林市长说，要保证质量。';
    expect(named(text, [{ name: '林清河', aliases: ['林市长'] }]).at(-1)).toBe('林清河');
  });

  it('may have ids and kinds, but no name or id twice', () => {
    expect(peopleSchema.parse([{ name: '林若水', id: 'p1' }])).toEqual([{ name: '林若水', aliases: [], id: 'p1', kind: 'person' }]);
    expect(faults([{ name: '林若水', aliases: ['林市长'], id: 'p1' }, { name: '林清河', aliases: ['若水', '林市長'], id: 'p1' }])).toEqual(['1.aliases.1', '1.id']);
    expect(faults([{ name: '林若水', aliases: ['林若水'] }])).toBeUndefined();
  });
});
