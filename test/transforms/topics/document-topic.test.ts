import { describe, expect, it } from 'vitest';
import { documentTopic } from '../../../src/transforms/topics/document-topic.ts';
import { plantsAndBeasts } from './tree.ts';

const lexicon = plantsAndBeasts();

/** The topic of a document whose sentences have these topics. */
const topicOf = (...sentences: readonly (readonly (readonly [id: string, score: number])[])[]) =>
  documentTopic(lexicon, sentences.map((topics) => ({ topics: topics.map(([id, score]) => ({ id, score, evidence: '' })), capMajor: null })));

describe('documentTopic', () => {
  it('is of the class with the greatest sum of scores', () => {
    expect(topicOf([['beasts', 0.9]], [['plants', 0.5]], [['plants', 0.5]])).toBe('plants');
    expect(topicOf([['beasts', 0.9], ['plants', 0.3]], [['trees', 0.5]])).toBe('beasts');
  });

  it('is the narrower concept that has half of its class’s scores', () => {
    expect(topicOf([['oaks', 0.6]], [['trees', 0.3]], [['herbs', 0.3]])).toBe('oaks');
    expect(topicOf([['oaks', 0.4]], [['trees', 0.35]], [['herbs', 0.35]])).toBe('plants');
    expect(topicOf([['oaks', 0.5]], [['herbs', 0.5]])).toBe('oaks');
  });

  it('is none of another class, though it has more scores than each of its own', () => {
    expect(topicOf([['birds', 0.8]], [['oaks', 0.35]], [['trees', 0.35]], [['herbs', 0.35]])).toBe('plants');
    expect(topicOf([['birds', 0.3]], [['beasts', 0.9]], [['oaks', 1]])).toBe('beasts');
  });

  it('is the first in the scheme’s order of equal ones', () => {
    expect(topicOf([['beasts', 0.5]], [['plants', 0.5]])).toBe('plants');
    expect(topicOf([['herbs', 0.5]], [['trees', 0.5]])).toBe('trees');
    expect(topicOf([['trees', 0.5]], [['herbs', 0.5]])).toBe('trees');
  });

  it('is none where no sentence has a topic', () => {
    expect([topicOf(), topicOf([], [])]).toEqual([null, null]);
  });
});
