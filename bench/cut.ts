import { Worker } from 'node:worker_threads';
import type { Call } from './process.ts';

/** jieba's `cut` alone over the same files, in as many workers; its dictionary is loaded before the clock starts. */
export async function cutAlone(paths: readonly string[], workers: number): Promise<Pick<Call, 'seconds' | 'processor'>> {
  const shares = Array.from({ length: workers }, (_, share) => paths.filter((_path, index) => index % workers === share));
  const cutters = shares.map((workerData) => new Worker(new URL('./cut-worker.mjs', import.meta.url), { workerData }));
  const answered = () => Promise.all(cutters.map((cutter) => new Promise((resolve) => cutter.once('message', resolve))));
  await answered();
  const [start, before] = [performance.now(), process.cpuUsage()];
  const done = answered();
  for (const cutter of cutters) cutter.postMessage('start');
  await done;
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}
