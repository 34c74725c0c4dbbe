import { resolve } from 'node:path';
import { takeInventory } from '../corpus/inventory.ts';
import { readDocument } from '../corpus/read-document.ts';
import { YanlunError } from '../errors.ts';
import { evaluate as evaluateJudgements } from '../evaluation/evaluate.ts';
import { type GoldDocument, readGold } from '../evaluation/gold.ts';
import { judge, type Judgement } from '../evaluation/judge.ts';
import { evaluationLines } from '../evaluation/report.ts';
import type { Job } from '../jobs/schema/define-job.ts';
import { documentReader } from '../runner/document-reader.ts';
import { programVersion } from '../runner/fingerprint.ts';
import { preparePipeline } from '../transforms/index.ts';
import { schemeOf } from '../transforms/topics/index.ts';
import { type Command, type CommonFlags, jobOf } from './context.ts';

/** `evaluate`: labels the reports of a folder with hand-made labels and says how often the program is right. */
export const evaluate: Command<CommonFlags & { readonly job: string; readonly gold: string; readonly json: boolean }> = async (flags, terminal) => {
  const job = await jobOf(flags.job, flags);
  const gold = readGold(flags.gold);
  const evaluation = evaluateJudgements(judgeAll(gold, resolve(flags.gold, 'texts'), job), topLevelOf(job));
  for (const line of flags.json ? [JSON.stringify({ ...evaluation, program: programVersion() })] : evaluationLines(evaluation)) terminal.print(line);
  return 'done';
};

function judgeAll(gold: readonly GoldDocument[], folder: string, { input, transforms }: Job): readonly Judgement[] {
  const label = preparePipeline(transforms);
  const read = documentReader(folder);
  return gold.flatMap((document) => {
    const path = `${document.name}.txt`;
    const ref = takeInventory(path, { folder, maxBytes: input.maxBytes }).documents[0];
    const source = ref === undefined ? null : readDocument(ref, read(ref), input.fields);
    if (source === null || !source.ok) throw new YanlunError('usage', `${path} can’t be read from ${folder}.`);
    return judge(document, label(source.value));
  });
}

/** Walks up the job's scheme. A label's topic may be of another release; then it stands for itself. */
function topLevelOf({ transforms }: Job): (id: string) => string {
  const { topics } = schemeOf(transforms.topics);
  const climb = (id: string): string => {
    const broader = topics.get(id)?.broader ?? null;
    return broader === null ? id : climb(broader);
  };
  return climb;
}
