import type { Json } from './canonical-json.ts';

/** One place in which two values differ. */
export interface Difference {
  /** `transforms.topics.threshold`; empty for the whole. */
  readonly path: string;
  /** `undefined` where there was nothing. */
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** Where two JSON values differ, in the order of their keys. Lists are compared as a whole. */
export function jsonDifferences(before: Json | undefined, after: Json | undefined, path = ''): readonly Difference[] {
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
    return keys.flatMap((key) => jsonDifferences(own(before, key), own(after, key), path === '' ? key : `${path}.${key}`));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
}

type JsonObject = { readonly [key: string]: Json | undefined };

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (object: JsonObject, key: string): Json | undefined => (Object.hasOwn(object, key) ? object[key] : undefined);

/** A difference in words: `transforms.topics.threshold: 0.3 → 0.4`. */
export const differenceText = ({ path, before, after }: Difference): string => `${path}: ${shortened(before)} → ${shortened(after)}`;

/** So much of a value tells which it is. */
const longest = 60;

function shortened(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
