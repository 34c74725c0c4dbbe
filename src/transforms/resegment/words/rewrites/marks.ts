import { joined, type Rewrite } from './rewrite.ts';

/** A dash and an ellipsis of two characters are one token: ——, ……. */
export const joinLongMarks: Rewrite = (words, at, lexicon) => {
  const mark = words[at]?.word ?? '';
  if (mark !== '—' && mark !== '…') return null;
  let end = at + 1;
  while (words[end]?.word === mark) end += 1;
  return end > at + 1 ? joined(words, at, end - at, lexicon, 'x') : null;
};
