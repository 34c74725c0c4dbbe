/**
 * Brings every misses.txt up to date: `npx tsx test/golden/record-misses.ts` strikes out the misses that are none any
 * more; with `--add` it also writes down the new ones, which is a decision to accept them.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { preparePipeline, transformOptions } from '../../src/transforms/index.ts';
import { goldenCases } from './cases.ts';
import { readLabels, rowsOf } from './labels.ts';
import { missesBetween, readKnownMisses } from './misses.ts';

const add = process.argv.includes('--add');
const label = preparePipeline(transformOptions.parse({}));

for (const { name, labels, misses, read } of goldenCases()) {
  const known = readKnownMisses(misses);
  const lines = missesBetween(readLabels(labels), rowsOf(label(read().source))).map(({ line }) => line);
  const kept = add ? lines : lines.filter((line) => known.includes(line));
  if (kept.length > 0) writeFileSync(misses, `${kept.join('\n')}\n`);
  else rmSync(misses, { force: true });
  process.stdout.write(`${name}: ${known.length} known misses before, ${kept.length} now, ${lines.length - kept.length} new ones not listed\n`);
}
