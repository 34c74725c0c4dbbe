import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { changesPage } from '../../src/report/changes-page.ts';
import { hostile } from './facts.ts';

const { document } = parseHTML(
  changesPage('港口: what changed', [
    { title: 'Speakers', sentences: [hostile], table: { head: ['from', 'to'], rows: [['林大川', hostile]] } },
    { title: 'Topics', sentences: [], table: null },
  ]),
);

describe('changesPage', () => {
  it('has every section with its sentences and its table', () => {
    expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Speakers', 'Topics']);
    expect([...document.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual(['林大川', hostile]);
    expect(document.querySelectorAll('table')).toHaveLength(1);
  });

  it('keeps markup in texts as text, and lets no script run', () => {
    expect(document.querySelectorAll('script, img')).toHaveLength(0);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).not.toContain('script-src');
  });
});
