import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { compiledTerms, termsFrom } from '../../../src/transforms/topics/compiled-terms.ts';
import { treeOf } from '../../../src/transforms/topics/concept-tree.ts';
import { builtInScheme } from '../../../src/transforms/topics/scheme.ts';
import { compileTerms } from '../../../src/transforms/topics/term-tables.ts';

const { concepts, terms } = builtInScheme();
const tables = compileTerms(treeOf(concepts), terms, [{ text: '渡船', weights: [['medtop:15000000', 1.5]] }]);

describe('compiled terms', () => {
  it('are read as they were made', () => {
    expect(termsFrom(compiledTerms(tables))).toEqual(tables);
  });

  it('are the same bytes each time', () => {
    expect(Buffer.compare(compiledTerms(tables), compiledTerms(tables))).toBe(0);
  });

  it('are not used once a word list is another one', () => {
    const compiled = deserialize(compiledTerms(tables)) as object;
    expect(termsFrom(serialize({ ...compiled, sources: 'of another list' }))).toBeNull();
  });
});
