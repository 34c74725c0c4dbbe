import { joined, type Rewrite } from './rewrite.ts';

const PART = /^[\w\-.~:/?#@!$&*+,;=%]+$/u;

/** A web address is one word. */
export const joinAddresses: Rewrite = {
  name: 'join-addresses',
  begins: ({ word }) => /^(?:https?|www)$/iu.test(word),
  continues: ({ word }) => word === ':' || word === '.',
  apply(words, at, vocabulary) {
    if (words[at + 1]?.word !== (/^www$/iu.test(words[at]?.word ?? '') ? '.' : ':')) return null;
    let end = at + 2;
    while (PART.test(words[end]?.word ?? '')) end += 1;
    return joined(words, at, end - at, vocabulary, 'eng');
  },
};
