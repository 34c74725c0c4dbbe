import { describe, expect, it } from 'vitest';
import { namingWith } from '../../../src/transforms/speakers/naming.ts';
import { peopleSchema } from '../../../src/transforms/speakers/people.ts';

describe('what is told of a name', () => {
  const naming = namingWith(peopleSchema.parse([{ name: '青禾会', kind: 'organisation' }, { name: '市统计局' }]));

  it('is the kind that the user’s list gives it, else that of the name', () => {
    expect(['青禾会', '市统计局', '赵明远', '交通局'].map((name) => naming.kindOf(name))).toEqual(['organisation', 'person', 'person', 'organisation']);
  });

  it('is whether it may be a person, what its title is, and how it is folded', () => {
    expect([naming.mayBePerson('赵明远'), naming.isTitle('市长'), naming.titleIn('会见市长'), naming.fold('陳'), naming.splitTitle('市长贝萨克', (name) => name === '贝萨克')])
      .toEqual([true, true, '市长', '陈', { title: '市长', name: '贝萨克' }]);
  });
});
