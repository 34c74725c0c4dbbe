import { joined, type Rewrite } from './rewrite.ts';

const LONG = new Set('—…');

/** A dash and an ellipsis of two characters are one token: ——, ……. */
export const joinLongMarks: Rewrite = {
  name: 'join-long-marks',
  begins: ({ word }) => LONG.has(word),
  continues: ({ word }) => LONG.has(word),
  apply(words, at, vocabulary) {
    let end = at + 1;
    while (words[end]?.word === words[at]?.word) end += 1;
    return end > at + 1 ? joined(words, at, end - at, vocabulary, 'x') : null;
  },
};
