// Writes name-weights.tsv: npx tsx training/speakers/name-weights.ts
import { writeFileSync } from 'node:fs';
import { surnameLength } from '../../src/transforms/speakers/words/name-characters.ts';
import { dictionaryWords, listFile } from './dictionary.ts';

/** Pseudo-counts, so that a rare character says little. */
const RARE = { name: 0.5, text: 200 };
/** Occurrences in names and in running text below which a character isn't listed. */
const LEAST = { name: 2, text: 200 };
/** Log odds, rounded, beyond which a character is no better or worse. */
const LIMIT = 5;
const HEAD = `# Characters by how much they speak for a Chinese name: class, log odds (rounded) of standing in a name against running text, characters.
# surname: one of one character at the start of a name against the start of any word; given: in the given part. A character that isn't listed has log odds 0.
# From the dictionary of jieba (MIT licence) by training/speakers/name-weights.ts; made by a script, not to be edited.
`;

type Counts = Map<string, number>;

const add = (counts: Counts, key: string, value: number): void => { counts.set(key, (counts.get(key) ?? 0) + value); };
const given: Counts = new Map();
const surnames: Counts = new Map();
const text: Counts = new Map();
const starts: Counts = new Map();
for (const { word, frequency, tag } of dictionaryWords()) {
  const length = surnameLength(word);
  if (!/^\p{Script=Han}+$/u.test(word)) continue;
  if (tag === 'nr' && length > 0 && word.length > length && word.length <= length + 2 && word.length > 2) {
    if (length === 1) add(surnames, word.charAt(0), 1);
    for (const character of word.slice(length)) add(given, character, 1);
  } else if (!tag.startsWith('nr')) {
    add(starts, word.charAt(0), frequency);
    for (const character of word) add(text, character, frequency);
  }
}

const total = (counts: Counts): number => [...counts.values()].reduce((sum, value) => sum + value, 0);

function lines(label: string, names: Counts, against: Counts): string[] {
  const [ofNames, ofText] = [total(names), total(against)];
  const levels = new Map<number, string[]>();
  for (const key of label === 'given' ? new Set([...names.keys(), ...against.keys()]) : names.keys()) {
    if ((names.get(key) ?? 0) < LEAST.name && (against.get(key) ?? 0) < LEAST.text) continue;
    const odds = Math.log(((names.get(key) ?? 0) + RARE.name) / ofNames) - Math.log(((against.get(key) ?? 0) + RARE.text) / ofText);
    const level = Math.max(-LIMIT, Math.min(LIMIT, Math.round(odds)));
    if (level !== 0) levels.set(level, [...(levels.get(level) ?? []), key]);
  }
  return [...levels].toSorted(([a], [b]) => b - a).map(([level, keys]) => `${label}${level}\t${keys.toSorted().join(' ')}`);
}

writeFileSync(
  listFile('name-weights.tsv'),
  `${HEAD}${[...lines('surname', surnames, starts), ...lines('given', given, text)].join('\n')}\n`,
);
