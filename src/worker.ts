import { parentPort, workerData } from 'node:worker_threads';
import { type Answer, outcomeOf, type Request } from './runner/pool.ts';
import { prepareTasks, type WorkerSettings } from './runner/tasks.ts';

// The entry of a worker thread: answers one request after the other, by its name.
const tasks = prepareTasks(workerData as WorkerSettings);

parentPort?.on('message', (request: Request) => {
  void outcomeOf(tasks, request).then((answer: Answer) => parentPort?.postMessage(answer));
});
