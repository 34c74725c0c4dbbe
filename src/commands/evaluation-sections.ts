import type { Evaluation } from '../evaluation/evaluate.ts';
import type { Band, KeyedRate, Rate } from '../evaluation/rates.ts';
import type { TextSection } from '../report/text-section.ts';

/** How many documents and confusions are worth a reader's time; `--json` has all. */
const shown = 10;

const rateHead = ['right', '%', '95 % interval'];

const percent = (share: number | null): string => (share === null ? '–' : (share * 100).toFixed(1));

const interval = ({ low, high }: Pick<Rate, 'low' | 'high'>): string => `${percent(low)}–${percent(high)}`;

const rateCells = (rate: Rate): readonly string[] => [`${rate.right}/${rate.total}`, percent(rate.rate), interval(rate)];

const keyed = (rates: readonly KeyedRate[]) => rates.map((rate) => [rate.key, ...rateCells(rate)]);

const bandRows = (bands: readonly Band[]) =>
  bands
    .filter(({ total }) => total > 0)
    .map((band) => [`${band.from.toFixed(1)}–${band.to.toFixed(1)}`, percent(band.meanScore), ...rateCells(band)]);

/**
 * An evaluation as a person reads it.
 *
 * @param nameOf a topic's label, by its id
 */
export function evaluationSections(evaluation: Evaluation, nameOf: (topic: string) => string): readonly TextSection[] {
  return [
    overview(evaluation),
    ...speakerSections(evaluation),
    ...(evaluation.topics === null ? [] : topicSections(evaluation.topics, nameOf)),
  ];
}

function overview({ documents, sentences, speakers, topics, lost }: Evaluation): TextSection {
  return {
    title: `${sentences} labelled sentences of ${documents} ${documents === 1 ? 'document' : 'documents'}`,
    sentences: [
      ...(lost === 0 ? [] : [`${lost} labels are for sentences that aren’t there any more, and don’t count.`]),
      `Drawing whole documents instead of sentences, the speaker’s 95 % interval is ${interval(speakers.overDocuments)}.`,
      `Expected calibration error of the speakers: ${percent(speakers.calibrationError)} points.`,
      ...(topics === null ? [] : [`Topics at the first level: micro-F1 ${percent(topics.microF1)}, macro-F1 ${percent(topics.macroF1)}.`]),
    ],
    table: {
      head: ['', ...rateHead],
      rows: [
        ['speaker', ...rateCells(speakers.accuracy)],
        ['quotation type', ...rateCells(speakers.quotationType)],
        ['attribution method', ...rateCells(speakers.method)],
        ...(topics === null ? [] : [['first topic', ...rateCells(topics.primary)]]),
      ],
    },
  };
}

function speakerSections({ speakers }: Evaluation): readonly TextSection[] {
  const worst = speakers.byDocument.filter(({ right, total }) => right < total).toSorted((a, b) => (a.rate ?? 0) - (b.rate ?? 0));
  const confused = speakers.confusions.slice(0, shown).map(({ gold, received, count }) => [gold, received, String(count)]);
  return [
    tableSection('Speaker by labelled method', ['method', ...rateHead], keyed(speakers.byMethod)),
    tableSection('Speaker by rule', ['rule', ...rateHead], keyed(speakers.byRule)),
    tableSection('Speaker by confidence', ['confidence', 'mean', ...rateHead], bandRows(speakers.confidence)),
    tableSection('The worst documents', ['document', ...rateHead], keyed(worst.slice(0, shown))),
    tableSection('Speakers taken for others', ['labelled', 'received', 'sentences'], confused),
  ];
}

function topicSections({ scores, byTopic }: NonNullable<Evaluation['topics']>, nameOf: (topic: string) => string): readonly TextSection[] {
  const rows = byTopic.map(({ topic, f1, labelled, found }) => [nameOf(topic), percent(f1), String(labelled), String(found)]);
  return [
    tableSection('Topics by score', ['score', 'mean', ...rateHead], bandRows(scores)),
    tableSection('Topics', ['topic', 'F1', 'labelled', 'found'], rows),
  ];
}

const tableSection = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): TextSection => ({
  title,
  sentences: [],
  table: { head, rows },
});
