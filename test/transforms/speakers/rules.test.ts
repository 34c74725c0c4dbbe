import { describe, expect, it } from 'vitest';
import { labelText } from '../../../src/index.ts';
import { type Rule, RULES } from '../../../src/transforms/speakers/rules.ts';

describe('the rules of attribution', () => {
  it.each(Object.entries<Rule>(RULES))('%s decides its own example', (name, { method, example }) => {
    const row = labelText(example.text).sentences[example.sentence];
    expect([row?.attribution_rule, row?.attribution_method]).toEqual([name, method]);
  });
});
