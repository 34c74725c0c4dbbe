import { writeFileSync } from 'node:fs';
import { dict } from '@node-rs/jieba/dict.js';

/** Words kept: so many of the most frequent ones that are neither nouns nor names. */
const KEPT = 1200;
const PLAIN = /^(?:v|vd|d|r|c|p|u|ul|uj|ud|y|a|ad|f|t|e|o|zg)$/u;
const HEAD = '# Plain words whose presence tells speech from narration: the most frequent ones of the language but for nouns and names.\n# From the dictionary of jieba (MIT licence) by training/speakers/plain-words.ts; made by a script, not to be edited.\n';

const words = new TextDecoder().decode(dict).split('\n').flatMap((line) => {
  const [word = '', frequency = '0', tag = ''] = line.split(' ');
  return PLAIN.test(tag) ? [{ word, frequency: Number(frequency) }] : [];
});
const frequent = words.toSorted((a, b) => b.frequency - a.frequency || (a.word < b.word ? -1 : 1)).slice(0, KEPT);
writeFileSync(new URL('../../src/transforms/speakers/plain-words.tsv', import.meta.url), `${HEAD}plain\t${frequent.map(({ word }) => word).toSorted().join(' ')}\n`);
