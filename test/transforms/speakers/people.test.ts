import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/document.ts';
import { speakers } from '../../../src/transforms/speakers/index.ts';
import { namePeople, type People, peopleSchema } from '../../../src/transforms/speakers/people.ts';
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

describe('what is wrong with a list of people', () => {
  const messages = (people: unknown): unknown => peopleSchema.safeParse(people).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  it('is said with whom it concerns', () => {
    expect(messages([{ name: '林若水' }, { name: '林若水' }])).toEqual(['1.name: a name of one person, but 林若水 has it too']);
    expect(messages([{ name: '林若水' }, { name: '林清河', aliases: ['若水', '林若水'] }])).toEqual(['1.aliases.1: an alias of one person, but 林若水 has it too']);
    expect(messages([{ name: '林若水', id: 'p1' }, { name: '林清河', id: 'p1' }])).toEqual(['1.id: an id of one person, but 林若水 has it too']);
  });

  it('is nothing where two have no ids, different ones, or one that is another’s name', () => {
    expect(messages([{ name: '林若水' }, { name: '林清河' }])).toBeUndefined();
    expect(messages([{ name: '林若水', id: 'p1' }, { name: '林清河', id: 'p2' }, { name: 'p1' }])).toBeUndefined();
  });
});

describe('namePeople', () => {
  const NOBODY: Attribution = {
    speaker: null, coSpeakers: [], mention: null, role: null, cue: null, quotationType: 'none', method: 'narrator', rule: 'narrator', inheritedFrom: null, confidence: 1,
  };
  const people = peopleSchema.parse([{ name: '林若水（市长）', aliases: ['林若水', '若水'] }, { name: '岳清扬（县长）', aliases: ['岳清扬'] }]);
  const renamed = (...attributions: readonly Partial<Attribution>[]): readonly (readonly (string | null)[])[] =>
    namePeople(people)(attributions.map((attribution) => ({ ...NOBODY, ...attribution }))).map(({ speaker, coSpeakers }) => [speaker, ...coSpeakers]);

  it.each<readonly [rule: string, attribution: Partial<Attribution>, speakers: readonly (string | null)[]]>([
    ['a speaker by his alias', { speaker: '林若水' }, ['林若水（市长）']],
    ['a speaker by his own name', { speaker: '林若水（市长）' }, ['林若水（市长）']],
    ['a speaker by his mention, whomever the program took him for', { speaker: '王强', mention: '若水' }, ['林若水（市长）']],
    ['a speaker by his mention with a title', { speaker: '王强', mention: '市长若水' }, ['林若水（市长）']],
    ['a speaker whose mention is nobody’s name', { speaker: '岳清扬', mention: '他' }, ['岳清扬（县长）']],
    ['nobody by an unknown name', { speaker: '王强', mention: '王强' }, ['王强']],
    ['nobody where nobody speaks, though somebody is mentioned', { speaker: null, mention: '若水' }, [null]],
    ['each of several speakers, not the first by the mention', { speaker: '王强', mention: '若水', coSpeakers: ['岳清扬', '赵明远'] }, ['王强', '岳清扬（县长）', '赵明远']],
    ['a corrected speaker, not by the mention', { speaker: '王强', mention: '若水', rule: 'override' }, ['王强']],
    ['a corrected speaker by his alias', { speaker: '林若水', mention: '他', rule: 'override' }, ['林若水（市长）']],
  ])('names %s', (_rule, attribution, expected) => {
    expect(renamed(attribution)).toEqual([expected]);
  });

  it('gives a sentence that goes on the speakers of the one with the cue', () => {
    expect(renamed({ speaker: '王强', mention: '若水' }, { speaker: '王强', inheritedFrom: 0 })).toEqual([['林若水（市长）'], ['林若水（市长）']]);
    expect(renamed({ speaker: '王强', inheritedFrom: 1 }, { speaker: '林若水', coSpeakers: ['岳清扬'] })).toEqual([['林若水（市长）', '岳清扬（县长）'], ['林若水（市长）', '岳清扬（县长）']]);
  });

  it('keeps the speaker of a sentence that was corrected, and of one that goes on from nobody', () => {
    expect(renamed({ speaker: '若水' }, { speaker: '岳清扬', inheritedFrom: 0, rule: 'override' })).toEqual([['林若水（市长）'], ['岳清扬（县长）']]);
    expect(renamed({ speaker: null }, { speaker: '岳清扬', inheritedFrom: 0 })).toEqual([[null], ['岳清扬（县长）']]);
  });

  it('gives no speaker to a sentence that has none', () => {
    expect(renamed({ speaker: '若水' }, { speaker: null, inheritedFrom: 0 })).toEqual([['林若水（市长）'], [null]]);
  });

  it('keeps a sentence without origin as it is', () => {
    expect(renamed({ speaker: '若水' }, { speaker: '王强' })).toEqual([['林若水（市长）'], ['王强']]);
  });

  it('gives back the very attributions for a list of nobody', () => {
    const attributions = [NOBODY];
    expect(namePeople([])(attributions)).toBe(attributions);
  });
});
