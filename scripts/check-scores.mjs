// Builds datasets from folders of hand-labelled reports, scores them with the folder's own score.mjs, and compares with
// the floors kept in the project: node scripts/check-scores.mjs GOLD_DIR FLOORS_JSON
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [gold, floorsFile] = process.argv.slice(2);
const floors = JSON.parse(readFileSync(floorsFile, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'yanlun-scores-'));
const failures = [];

for (const [set, minimums] of Object.entries(floors)) {
  const output = join(folder, set);
  execFileSync('node', ['dist/cli.js', 'build-dataset', '--input', join(gold, set, 'texts'), '--output', output], { stdio: 'inherit' });
  const scores = JSON.parse(
    execFileSync('node', [join(gold, 'score.mjs'), join(output, 'reported-speech'), join(gold, set), '--json'], { encoding: 'utf8' }),
  );
  const { per_doc: _documents, ...figures } = scores;
  console.log(set, figures);
  if (scores.not_covered !== 0) failures.push(`${set}: ${scores.not_covered} sentences are not covered`);
  if (!String(scores.offsets_wrong).startsWith('0/')) failures.push(`${set}: offsets are wrong: ${scores.offsets_wrong}`);
  for (const [name, minimum] of Object.entries(minimums)) {
    if (!(scores[name] >= minimum)) failures.push(`${set}: ${name} is ${scores[name]}, its floor is ${minimum}`);
  }
}

rmSync(folder, { recursive: true });
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
