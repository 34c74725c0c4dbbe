/** Of so many how many were right, with the 95 % interval; shares are null of nothing. */
interface Rate {
  readonly right: number;
  readonly total: number;
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** How often the labels were right on reports that the user had labelled by hand. */
export interface Accuracy {
  readonly documents: number;
  readonly sentences: number;
  /** Which program was evaluated. */
  readonly program: { readonly version: string; readonly fingerprint: string };
  readonly speakers: {
    readonly accuracy: Rate;
    readonly quotationType: Rate;
    readonly method: Rate;
    readonly byMethod: readonly (Rate & { readonly key: string })[];
  };
  readonly topics: { readonly microF1: number | null; readonly macroF1: number | null; readonly primary: Rate };
}

const UNKNOWN = `没有人用手工标注衡量过本数据集的标签。
Nobody has measured the labels of this dataset against hand-made ones. \`npm run job -- evaluate --gold DIR --json > accuracy.json\` does it, and the job's \`card.accuracy: accuracy.json\` puts the figures here.`;

const percent = (share: number | null): string => (share === null ? '–' : (share * 100).toFixed(1));

const rateRow = (name: string, { right, total, rate, low, high }: Rate): string =>
  `| ${name} | ${right}/${total} | ${percent(rate)} | ${percent(low)}–${percent(high)} |`;

/**
 * What the card says of accuracy, as Markdown.
 * @param fingerprint the program that made the dataset; figures of another one are marked as such.
 */
export function accuracyText(accuracy: Accuracy | null, fingerprint: string): string {
  if (accuracy === null) return UNKNOWN;
  const { documents, sentences, program, speakers, topics } = accuracy;
  const older = program.fingerprint === fingerprint ? '' : `，并非制作本数据集的版本 which is not the one that made this dataset`;
  return [
    `在 ${documents} 篇手工标注的报道（${sentences} 句）上衡量 measured on ${documents} reports labelled by hand (${sentences} sentences)，yanlun ${program.version} \`${program.fingerprint}\`${older}。`,
    '',
    '| 标签 label | 正确 right | % | 95 % |',
    '|---|---:|---:|---:|',
    rateRow('说话人 speaker', speakers.accuracy),
    ...speakers.byMethod.map((rate) => rateRow(`– ${rate.key}`, rate)),
    rateRow('quotation_type', speakers.quotationType),
    rateRow('attribution_method', speakers.method),
    rateRow('首要主题 first topic', topics.primary),
    '',
    `主题 topics (first level): micro-F1 ${percent(topics.microF1)}, macro-F1 ${percent(topics.macroF1)}.`,
  ].join('\n');
}
