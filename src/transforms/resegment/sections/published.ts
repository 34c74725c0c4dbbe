import { msOfDay } from '../../../text/days.ts';

/** A year that a report can be from. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Years of the Republic of China count from 1912: 112 is 2023. */
const REPUBLIC = 1911;
const FULL_DATE = /(?<year>\d{4})[-年/.](?<month>\d{1,2})[-月/.](?<day>\d{1,2})(?!\d)/u;
const REPUBLIC_DATE = /(?:^|[）)])(?<year>\d{3})(?<month>\d{2})(?<day>\d{2})$/u;

/** The ISO date of a line about the report (2020-07-26 06:52:39 来源…, https://…/2023/03/13/…), or null. */
export function readDate(line: string): string | null {
  const groups = FULL_DATE.exec(line)?.groups;
  return groups === undefined ? null : isoDate(Number(groups['year']), Number(groups['month']), Number(groups['day']));
}

/** The ISO date that the Central News Agency writes at a report's end, by years of the Republic: ）1120823. */
export function readRepublicDate(line: string): string | null {
  const groups = REPUBLIC_DATE.exec(line)?.groups;
  return groups === undefined ? null : isoDate(Number(groups['year']) + REPUBLIC, Number(groups['month']), Number(groups['day']));
}

/** `YYYY-MM-DD`, or null when no report can be from that day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const written = [year, month, day].map((number) => String(number).padStart(2, '0')).join('-');
  return msOfDay(written) === null ? null : written;
}
