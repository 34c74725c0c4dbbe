/**
 * How well words are found in an input whose spaces are partly wrong:
 *
 *     npx tsx training/words/noise.ts FOLDER
 *
 * FOLDER holds .txt files cut into words by hand, one sentence a line, one space between words. A share of the boundaries
 * is left out or moved by one character, at random with fixed seeds; printed is the F1 of the words before and after.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCutter } from '../../src/transforms/resegment/words/cutter.ts';
import { generator } from '../speakers/learn.ts';

type Lines = readonly (readonly string[])[];

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: npx tsx training/words/noise.ts FOLDER');
const cutter = createCutter();
for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt')).toSorted()) {
  const gold = readFileSync(join(folder, name), 'utf8').trim().split('\n').map((line) => line.trim().split(/\s+/u));
  for (const share of [0, 0.03, 0.06, 0.12]) {
    const inputs = SEEDS.map((seed) => gold.map(spoiler(share, generator(seed))));
    console.log(
      `${name} ${100 * share} % spoilt: ${mean(inputs.map((input) => f1(input, gold)))} -> ${mean(inputs.map((input) => f1(recut(input), gold)))}`,
    );
  }
}

/** Leaves out half of a share of the boundaries of a line and moves the other half. */
function spoiler(share: number, random: () => number): (words: readonly string[]) => string[] {
  return (words) => {
    const text = words.join('');
    const cuts = new Set<number>([text.length]);
    for (const cut of endsOf(words).slice(0, -1)) {
      const chance = random();
      if (chance >= share) cuts.add(cut);
      else if (chance >= share / 2) cuts.add(Math.min(text.length, Math.max(1, cut + (random() < 0.5 ? -1 : 1))));
    }
    let start = 0;
    return [...cuts].toSorted((a, b) => a - b).map((cut) => text.slice(start, (start = cut)));
  };
}

function endsOf(words: readonly string[]): number[] {
  let at = 0;
  return words.map((word) => (at += word.length));
}

function recut(input: Lines): string[][] {
  const words = cutter.cutWithEvidence(input.map((line) => `${line.join('')}\n`).join(''), input.flatMap((line) => [...line, '\n']));
  let next = 0;
  return input.map((line) => {
    const found: string[] = [];
    for (let left = line.join('').length; left > 0; next += 1) {
      found.push(words[next]?.word ?? '');
      left -= words[next]?.word.length ?? left;
    }
    return found;
  });
}

/** F1 of the words: one is right when both its ends are. */
function f1(found: Lines, gold: Lines): number {
  let [right, all] = [0, 0];
  for (const [index, line] of gold.entries()) {
    const [ours, theirs] = [spansOf(found[index] ?? []), spansOf(line)];
    all += ours.size + theirs.size;
    for (const span of ours) if (theirs.has(span)) right += 2;
  }
  return right / all;
}

function spansOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(endsOf(words).map((end, index) => `${end - (words[index]?.length ?? 0)}-${end}`));
}

function mean(values: readonly number[]): string {
  return (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4);
}
