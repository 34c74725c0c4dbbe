import { execFileSync } from 'node:child_process';

/** What a command took and printed. */
export interface Call {
  /** From its start to its end. */
  readonly seconds: number;
  /** Processor time of all its threads and processes; on a busy machine steadier than the clock. */
  readonly processor: number;
  readonly output: string;
}

/** Runs a command through a shell, which knows the processor time of what it called. */
export function call(command: string, ...args: readonly string[]): Call {
  const start = performance.now();
  const output = execFileSync('sh', ['-c', '"$@"; code=$?; echo; times; exit $code', 'sh', command, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - start) / 1000;
  const lines = output.trimEnd().split('\n');
  const children = lines.at(-1) ?? '';
  const processor = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest),
    0,
  );
  return { seconds, processor, output: lines.slice(0, -2).join('\n').trimEnd() };
}

/** What a run of the job took, and what it says of itself. */
export interface JobCall extends Call {
  readonly version: string;
  readonly peakMegabytes: number;
  /** Milliseconds of each step. */
  readonly times: Readonly<Record<string, number>>;
}

/** Runs the built program on a folder. */
export function runJob(input: string, output: string, ...flags: readonly string[]): JobCall {
  const done = call('node', 'dist/cli.js', 'build-dataset', '--input', input, '--output', output, '--json', ...flags);
  return { ...(JSON.parse(done.output.split('\n').at(-1) ?? '{}') as JobCall), ...done };
}

/** Loads jieba with its dictionary and does nothing else. */
export const loadJieba = (): Call => call('node', '-e', "require('@node-rs/jieba').Jieba.withDict(require('@node-rs/jieba/dict.js').dict)");

/** The call that took the least processor time of three, for what is too short to be measured once. */
export function bestOf<Kind extends Call>(work: () => Kind): Kind {
  return [work(), work(), work()].reduce((best, one) => (one.processor < best.processor ? one : best));
}
