import { resolve } from 'node:path';
import { discover } from '../corpus/discover.ts';
import { takeInventory } from '../corpus/inventory.ts';
import { stemOf } from '../corpus/source-kind.ts';
import { YanlunError } from '../errors.ts';
import { goldOf } from '../evaluation/corrected.ts';
import { evaluate as evaluateJudgements } from '../evaluation/evaluate.ts';
import { readGold } from '../evaluation/gold.ts';
import { judge, type Judgement } from '../evaluation/judge.ts';
import type { Job } from '../jobs/schema/define-job.ts';
import { readOverrides } from '../review/overrides-file.ts';
import { programVersion } from '../runner/fingerprint.ts';
import { overridesByDocument } from '../transforms/speakers/overrides.ts';
import { schemeOf } from '../transforms/topics/index.ts';
import { type Command, type CommonFlags, jobOf } from './context.ts';
import { evaluationSections } from './evaluation-sections.ts';
import { folderLabeller } from './label-file.ts';
import { markdownLines, terminalLines } from './sections.ts';

/** The flags of `evaluate`. */
export interface EvaluateFlags extends CommonFlags {
  readonly job: string;
  readonly gold: string | undefined;
  readonly overrides: string | undefined;
  readonly json: boolean;
  readonly markdown: boolean;
}

/** `evaluate`: labels reports of which a person labelled sentences, and says how often the program is right by itself. */
export const evaluate: Command<EvaluateFlags> = async (flags, terminal) => {
  const job = await jobOf(flags.job, flags);
  const { judgements, lost } = await judged(flags, job);
  const { topics } = schemeOf(job.transforms.topics);
  const evaluation = evaluateJudgements(judgements, topLevelIn(topics), lost);
  if (flags.json) terminal.print(JSON.stringify({ ...evaluation, program: programVersion() }));
  else {
    const sections = evaluationSections(evaluation, (id) => `${topics.get(id)?.labelZh ?? ''} ${id}`.trim());
    for (const line of (flags.markdown ? markdownLines : terminalLines)(sections)) terminal.print(line);
  }
  return 'done';
};

interface Judged {
  readonly judgements: readonly Judgement[];
  readonly lost: number;
}

function judged({ gold, overrides }: EvaluateFlags, job: Job): Judged | Promise<Judged> {
  if (gold !== undefined && overrides === undefined) return { judgements: judgeFolder(gold, job), lost: 0 };
  if (gold === undefined && overrides !== undefined) return judgeCorrected(overrides, job);
  throw new YanlunError('usage', 'Say what is right: --gold DIR (a folder of labelled reports) or --overrides FILE (of `review import`).');
}

function judgeFolder(gold: string, job: Job): readonly Judgement[] {
  const folder = resolve(gold, 'texts');
  const label = labeller(job, folder);
  return readGold(gold).flatMap((document) => {
    const path = `${document.name}.txt`;
    const ref = takeInventory(path, { folder, maxBytes: job.input.maxBytes }).documents[0];
    if (ref === undefined) throw new YanlunError('usage', `${path} can’t be read from ${folder}.`);
    return judge(document, label(ref));
  });
}

async function judgeCorrected(file: string, job: Job): Promise<Judged> {
  const corrected = overridesByDocument(readOverrides(file));
  if (corrected.size === 0) throw new YanlunError('usage', `${file} has no overrides.`);
  const label = labeller(job, job.input.folder);
  const stems = new Set([...corrected.keys()].map((docId) => docId.replace(/#\d+$/, '')));
  const paths = (await discover(job.input)).files.filter((path) => stems.has(stemOf(path)));
  const refs = paths.flatMap((path) => takeInventory(path, job.input).documents).filter(({ docId }) => corrected.has(docId));
  const present = new Set(refs.map(({ docId }) => docId));
  let lost = [...corrected].reduce((sum, [docId, overrides]) => sum + (present.has(docId) ? 0 : overrides.length), 0);
  const judgements = refs.flatMap((ref) => {
    const document = label(ref);
    const gold = goldOf(document, corrected.get(ref.docId) ?? []);
    lost += gold.lost;
    return judge(gold, document);
  });
  return { judgements, lost };
}

/** Labels as the job does, but without what people corrected: it would be judged by itself. */
const labeller = ({ input, transforms }: Job, folder: string): ReturnType<typeof folderLabeller> =>
  folderLabeller({ input, transforms: { ...transforms, speakers: { ...transforms.speakers, overrides: [] } } }, folder);

/** Walks up the job's scheme. A label's topic may be of another release; then it stands for itself. */
function topLevelIn(topics: ReturnType<typeof schemeOf>['topics']): (id: string) => string {
  const climb = (id: string): string => {
    const broader = topics.get(id)?.broader ?? null;
    return broader === null ? id : climb(broader);
  };
  return climb;
}
