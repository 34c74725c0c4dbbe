import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { faultLines, faultsOf } from '../../src/jobs/schema/faults.ts';

const schema = z.strictObject({
  name: z.string(),
  output: z.strictObject({ formats: z.array(z.enum(['parquet', 'arrow'])).min(1), keep: z.int().min(1).default(3) }).prefault({ formats: ['arrow'] }),
});

const linesFor = (job: unknown): readonly string[] => {
  const parsed = schema.safeParse(job);
  return parsed.success ? [] : faultLines(faultsOf(parsed.error, job, schema));
};

describe('faultsOf', () => {
  it('reports every fault at once, each with path, expectation, what came, and the nearest name', () => {
    const lines = linesFor({ nmae: 'x', output: { formats: ['parqet'], keep: 0, keeep: 2 } });
    expect(lines).toEqual([
      'name: expected string, but received nothing.',
      'output.formats.0: expected one of: parquet, arrow, but received "parqet". Did you mean "parquet"?',
      'output.keep: expected at least 1, but received 0.',
      'output.keeep: expected one of: formats, keep, but received 2. Did you mean "keep"?',
      'nmae: expected one of: name, output, but received "x". Did you mean "name"?',
    ]);
  });

  it('says so when the whole job is no object', () => {
    expect(linesFor([])).toEqual(['(the job): expected object, but received [].']);
  });

  it('knows the names in an entry of a list', () => {
    const listed = z.strictObject({ people: z.array(z.strictObject({ name: z.string() })) });
    const job = { people: [{ nmae: '林若水', name: '林若水' }] };
    expect(faultLines(faultsOf(listed.safeParse(job).error ?? new z.ZodError([]), job, listed))).toEqual(['people.0.nmae: expected one of: name, but received "林若水". Did you mean "name"?']);
  });

  it('says of an option where there is none that no such is expected', () => {
    const bare = z.strictObject({ resegment: z.strictObject({}) });
    const job = { resegment: { depth: 1 } };
    expect(faultLines(faultsOf(bare.safeParse(job).error ?? new z.ZodError([]), job, bare))).toEqual(['resegment.depth: expected no option of this name, but received 1.']);
  });

  it('suggests nothing when no name is near', () => {
    expect(linesFor({ name: 'x', qqqqqqqq: 1 })).toEqual(['qqqqqqqq: expected one of: name, output, but received 1.']);
  });
});
