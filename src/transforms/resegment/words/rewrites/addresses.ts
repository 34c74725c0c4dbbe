import { joined, type Rewrite } from './rewrite.ts';

const PART = /^[\w\-.~:/?#@!$&*+,;=%]+$/u;

/** A web address is one word. */
export const joinAddresses: Rewrite = (words, at, lexicon) => {
  const first = words[at]?.word ?? '';
  const opens = /^https?$/iu.test(first) ? words[at + 1]?.word === ':' : /^www$/iu.test(first) && words[at + 1]?.word === '.';
  if (!opens) return null;
  let end = at + 2;
  while (PART.test(words[end]?.word ?? '')) end += 1;
  return joined(words, at, end - at, lexicon, 'eng');
};
