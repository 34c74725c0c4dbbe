/** Milliseconds from the beginning of 1970 to that of an ISO day, `YYYY-MM-DD`; `null` when it isn't one, or there is no such day. */
export function msOfDay(day: string): number | null {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day ? null : ms;
}

/** The day at the head of an ISO 8601 date or date-time; `null` for any other shape, and for a day that there isn't. */
export function isoDayOf(written: string | null): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(written ?? '')?.[0];
  return day === undefined || msOfDay(day) === null ? null : day;
}
