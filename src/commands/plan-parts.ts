import { resolve } from 'node:path';
import { makePlan } from '../runner/parts/make-plan.ts';
import { type Command, type CommonFlags, jobOf } from './context.ts';

/** The flags of planning for other processes. */
export interface PlanPartsFlags extends CommonFlags {
  readonly job: string;
  /** Folder that every process sees under this path. */
  readonly parts: string;
  readonly concurrency: number;
  readonly json: boolean;
}

/** `plan-parts`: the first third of a run, for other processes to carry out. */
export const planParts: Command<PlanPartsFlags> = async (flags, terminal) => {
  const job = await jobOf(flags.job, flags);
  const folder = resolve(flags.parts);
  const { files, documents, rejects, parts, missing } = await makePlan(job, folder, flags.concurrency, terminal.stopSignal());
  if (flags.json) terminal.print(JSON.stringify({ files, documents, rejects, parts, missing }));
  else {
    terminal.print(
      `${files} files hold ${documents} documents (${rejects} refused) in ${parts} parts; ${missing.length} are to be built, listed in ${folder}/missing.txt.`,
    );
  }
  return 'done';
};
