import { describe, expect, test } from 'vitest';
import { asLabelled } from './topics.ts';

describe('asLabelled', () => {
  test('keeps the concepts that labels are given in', () => {
    expect(asLabelled(['medtop:20000373', 'medtop:13000000'])).toEqual(['medtop:20000373', 'medtop:13000000']);
  });

  test('takes the nearest labelled concept above a finer one, once', () => {
    expect(asLabelled(['medtop:20000005', 'medtop:20000002', 'medtop:05000000'])).toEqual(['medtop:01000000', 'medtop:05000000']);
  });

  test('takes government policy for government', () => {
    expect(asLabelled(['medtop:20000621'])).toEqual(['medtop:20000593']);
  });

  test('leaves an unknown concept as it is', () => {
    expect(asLabelled(['medtop:99999999'])).toEqual(['medtop:99999999']);
  });
});
