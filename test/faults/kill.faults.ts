import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/dataset/manifest.ts';
import { entry, folderWith, rowsOf, yanlun } from '../cli/program.ts';
import { randomNumbers } from '../fuzz/random.ts';

/** Twenty kills: four datasets side by side, since a killed run's lock is free only after ten seconds. */
const lanes = 4;
const killsPerLane = 5;

/** A busy machine takes much longer than a minute and a half (ms). */
const patience = 900_000;

/** A run over the reports of a lane takes about this long (ms); kills are spread over it. */
const longestRun = 3000;

const report = (index: number): string => `青禾市长林若水表示，第${index}座桥将在明年春天通车。她说：“我们等了${index}年。”两岸的居民参加了仪式。`;

/** Reads the published dataset over and over, as a user's program would: resolves the link once, then checks every file. */
class Reader {
  readonly bad: string[] = [];
  reads = 0;
  #stopped = false;

  async readUntilStopped(dataset: string): Promise<void> {
    while (!this.#stopped) {
      try {
        this.#readOnce(realpathSync(dataset));
      } catch (error) {
        this.bad.push(String(error));
      }
      this.reads += 1;
      await setImmediate();
    }
  }

  stop(): void {
    this.#stopped = true;
  }

  #readOnce(folder: string): void {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
    for (const { path, sha256 } of manifest.outputs) {
      if (createHash('sha256').update(readFileSync(join(folder, path))).digest('hex') !== sha256) this.bad.push(path);
    }
  }
}

async function runKilledAfter(milliseconds: number, flags: readonly string[]): Promise<void> {
  const program = spawn('node', [entry, 'build-dataset', '--full', ...flags], { stdio: 'ignore' });
  const exit = once(program, 'exit');
  const timer = setTimeout(() => program.kill('SIGKILL'), milliseconds);
  await exit;
  clearTimeout(timer);
}

async function lane(seed: number): Promise<{ readonly documents: number; readonly reader: Reader; readonly verified: number }> {
  const random = randomNumbers(seed);
  const input = folderWith(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.txt`, report(index)])));
  const output = folderWith();
  const flags = ['--input', input, '--output', output];
  expect(await yanlun('build-dataset', ...flags)).toMatchObject({ code: 0 });
  const reader = new Reader();
  const reading = reader.readUntilStopped(join(output, 'reported-speech'));
  for (let kill = 0; kill < killsPerLane; kill += 1) {
    writeFileSync(join(input, `new-${kill}.txt`), report(1000 + kill));
    await runKilledAfter(random() * longestRun, flags);
    expect(await yanlun('build-dataset', ...flags)).toMatchObject({ code: 0 });
    expect(rowsOf(join(output, 'reported-speech'), 'documents')).toHaveLength(61 + kill);
  }
  reader.stop();
  await reading;
  return { documents: rowsOf(join(output, 'reported-speech'), 'documents').length, reader, verified: (await yanlun('verify', ...flags)).code };
}

describe('kill -9', () => {
  it('at twenty random moments leaves no bad read, loses no document, and the next run is right', async () => {
    const results = await Promise.all(Array.from({ length: lanes }, (_, index) => lane(7 + index)));
    for (const { documents, reader, verified } of results) {
      expect(reader.bad).toEqual([]);
      expect(reader.reads).toBeGreaterThan(100);
      expect(documents).toBe(60 + killsPerLane);
      expect(verified).toBe(0);
    }
  }, patience);
});
