import type { SegmentedDocument } from '../../../../src/document.ts';
import { CERTAINTY_FEATURES } from '../../../../src/transforms/speakers/decision/certainty-features.ts';
import { chunkText, KINDS, type Chunk } from '../../../../src/transforms/speakers/cast/chunks.ts';
import { READING_FEATURES } from '../../../../src/transforms/speakers/features/rival-features.ts';
import { OPENINGS } from '../../../../src/transforms/speakers/features/opening.ts';
import type { Scan } from '../../../../src/transforms/speakers/words/scan.ts';
import { SENTENCE_FEATURES } from '../../../../src/transforms/speakers/features/sentence-features.ts';
import { firstReading, secondReading, type FirstReading, type SecondReading } from './steps.ts';
import { PLAIN_WEIGHTS } from './weights.ts';

/** Something of a report, a line each; the cells stand under the columns. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The cells of a report's table under a column, or of the line that begins with a word. */
export function cellsNamed(report: SegmentedDocument, title: string, name: string): readonly string[] {
  const table = tablesOf(report).find((one) => one.title === title);
  const column = table?.columns.indexOf(name) ?? -1;
  return (column < 0 ? table?.rows.find(([first]) => first === name)?.slice(1) : table?.rows.map((row) => row[column] ?? '')) ?? [];
}

/** All that `speakers` finds in a report, by names and never by numbers of features. */
export function tablesOf(report: SegmentedDocument): readonly Table[] {
  const [first, second] = [firstReading(report, PLAIN_WEIGHTS), secondReading(report, PLAIN_WEIGHTS)];
  return [documentTable(first), wordsTable(first), coursesTable(first), decisionsTable(second), readingsTable(second), featuresTable(second), certaintiesTable(second)];
}

function documentTable({ names, views }: FirstReading): Table {
  const seen = Object.entries(views[0]?.document ?? {}).map(([name, value]) => [name, cell(value)]);
  return { title: 'document', columns: ['measure', 'value'], rows: [['names', [...names].join(' ')], ...seen] };
}

function wordsTable({ drafts, views }: FirstReading): Table {
  const rows = drafts.map(({ scan, chunks, turn }, at) => [
    String(at), scan.words.map((word) => (word === '' ? '␣' : word)).join(' '), chunks.map((chunk) => phrase(scan, chunk)).join(' '),
    stretches(views[at]?.inside ?? new Uint8Array(0)), turn === null ? '' : `${turn.label ?? 'goes on'} ${turn.colon}`,
  ]);
  return { title: 'words', columns: ['sentence', 'words', 'phrases', 'quoted', 'turn'], rows };
}

/** `kind:words`, with the person's name if they are more than it, and a mark when quoted. */
function phrase(scan: Scan, chunk: Chunk): string {
  const [text, name] = [chunkText(scan, chunk), scan.words[chunk.name] ?? ''];
  return `${chunk.quoted ? '“' : ''}${chunk.kind}:${text}${name === '' || name === text ? '' : `@${name}`}`;
}

/** The tokens inside quotation marks, `from-to` with both ends, of each stretch. */
function stretches(inside: Uint8Array): string {
  return [...inside.join('').matchAll(/1+/gu)].map((found) => `${found.index}-${found.index + found[0].length - 1}`).join(' ');
}

function coursesTable({ drafts, views }: FirstReading): Table {
  const rows = views.map((view, at) => {
    const { scan: _scan, chunks: _chunks, inside: _inside, scanBefore, scanAfter, document: _document, place, focusKind, ...rest } = view;
    const { opening, openingBefore, ...beside } = place;
    const [best, kind] = [drafts[at]?.best ?? null, KINDS[focusKind] ?? ''];
    return {
      best: best === null ? '' : best.speakers.join('|'), announces: drafts[at]?.announces ?? '', matter: drafts[at]?.matter.size ?? 0, ...rest, focusKind: kind, ...beside,
      opening: OPENINGS[opening], openingBefore: OPENINGS[openingBefore], besides: `${scanBefore?.words.length ?? ''}/${scanAfter?.words.length ?? ''}`,
    };
  });
  const columns = Object.keys(rows[0] ?? {});
  return { title: 'course', columns: ['sentence', ...columns], rows: rows.map((row, at) => [String(at), ...Object.values(row).map(cell)]) };
}

function decisionsTable({ sentences, attributions }: SecondReading): Table {
  const rows = attributions.map(({ coSpeakers, speaker, ...rest }, at) => ({ speakers: [speaker ?? '', ...coSpeakers].join('|'), ...rest, announced: sentences[at]?.announced ?? '', begins: sentences[at]?.beginsInside ?? false, ends: sentences[at]?.endsInside ?? false, forced: sentences[at]?.forced ?? 0 }));
  return { title: 'decisions', columns: ['sentence', ...Object.keys(rows[0] ?? {})], rows: rows.map((row, at) => [String(at), ...Object.values(row).map(cell)]) };
}

function readingsTable({ sentences }: SecondReading): Table {
  const rows = sentences.flatMap(({ scan, candidates }, at) => candidates.map(({ form: _form, cue, source, speakers, role, features }) => [
    String(at), scan.words[cue] ?? '', source === null ? '' : phrase(scan, source), speakers.join('|'), role ?? '',
    ...cellsOf(features, OF_READINGS),
  ]));
  return { title: 'readings', columns: ['sentence', 'cue', 'source', 'speakers', 'role', ...OF_READINGS.templates], rows };
}

/** A line for each template, with its value for each sentence; of words only how many there are. */
function featuresTable({ sentences }: SecondReading): Table {
  const ofSentences = sentences.map(({ features }) => cellsOf(features, OF_SENTENCES));
  const rows = OF_SENTENCES.templates.map((template, row) => [template, ...ofSentences.map((cells) => (template === 'word' ? String(cells[row]?.split('+').length) : (cells[row] ?? '')))]);
  return { title: 'features', columns: ['feature', ...sentences.map((_, at) => String(at))], rows };
}

function certaintiesTable({ certainties }: SecondReading): Table {
  const rows = CERTAINTY_FEATURES.map((name, feature) => [name, ...certainties.map((row) => ((row[feature] ?? 0) === 0 ? '' : cell(row[feature])))]);
  return { title: 'certainty', columns: ['feature', ...certainties.map((_, at) => String(at))], rows: rows.filter((row) => row.some((value, at) => at > 0 && value !== '')) };
}

/** Features by their numbers: the template and the value of each, and all templates in their order. */
interface Names {
  readonly features: readonly (readonly [template: string, value: string])[];
  readonly templates: readonly string[];
}

function splitNames(names: readonly string[]): Names {
  const features = names.map((name): [string, string] => [name.slice(0, name.indexOf('=')), name.slice(name.indexOf('=') + 1)]);
  return { features, templates: [...new Set(features.map(([template]) => template))] };
}

const OF_READINGS = splitNames(READING_FEATURES);
const OF_SENTENCES = splitNames(SENTENCE_FEATURES);

/** The values that a list of features has of each template, joined by `+`. */
function cellsOf(numbers: readonly number[], { features, templates }: Names): readonly string[] {
  const cells = new Map<string, string>();
  for (const number of numbers) {
    const feature = features[number];
    if (feature === undefined) throw new Error(`There is no feature ${number}.`);
    const [[template, value], before] = [feature, cells.get(feature[0])];
    cells.set(template, before === undefined ? value : `${before}+${value}`);
  }
  return templates.map((template) => cells.get(template) ?? '');
}

function cell(value: unknown): string {
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  if (typeof value === 'boolean') return value ? 'yes' : '';
  return Array.isArray(value) ? value.map(cell).join('/') : String(value ?? '');
}
