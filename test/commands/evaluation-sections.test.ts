import { describe, expect, it } from 'vitest';
import { evaluationSections } from '../../src/commands/evaluation-sections.ts';
import { markdownLines } from '../../src/commands/sections.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { Judgement } from '../../src/evaluation/judge.ts';

const attribution = {
  speaker: '林若水', coSpeakers: [], mention: null, role: null, cue: null, quotationType: 'indirect', method: 'inherited', rule: 'speech-goes-on', inheritedFrom: 0, confidence: 0.75,
} as const;

const judgement = (document: string, speaker: string, topics: readonly string[] | null): Judgement => ({
  document,
  gold: { start: 0, end: 9, speakers: [speaker], quotationType: null, method: 'inherited', topics },
  sentence: null,
  attribution,
  topics: [{ id: 'bridge', score: 0.8, evidence: '桥' }],
  speakerRight: speaker === '林若水',
});

const sectionsOf = (topics: readonly string[] | null) =>
  evaluationSections(evaluate([judgement('a', '林若水', topics), judgement('b', '沈|微', topics)], (id) => id, 3), (id) => `桥 ${id}`);

describe('evaluationSections', () => {
  it('tells of each method, rule, confidence, document, and of who was taken for whom', () => {
    const rows = new Map(sectionsOf(['bridge']).map(({ title, table }) => [title, table?.rows.map((cells) => cells.slice(0, 3))]));
    expect(Object.fromEntries(rows)).toMatchObject({
      'Speaker by labelled method': [['inherited', '1/2', '50.0']],
      'Speaker by rule': [['speech-goes-on', '1/2', '50.0']],
      'Speaker by confidence': [['0.7–0.8', '75.0', '1/2']],
      'The worst documents': [['b', '0/1', '0.0']],
      'Speakers taken for others': [['沈|微', '林若水', '1']],
      'Topics by score': [['0.8–0.9', '80.0', '2/2']],
      Topics: [['桥 bridge', '100.0', '2']],
    });
  });

  it('leaves out what nobody labelled, and says which labels found no sentence', () => {
    const [first, ...others] = sectionsOf(null);
    expect(others.map(({ title }) => title)).not.toContain('Topics');
    expect(first?.sentences[0]).toContain('3 labels');
    expect(first?.table?.rows).toContainEqual(['quotation type', '0/0', '–', '–––']);
  });

  it('is Markdown that a mark in a name doesn’t break', () => {
    const lines = markdownLines(sectionsOf(null));
    expect([lines[0], lines.includes(String.raw`| 沈\|微 | 林若水 | 1 |`)]).toEqual(['# 2 labelled sentences of 2 documents', true]);
  });
});
