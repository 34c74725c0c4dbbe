import { describe, expect, it } from 'vitest';
import { checkSchema, parseCheck } from '../../src/jobs/schema/checks.ts';

describe('parseCheck', () => {
  it('reads a metric, an operator and a number', () => {
    expect(parseCheck('unresolved_share<=0.05')).toEqual({ kind: 'bound', subject: { kind: 'metric', metric: 'unresolved_share' }, operator: '<=', bound: 0.05 });
  });

  it.each([
    ['null_share(documents.agency) <= 0.5', { kind: 'null_share', of: { table: 'documents', column: 'agency' } }],
    ['rows(speakers) >= 3', { kind: 'rows', table: 'speakers' }],
    ['change(sentences) >= -0.1', { kind: 'change', metric: 'sentences' }],
    ['speaker_loss(20) < 0.5', { kind: 'speaker_loss', fewest: 20 }],
  ])('reads what %j is about', (text, subject) => {
    expect(parseCheck(text)).toMatchObject({ subject });
  });

  it('reads a list of the values that are allowed', () => {
    expect(parseCheck('documents.agency in 青禾社，岚市 日报, X')).toEqual({ kind: 'values', of: { table: 'documents', column: 'agency' }, values: ['青禾社', '岚市 日报', 'X'] });
  });

  it.each([
    '',
    'documents',
    'documents = 3',
    'toString >= 1',
    'documents >= many',
    'null_share(documents.doc_id) < 1',
    'null_share(constructor.agency) < 1',
    'rows(everything) > 1',
    'change(rows) > 1',
    'speaker_loss(0) < 1',
    'documents.tokens in 1, 2',
    'documents.script in ',
  ])('refuses %j', (text) => {
    expect(parseCheck(text)).toBeNull();
    expect(checkSchema.safeParse(text).success).toBe(false);
  });
});
