import type { ReportMetadata, Section } from '../../../document.ts';
import { readDateline } from './dateline.ts';
import { isoDate, readDate, readRepublicDate } from './published.ts';
import { readReporters } from './reporters.ts';

/** A sentence as metadata is read from it. */
export interface Line {
  readonly section: Section;
  readonly paragraphIndex: number;
  readonly text: string;
  readonly folded: string;
  /** The text with the spaces that it has in the source. */
  readonly spaced: string;
}

/** A dateline opens one of the first paragraphs. */
const FIRST_PARAGRAPHS = 5;
/** Reporters are named within so many units of the dateline's sentence. */
const OPENING = 120;

/** Whether `fillMetadata` can learn anything from a sentence: one of the first paragraphs or the last, or a line about the report. */
export function mayTellMetadata(line: Omit<Line, 'spaced'>, index: number, lines: readonly unknown[]): boolean {
  return line.section !== 'body' || line.paragraphIndex < FIRST_PARAGRAPHS || index === lines.length - 1;
}

/** Fills what is still null in `known` from the headline, the dateline and the lines about the report. */
export function fillMetadata(known: ReportMetadata, lines: readonly Line[]): ReportMetadata {
  const about = lines.filter((line) => line.section === 'dateline');
  const first = lines.find(
    (line) => line.paragraphIndex < FIRST_PARAGRAPHS && line.section !== 'headline' && readDateline(line.folded) !== null,
  );
  const dateline = first === undefined ? null : readDateline(first.folded);
  const cut = (range: readonly [number, number] | null | undefined) => (range && first ? first.text.slice(range[0], range[1]) : null);
  const date = readFirst(about, (line) => readDate(line.folded)) ?? readRepublicDate(lines.at(-1)?.text ?? '');
  return {
    title: known.title ?? titleOf(lines),
    published: known.published ?? publishedOn(date, dateline?.month ?? null, dateline?.day ?? null),
    place: known.place ?? cut(dateline?.place),
    agency: known.agency ?? cut(dateline?.agency),
    reporters: known.reporters.length > 0 ? known.reporters : reportersIn([...lines.filter((line) => line === first), ...about]),
  };
}

/** The first headline, its spaces as in the source. */
function titleOf(lines: readonly Line[]): string | null {
  const title = lines.filter((line) => line.section === 'headline' && line.paragraphIndex === 0).map((line) => line.spaced);
  return title.length === 0 ? null : title.join('');
}

/** The day of the dateline, which is the day of writing, in the year of the date on the page; else that date. */
function publishedOn(date: string | null, month: number | null, day: number | null): string | null {
  if (date === null || month === null || day === null) return date;
  const written = isoDate(Number(date.slice(0, 4)), month, day);
  return written !== null && written <= date ? written : date;
}

function reportersIn(lines: readonly Line[]): string[] {
  return [...new Set(lines.flatMap((line) => readReporters(line.spaced.slice(0, OPENING))))];
}

function readFirst(lines: readonly Line[], read: (line: Line) => string | null): string | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}
