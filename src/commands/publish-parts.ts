import { resolve } from 'node:path';
import { preparedRun } from '../runner/parts/prepared-run.ts';
import { readPlan } from '../runner/parts/parts-plan.ts';
import { runAndTell } from './build.ts';
import type { Command } from './context.ts';
import type { SinkFlags } from './sinks.ts';

/** The flags of publishing. */
export interface PublishPartsFlags extends SinkFlags {
  readonly parts: string;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** `publish-parts`: the last third of a run: checks the finished parts of a plan as a whole and publishes them. */
export const publishParts: Command<PublishPartsFlags> = async (flags, terminal) => {
  const folder = resolve(flags.parts);
  const plan = readPlan(folder);
  const prepared = preparedRun(folder, plan);
  return runAndTell({ job: plan.job, concurrency: 1, full: false, prepared, signal: terminal.stopSignal() }, flags, terminal);
};
