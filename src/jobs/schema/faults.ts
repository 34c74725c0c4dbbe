import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { optionAt } from './options.ts';

/** One thing that is wrong with a job. */
export interface JobFault {
  /** Where, as `--set` writes it: `transforms.topics.threshold`. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  /** The nearest valid name, when one is near. */
  readonly suggestion: string | null;
}

/** All that is wrong with a job, at once. */
export function faultsOf(error: z.ZodError, value: unknown, schema: z.ZodType): readonly JobFault[] {
  return error.issues.flatMap((issue) => faultsOfIssue(issue, value, schema));
}

function faultsOfIssue(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType): readonly JobFault[] {
  const received = describe(optionAt(value, issue.path));
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = namesAt(schema, issue.path);
    return issue.keys.map((key) => ({
      path: [...issue.path, key].join('.'),
      expected: known.length > 0 ? `one of: ${known.join(', ')}` : 'no option of this name',
      received: describe(optionAt(value, [...issue.path, key])),
      suggestion: nearest(key, known),
    }));
  }
  const names = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const found = optionAt(value, issue.path);
  const suggestion = typeof found === 'string' ? nearest(found, names) : null;
  return [{ path: path === '' ? '(the job)' : path, expected: expectationOf(issue), received, suggestion }];
}

function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return `one of: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `${issue.inclusive === true ? 'at least' : 'more than'} ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `${issue.inclusive === true ? 'at most' : 'less than'} ${issue.maximum}${unitOf(issue.origin)}`;
    default:
      return issue.message;
  }
}

const unitOf = (origin: string): string => (origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '');

/** How much of a name may be wrong for another to be suggested. */
const nearEnough = 0.5;

/** The known name that a typing error may have meant; `null` when none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const candidate = closest(name, known);
  return distance(name, candidate) <= nearEnough * Math.max(name.length, candidate.length) ? candidate : null;
}

/** The keys that the schema knows at a path; none when it isn't an object there. */
function namesAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const inner = unwrap(schema);
  const [key, ...rest] = path;
  if (inner instanceof z.ZodArray && key !== undefined) return namesAt(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(inner.shape);
  const child: unknown = Object.hasOwn(inner.shape, key) ? inner.shape[String(key)] : undefined;
  return child instanceof z.ZodType ? namesAt(child, rest) : [];
}

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap())
    : schema;

/** A value as a message can show it: short, and with its type when that isn't plain. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The faults as lines for a person. */
export function faultLines(faults: readonly JobFault[]): readonly string[] {
  return faults.map(({ path, expected, received, suggestion }) => {
    const hint = suggestion === null ? '' : ` Did you mean "${suggestion}"?`;
    return `${path}: expected ${expected}, but received ${received}.${hint}`;
  });
}
