import { z } from 'zod';
import { YanlunError } from '../errors.ts';
import { type Correction, type Label, type ReviewedItem, type ReviewItem, sealOf } from './label.ts';

// Tasks of Label Studio (https://labelstud.io/guide/tasks, “Basic Label Studio JSON format”). The labelling interface that
// goes with them is in docs/review.md; its controls are named as the results here.

/** The program's labels are predictions, which Label Studio shows as a draft to correct. */
export const labelStudioText = (items: readonly ReviewItem[]): string =>
  `[\n${items.map((item) => JSON.stringify(taskOf(item))).join(',\n')}\n]\n`;

function taskOf({ sentenceId, label, ...item }: ReviewItem): unknown {
  const { text, before, after, rule, cue, mention, confidence, others } = item;
  const results = [
    ...(label.speakers.length === 0 ? [] : [result('speaker', 'textarea', { text: label.speakers })]),
    ...(label.method === 'unresolved' ? [] : [result('method', 'choices', { choices: [label.method] })]),
    result('quotation_type', 'choices', { choices: [label.quotationType] }),
  ];
  return {
    data: {
      sentence_id: sentenceId,
      text,
      before,
      after,
      ...dataOf(label),
      rule,
      cue,
      mention,
      confidence,
      others: others.join('、'),
      seal: sealOf(sentenceId, text),
    },
    predictions: [{ model_version: 'yanlun', score: confidence, result: results }],
  };
}

const dataOf = ({ speakers, method, quotationType }: Label): object => ({ speakers, method, quotation_type: quotationType });

const result = (name: string, type: 'textarea' | 'choices', value: object): object => ({ from_name: name, to_name: 'text', type, value });

const answer = z.looseObject({
  from_name: z.string(),
  value: z.looseObject({ text: z.union([z.string(), z.array(z.string())]).optional(), choices: z.array(z.string()).optional() }),
});
const annotation = z.looseObject({ was_cancelled: z.boolean().default(false), result: z.array(answer).default([]) });
const data = z.looseObject({
  sentence_id: z.string(),
  text: z.string(),
  seal: z.string(),
  speakers: z.array(z.string()),
  method: z.string(),
  quotation_type: z.string(),
});
const tasks = z.array(z.looseObject({ data, annotations: z.array(annotation).default([]) }));

/**
 * Reads the tasks that Label Studio exports as JSON (not JSON-MIN). A task that was skipped, or that nobody opened, wasn't reviewed.
 *
 * @throws {YanlunError} `usage` with every fault of the file's shape
 */
export function readLabelStudio(text: string): readonly ReviewedItem[] {
  const read = tasks.safeParse(jsonOf(text));
  if (read.success) return read.data.flatMap((task, index) => itemsOf(task, `task ${index + 1}`));
  const lines = read.error.issues.map(({ path: [task, ...path], message }) =>
    task === undefined ? message : `task ${Number(task) + 1}: ${path.join('.')}: ${message}`,
  );
  throw new YanlunError('usage', lines.join('\n'));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new YanlunError('usage', 'It begins like JSON, but isn’t.', { cause: error });
  }
}

/** One item an annotation: where several people labelled a task, they must agree, which is seen later. */
function itemsOf({ data: shown, annotations }: z.output<typeof tasks>[number], place: string): readonly ReviewedItem[] {
  const { sentence_id: sentenceId, text, seal, speakers, method, quotation_type: quotationType } = shown;
  const item = { place, sentenceId, text, seal, label: { speakers, method, quotationType } };
  const whole = annotations.filter(({ was_cancelled: skipped }) => !skipped);
  return whole.length === 0
    ? [{ ...item, corrected: null }]
    : whole.map(({ result: answers }) => ({ ...item, corrected: correctionOf(answers) }));
}

/** What was left empty there was emptied by the person, so that nothing stands of the program's label. */
function correctionOf(answers: readonly z.output<typeof answer>[]): Correction {
  const of = (name: string): readonly string[] =>
    answers.filter(({ from_name: from }) => from === name).flatMap(({ value }) => value.text ?? value.choices ?? []);
  return {
    speakers: of('speaker').map((name) => name.trim()).filter((name) => name !== ''),
    method: of('method')[0] ?? '',
    quotationType: of('quotation_type')[0] ?? '',
  };
}
