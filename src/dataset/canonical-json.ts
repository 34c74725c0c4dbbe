/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

function byCodeUnits([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(byCodeUnits));
}

/**
 * JSON with the keys of every object sorted by code units, so that equal values give equal bytes whatever order they
 * were built in (keys that look like array indices come first, as JavaScript has it; that too is an order).
 * @param indent spaces a level; 0 puts all on one line.
 */
export function canonicalJson(value: Json, indent = 0): string {
  return JSON.stringify(value, sortKeys, indent);
}
