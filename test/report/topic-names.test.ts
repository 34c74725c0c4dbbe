import { describe, expect, it } from 'vitest';
import { topicNames } from '../../src/report/topic-names.ts';
import { facts } from './facts.ts';

const { label, top } = topicNames(facts.topics);

describe('topicNames', () => {
  it('labels a topic in either language, and an unknown one by its id', () => {
    expect([label('medtop:2', 'zh'), label('medtop:2', 'en'), label('x:9', 'zh')]).toEqual(['港口', 'ports', 'x:9']);
  });

  it('finds the topmost topic', () => {
    expect(['medtop:2', 'medtop:1', 'x:9'].map((id) => top(id))).toEqual(['medtop:1', 'medtop:1', 'x:9']);
  });
});
