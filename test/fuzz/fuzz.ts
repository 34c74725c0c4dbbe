import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareInvariants } from './invariants.ts';
import { encode, mutate } from './mutate.ts';
import { randomNumbers } from './random.ts';
import { texts } from './texts.ts';

// Mutated reports through every transform, for a given time: npm run fuzz -- --seconds 60 [--seed 1]. What breaks an
// invariant is kept in coverage/fuzz and belongs into test/fuzz/finds.test.ts once it is mended.

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } } });
const seed = Number(values.seed);
const end = performance.now() + 1000 * Number(values.seconds);
const folder = 'coverage/fuzz';

const sources = texts();
const check = prepareInvariants();
let count = 0;
let bytes = 0;
let finds = 0;

for (; performance.now() < end; count += 1) {
  // Each report has its own numbers, so that a find can be made again alone.
  const random = randomNumbers(seed * 1_000_003 + count);
  const made = encode(mutate(sources, random), random);
  const faults = check(made.path, made.bytes);
  bytes += made.bytes.length;
  if (faults.length === 0) continue;
  finds += 1;
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${seed}-${count}.${made.path}`);
  writeFileSync(path, made.bytes);
  process.stdout.write(`${path}: ${faults.slice(0, 3).join('\n  ')}\n`);
}

process.stdout.write(`seed ${seed}: ${count} reports, ${(bytes / 1e6).toFixed(1)} MB, ${finds} broke an invariant\n`);
process.exitCode = finds === 0 ? 0 : 1;
