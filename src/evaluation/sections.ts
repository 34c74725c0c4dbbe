import type { Evaluation } from './evaluate.ts';
import type { Band, Rate } from './rates.ts';

/** A part of the evaluation as a person reads it: sentences, then a table. */
export interface EvaluationSection {
  readonly title: string;
  readonly lines: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How many documents and confusions are worth a reader's time; `--json` has all. */
const shown = 10;

const rateHead = ['right', '%', '95 % interval'];

const percent = (share: number | null): string => (share === null ? '–' : (share * 100).toFixed(1));

const interval = ({ low, high }: Pick<Rate, 'low' | 'high'>): string => `${percent(low)}–${percent(high)}`;

const rateCells = (rate: Rate): readonly string[] => [`${rate.right}/${rate.total}`, percent(rate.rate), interval(rate)];

const keyed = (rates: readonly (Rate & { readonly key: string })[]) => rates.map((rate) => [rate.key, ...rateCells(rate)]);

const bandRows = (bands: readonly Band[]) =>
  bands.filter(({ total }) => total > 0).map((band) => [`${band.from.toFixed(1)}–${band.to.toFixed(1)}`, percent(band.meanScore), ...rateCells(band)]);

/** @param nameOf a topic's label, by its id */
export function evaluationSections(evaluation: Evaluation, nameOf: (topic: string) => string): readonly EvaluationSection[] {
  return [overview(evaluation), ...speakerSections(evaluation), ...(evaluation.topics === null ? [] : topicSections(evaluation.topics, nameOf))];
}

function overview({ documents, sentences, speakers, topics, lost }: Evaluation): EvaluationSection {
  return {
    title: `${sentences} labelled sentences of ${documents} ${documents === 1 ? 'document' : 'documents'}`,
    lines: [
      ...(lost === 0 ? [] : [`${lost} labels are for sentences that aren’t there any more, and don’t count.`]),
      `Drawing whole documents instead of sentences, the speaker’s 95 % interval is ${interval(speakers.overDocuments)}.`,
      `Expected calibration error of the speakers: ${percent(speakers.calibrationError)} points.`,
      ...(topics === null ? [] : [`Topics at the first level: micro-F1 ${percent(topics.microF1)}, macro-F1 ${percent(topics.macroF1)}.`]),
    ],
    head: ['', ...rateHead],
    rows: [
      ['speaker', ...rateCells(speakers.accuracy)],
      ['quotation type', ...rateCells(speakers.quotationType)],
      ['attribution method', ...rateCells(speakers.method)],
      ...(topics === null ? [] : [['first topic', ...rateCells(topics.primary)]]),
    ],
  };
}

function speakerSections({ speakers }: Evaluation): readonly EvaluationSection[] {
  const worst = speakers.byDocument.filter(({ right, total }) => right < total).toSorted((a, b) => (a.rate ?? 0) - (b.rate ?? 0));
  const confused = speakers.confusions.slice(0, shown).map(({ gold, received, count }) => [gold, received, String(count)]);
  return [
    { title: 'Speaker by labelled method', lines: [], head: ['method', ...rateHead], rows: keyed(speakers.byMethod) },
    { title: 'Speaker by rule', lines: [], head: ['rule', ...rateHead], rows: keyed(speakers.byRule) },
    { title: 'Speaker by confidence', lines: [], head: ['confidence', 'mean', ...rateHead], rows: bandRows(speakers.confidence) },
    { title: 'The worst documents', lines: [], head: ['document', ...rateHead], rows: keyed(worst.slice(0, shown)) },
    { title: 'Speakers taken for others', lines: [], head: ['labelled', 'received', 'sentences'], rows: confused },
  ];
}

function topicSections({ scores, byTopic }: NonNullable<Evaluation['topics']>, nameOf: (topic: string) => string): readonly EvaluationSection[] {
  return [
    { title: 'Topics by score', lines: [], head: ['score', 'mean', ...rateHead], rows: bandRows(scores) },
    {
      title: 'Topics',
      lines: [],
      head: ['topic', 'F1', 'labelled', 'found'],
      rows: byTopic.map(({ topic, f1, labelled, found }) => [nameOf(topic), percent(f1), String(labelled), String(found)]),
    },
  ];
}
