import { describe, expect, it } from 'vitest';
import { planLines } from '../../src/commands/plan.ts';
import type { Preview } from '../../src/runner/preview/preview.ts';

const fresh: Preview = {
  files: 3,
  documents: 2,
  rejects: 1,
  published: null,
  upToDate: false,
  damage: null,
  changes: { added: ['a', 'b'], changed: [], removed: [], unchanged: 0 },
  causes: null,
  parts: 1,
  partsToBuild: 1,
  documentsToBuild: 2,
  bytesToBuild: 600_000,
  estimate: { seconds: 4.2, rate: 500_000, byRun: null },
};

const known: Preview = { ...fresh, published: 'one', causes: { program: null, rebuilding: [], corrections: [], other: [] }, changes: { added: [], changed: ['a'], removed: [], unchanged: 1 } };

const text = (preview: Preview): string => planLines(preview).join('\n');

describe('planLines', () => {
  it('says of a first run that all is built, and guesses how long', () => {
    expect(planLines(fresh)).toEqual([
      '3 files with 2 documents; 1 source refused before reading.',
      'Every part is built, because nothing is published yet.',
      '1 of 1 part to build, with 2 documents; 0 kept.',
      'Estimated time: 5 s (at 0.50 MB a second, a guess until a larger run is recorded).',
    ]);
  });

  it('names the documents that changed', () => {
    expect(text(known)).toContain('Documents: 0 new, 1 changed, 0 removed, 1 unchanged.\n  changed: a\nParts are built in which documents are new, changed or removed.');
  });

  it('says which option or program breaks the cache, and which option doesn’t', () => {
    const versions = { package: '1.0.0', fingerprint: 'abc', contract: '1' };
    const causes = {
      program: { before: versions, after: { ...versions, fingerprint: 'def' } },
      rebuilding: [{ path: 'transforms.topics.threshold', before: 0.3, after: 0.4 }],
      corrections: [],
      other: [{ path: 'card.title', before: 'A', after: 'B' }],
    };
    const lines = text({ ...known, causes });
    expect(lines).toContain('the program is another: 1.0.0 (abc) → 1.0.0 (def)');
    expect(lines).toContain('the job changed: transforms.topics.threshold: 0.3 → 0.4');
    expect(lines).toContain('Changed without touching any row:\n  - card.title: "A" → "B"');
  });

  it('says what is damaged, and when there is nothing to do', () => {
    expect(text({ ...fresh, damage: { version: 'one', what: 'a hole' } })).toContain('because version one is damaged: a hole.');
    expect(planLines({ ...known, upToDate: true }).at(-1)).toBe('Version one is up to date: nothing to do.');
  });
});
