import { describe, expect, it } from 'vitest';
import { markdownLines, terminalLines } from '../../src/commands/sections.ts';

const section = { title: 'Speakers', sentences: ['Two.'], table: { head: ['from', 'n'], rows: [['林若水', '1'], ['a|b<i>', '10']] } };

describe('sections', () => {
  it('align in a terminal, where an ideograph is two wide', () => {
    expect(terminalLines([section])).toEqual(['Speakers', '  Two.', '  from    n', '  ──────  ──', '  林若水  1', '  a|b<i>  10', '']);
  });

  it('become Markdown in which texts can’t break the table or be markup', () => {
    expect(markdownLines([section])).toEqual(['# Speakers', '', 'Two.', '', '| from | n |', '| --- | --- |', '| 林若水 | 1 |', String.raw`| a\|b\<i> | 10 |`, '']);
    expect(markdownLines([{ title: 'A\nB', sentences: [], table: null }])[0]).toBe('# A B');
  });
});
