// Writes plain-words.tsv: npx tsx training/speakers/plain-words.ts
import { writeFileSync } from 'node:fs';
import { dictionaryWords, listFile } from './dictionary.ts';

/** Words kept: so many of the most frequent ones that are neither nouns nor names. */
const KEPT = 1200;
const PLAIN = /^(?:v|vd|d|r|c|p|u|ul|uj|ud|y|a|ad|f|t|e|o|zg)$/u;
const HEAD = `# Plain words whose presence tells speech from narration: the most frequent ones of the language but for nouns and names.
# From the dictionary of jieba (MIT licence) by training/speakers/plain-words.ts; made by a script, not to be edited.
`;

const frequent = dictionaryWords()
  .filter(({ tag }) => PLAIN.test(tag))
  .toSorted((a, b) => b.frequency - a.frequency || (a.word < b.word ? -1 : 1))
  .slice(0, KEPT);
writeFileSync(listFile('plain-words.tsv'), `${HEAD}plain\t${frequent.map(({ word }) => word).toSorted().join(' ')}\n`);
