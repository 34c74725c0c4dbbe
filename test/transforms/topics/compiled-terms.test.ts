import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { compiledTerms, readCompiledTerms, termsFrom } from '../../../src/transforms/topics/compiled-terms.ts';
import { treeOf } from '../../../src/transforms/topics/concept-tree.ts';
import { builtInScheme } from '../../../src/transforms/topics/scheme.ts';
import { compileTerms } from '../../../src/transforms/topics/term-tables.ts';

const { concepts, terms } = builtInScheme();
const tables = compileTerms(treeOf(concepts), terms.slice(0, 100), [{ text: '渡船', weights: [['medtop:15000000', 1.5]] }]);

describe('compiled terms', () => {
  it('are read as they were made', () => {
    expect(termsFrom(compiledTerms(tables))).toEqual(tables);
  });

  it('are the same bytes each time', () => {
    expect(Buffer.compare(compiledTerms(tables), compiledTerms(tables))).toBe(0);
  });

  it('know of which word lists they were made', () => {
    const hash = createHash('sha256');
    for (const name of ['scheme.tsv', 'terms.tsv', 'learnt.tsv']) hash.update(readFileSync(new URL(`../../../src/transforms/topics/${name}`, import.meta.url)));
    expect(deserialize(compiledTerms(tables))).toMatchObject({ sources: hash.digest('hex') });
  });

  it('are not there in the sources, which no build has made any of', () => {
    expect(readCompiledTerms()).toBeNull();
  });

  it('are not used once a word list is another one', () => {
    const compiled = deserialize(compiledTerms(tables)) as object;
    expect(termsFrom(serialize({ ...compiled, sources: 'of another list' }))).toBeNull();
  });
});
