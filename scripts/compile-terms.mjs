// Makes the tables of the built-in topics' terms from their lists, beside the compiled code, so that no run has to.
import { writeFileSync } from 'node:fs';
import { compiledTerms } from '../dist/transforms/topics/compiled-terms.js';
import { treeOf } from '../dist/transforms/topics/concept-tree.js';
import { builtInScheme } from '../dist/transforms/topics/scheme.js';
import { compileTerms } from '../dist/transforms/topics/term-tables.js';

const { concepts, terms, learnt } = builtInScheme();
writeFileSync('dist/transforms/topics/terms.bin', compiledTerms(compileTerms(treeOf(concepts), terms, learnt)));
