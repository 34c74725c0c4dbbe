import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import type { DocumentRef } from '../corpus/inventory.ts';
import { messageOf, YanlunError } from '../errors.ts';
import type { Tasks, WorkerSettings } from './tasks.ts';
import { workerFailure } from './worker-failure.ts';

/** A task's name and argument, as they travel to a worker. */
export type Request = {
  readonly [Name in keyof Tasks]: { readonly task: Name; readonly argument: Parameters<Tasks[Name]>[0] };
}[keyof Tasks];

/** What travels back: the result, or a message for the person who runs the job. */
export type Answer =
  | { readonly ok: true; readonly result: Awaited<ReturnType<Tasks[keyof Tasks]>> }
  | { readonly ok: false; readonly message: string };

/** Does what a request asks for; never throws. */
export async function outcomeOf(tasks: Tasks, request: Request): Promise<Answer> {
  try {
    return { ok: true, result: await resultOf(tasks, request) };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

function resultOf(tasks: Tasks, { task, argument }: Request): ReturnType<Tasks[keyof Tasks]> {
  switch (task) {
    case 'inventory':
      return tasks.inventory(argument);
    case 'imprint':
      return tasks.imprint(argument);
    case 'build':
      return tasks.build(argument);
    default:
      return task satisfies never;
  }
}

/** Tasks that run in threads, and the way to end them. */
export interface Pool {
  readonly tasks: Tasks;
  /** Starts a worker that makes itself ready to build. */
  readonly prepare: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Starts workers as they are needed, `size` at most; p-limit keeps as many requests under way, so that no more is read
 * or built at once. A worker that dies fails its task, and with it the run.
 *
 * @param signal ends the workers, and so fails what they do
 */
export function openPool(size: number, settings: Omit<WorkerSettings, 'ahead'>, signal: AbortSignal): Pool {
  const limit = pLimit(size);
  const crew = new Crew(settings);
  const run = async (request: Request): Promise<unknown> => {
    signal.throwIfAborted();
    return crew.run(request);
  };
  const close = async (): Promise<void> => {
    signal.removeEventListener('abort', close);
    limit.clearQueue();
    await crew.dismiss();
  };
  signal.addEventListener('abort', close);
  return {
    tasks: {
      inventory: (argument) => limit(run, { task: 'inventory', argument }) as ReturnType<Tasks['inventory']>,
      imprint: (argument) => limit(run, { task: 'imprint', argument }) as ReturnType<Tasks['imprint']>,
      build: (argument) => limit(run, { task: 'build', argument }) as ReturnType<Tasks['build']>,
    },
    prepare: () => crew.engage(),
    close,
  };
}

/** Worker threads, each of which does one request after the other. */
class Crew {
  readonly #settings: Omit<WorkerSettings, 'ahead'>;
  readonly #all = new Set<Worker>();
  readonly #idle: Worker[] = [];

  constructor(settings: Omit<WorkerSettings, 'ahead'>) {
    this.#settings = settings;
  }

  /** Starts a worker that makes itself ready to build before it is asked. */
  engage(): void {
    this.#idle.push(this.#start(true));
  }

  async run(request: Request): Promise<unknown> {
    const worker = this.#idle.pop() ?? this.#start(false);
    const answer = await ask(worker, request);
    this.#idle.push(worker);
    if (!answer.ok) throw new YanlunError('failed', answer.message);
    return answer.result;
  }

  async dismiss(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #start(ahead: boolean): Worker {
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const worker = new Worker(new URL(`../worker.${extension}`, import.meta.url), {
      workerData: { ...this.#settings, ahead } satisfies WorkerSettings,
    });
    this.#all.add(worker);
    return worker;
  }
}

function ask(worker: Worker, request: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: Answer): void => settle(() => resolve(answer));
    const onError = (error: unknown): void =>
      settle(() => reject(new YanlunError('failed', workerFailure(error, documentsOf(request)), { cause: error })));
    const onExit = (code: number): void => settle(() => reject(new YanlunError('failed', `A worker ended with code ${code}.`)));
    const settle = (end: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      end();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(request);
  });
}

const documentsOf = (request: Request): readonly DocumentRef[] => (request.task === 'build' ? request.argument.documents : []);
