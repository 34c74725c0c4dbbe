import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/dataset/manifest.ts';
import { causesOf } from '../../../src/runner/preview/causes.ts';

const manifest: Manifest = {
  dataset: 'said',
  versions: { package: '1.0.0', fingerprint: 'abc', contract: '1' },
  job: { transforms: { topics: { threshold: 0.3 } }, input: { fields: { text: 'text' }, maxBytes: 9 }, checks: [] },
  inputs: [],
  ignored: {},
  parts: [],
  outputs: [],
};

describe('causesOf', () => {
  it('finds none when program and job are the same', () => {
    expect(causesOf(manifest, manifest)).toEqual({ program: null, rebuilding: [], corrections: [], other: [] });
  });

  it('tells options that decide rows from those that don’t', () => {
    const job = { transforms: { topics: { threshold: 0.4 } }, input: { fields: { text: 'body' }, maxBytes: 9 }, checks: ['documents >= 1'] };
    const { rebuilding, other } = causesOf(manifest, { ...manifest, job });
    expect(rebuilding).toEqual([
      { path: 'input.fields.text', before: 'text', after: 'body' },
      { path: 'transforms.topics.threshold', before: 0.3, after: 0.4 },
    ]);
    expect(other.map(({ path }) => path)).toEqual(['checks']);
  });

  it('knows that corrections touch only their documents', () => {
    const corrected = (overrides: readonly string[]): Manifest => ({ ...manifest, job: { transforms: { speakers: { overrides } } } });
    expect(causesOf(corrected([]), corrected(['x']))).toMatchObject({ rebuilding: [], corrections: [{ path: 'transforms.speakers.overrides' }] });
  });

  it('sees another program, by its word lists and models too', () => {
    const after = { ...manifest.versions, fingerprint: 'def' };
    expect(causesOf(manifest, { ...manifest, versions: after }).program).toEqual({ before: manifest.versions, after });
  });
});
