/** Milliseconds from the beginning of 1970 to that of an ISO day, `YYYY-MM-DD`; `null` when it isn't one, or there is no such day. */
export function msOfDay(day: string): number | null {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day ? null : ms;
}
