import { describe, expect, it } from 'vitest';
import { setOption } from '../../src/jobs/schema/options.ts';

describe('setOption', () => {
  it('replaces one value and leaves the job that it was given alone', () => {
    const job = { a: { b: 1, c: [1, 2] } };
    expect(setOption(job, ['a', 'b'], 2)).toEqual({ a: { b: 2, c: [1, 2] } });
    expect(job).toEqual({ a: { b: 1, c: [1, 2] } });
  });

  it('makes what is missing on the way', () => {
    expect(setOption({}, ['transforms', 'topics', 'threshold'], 0.4)).toEqual({ transforms: { topics: { threshold: 0.4 } } });
  });

  it('replaces an entry of a list by its number', () => {
    expect(setOption({ checks: ['a', 'b'] }, ['checks', '1'], 'c')).toEqual({ checks: ['a', 'c'] });
  });

  it('can not reach a prototype', () => {
    setOption({}, ['__proto__', 'polluted'], true);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
