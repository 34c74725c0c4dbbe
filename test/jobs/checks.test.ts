import { describe, expect, it } from 'vitest';
import { checkSchema, parseCheck } from '../../src/jobs/schema/checks.ts';

describe('parseCheck', () => {
  it('reads a metric, an operator and a number', () => {
    expect(parseCheck('unresolved_share<=0.05')).toEqual({ metric: 'unresolved_share', operator: '<=', bound: 0.05 });
  });

  it.each(['', 'documents', 'documents = 3', 'toString >= 1', 'documents >= many'])('refuses %j', (text) => {
    expect(parseCheck(text)).toBeNull();
    expect(checkSchema.safeParse(text).success).toBe(false);
  });
});
