import type { Evaluation } from './evaluate.ts';
import type { Band, Rate } from './rates.ts';

const percent = (share: number | null): string => (share === null ? '–' : (share * 100).toFixed(1));

const rateCells = ({ right, total, rate, low, high }: Rate): readonly string[] => [`${right}/${total}`, percent(rate), `${percent(low)}–${percent(high)}`];

/** A table in Markdown, which a terminal shows as well. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
}

const bandRows = (bands: readonly Band[]): readonly (readonly string[])[] =>
  bands.filter(({ total }) => total > 0).map((band) => [`${band.from.toFixed(1)}–${band.to.toFixed(1)}`, percent(band.meanScore), ...rateCells(band)]);

/** How many documents and confusions are worth a reader's time; `--json` has all. */
const shown = 10;

/** The evaluation as Markdown, for a terminal or a file. */
export function evaluationLines({ documents, sentences, speakers, topics }: Evaluation): readonly string[] {
  const worst = speakers.byDocument.toSorted((a, b) => (a.rate ?? 0) - (b.rate ?? 0)).slice(0, shown);
  const rateHeader = ['right', '%', '95 % interval'];
  const keyed = (rates: readonly (Rate & { readonly key: string })[]) => rates.map((rate) => [rate.key, ...rateCells(rate)]);
  return [
    `## ${sentences} sentences of ${documents} documents`,
    '',
    ...table(['', ...rateHeader], [
      ['speaker', ...rateCells(speakers.accuracy)],
      ['quotation type', ...rateCells(speakers.quotationType)],
      ['attribution method', ...rateCells(speakers.method)],
      ['first topic', ...rateCells(topics.primary)],
    ]),
    '',
    `Topics: micro-F1 ${percent(topics.microF1)}, macro-F1 ${percent(topics.macroF1)}. Expected calibration error of the speakers: ${percent(speakers.calibrationError)}.`,
    '',
    '### Speaker by labelled method',
    ...table(['method', ...rateHeader], keyed(speakers.byMethod)),
    '',
    '### Speaker by rule',
    ...table(['rule', ...rateHeader], keyed(speakers.byRule)),
    '',
    '### Speaker by confidence',
    ...table(['confidence', 'mean', ...rateHeader], bandRows(speakers.confidence)),
    '',
    `### The ${worst.length} worst documents`,
    ...table(['document', ...rateHeader], keyed(worst)),
    '',
    '### Speakers taken for others',
    ...table(['labelled', 'received', 'sentences'], speakers.confusions.slice(0, shown).map(({ gold, received, count }) => [gold, received, String(count)])),
    '',
    '### Topics by score',
    ...table(['score', 'mean', ...rateHeader], bandRows(topics.scores)),
    '',
    '### Topics',
    ...table(['topic', 'F1', 'labelled', 'found'], topics.byTopic.map(({ topic, f1, labelled, found }) => [topic, percent(f1), String(labelled), String(found)])),
  ];
}
