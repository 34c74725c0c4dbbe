import { describe, expect, it } from 'vitest';
import { Bodies } from '../../../../src/transforms/speakers/cast/bodies.ts';

function bodies(...names: readonly string[]): Bodies {
  const found = new Bodies();
  for (const [at, text] of names.entries()) found.add({ text, at });
  return found;
}

describe('a body’s longer name', () => {
  it.each([
    ['联邦航空局', ['美国联邦航空局'], '美国联邦航空局'],
    ['美国联邦航空局', ['美国联邦航空局'], null],
    ['警方', ['市政府'], null],
    ['该公司', ['云栈公司', '市政府'], '云栈公司'],
    ['该', ['云栈公司'], null],
  ])('of %s among %j is %s', (body, names, longer) => {
    expect(bodies(...names).longer(body, 9)).toBe(longer);
  });

  it('is looked for again from each longer one, three times', () => {
    const chain = ['组织', '农组织', '粮农组织', '世界粮农组织', '新世界粮农组织'];
    expect(bodies(...chain.toReversed()).longer('组织', 9)).toBe('世界粮农组织');
  });

  it('is the nearest', () => {
    const two = bodies('云栈公司', '市政府', '远山公司');
    expect([0, 1, 2].map((at) => two.longer('该公司', at))).toEqual(['云栈公司', '云栈公司', '远山公司']);
  });
});

describe('the body of a place', () => {
  it.each([
    ['俄罗斯', ['俄罗斯国防部'], '俄罗斯国防部'],
    ['俄罗斯', ['俄罗斯军'], null],
    ['俄罗斯', ['俄罗斯军方'], '俄罗斯军方'],
    ['俄罗斯', ['驻俄罗斯大使馆'], null],
    ['俄罗斯', [], null],
  ])('of %s among %j is %s', (place, names, body) => {
    expect(bodies(...names).of(place, 9)).toBe(body);
  });
});
