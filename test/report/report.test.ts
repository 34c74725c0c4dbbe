import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { reportPage } from '../../src/report/report.ts';
import { facts, hostile } from './facts.ts';

const page = reportPage(facts);
const { document } = parseHTML(page);

describe('reportPage', () => {
  it('is the same whenever it is made', () => {
    expect(reportPage(facts)).toBe(page);
  });

  it('keeps markup in texts as text: no other script, image or attribute comes into the page', () => {
    expect([...document.querySelectorAll('script')].map((script) => script.getAttribute('type'))).toEqual(['application/json', 'application/json', 'application/json', null]);
    expect(document.querySelectorAll('img, [onerror]')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe(`港口 ${hostile}`);
  });

  it('lets only its own script run, and loads nothing', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-[\w+/=]+'$/);
    expect(page).not.toMatch(/(?:src|href)="?(?:https?:|\/\/)/);
  });

  it('carries the documents of the sample whole', () => {
    expect(JSON.parse(document.querySelector('#documents')?.textContent ?? '')).toEqual(JSON.parse(JSON.stringify(facts.sample)));
  });

  it('draws plots in both languages, for those who see and those who hear', () => {
    const labels = [...document.querySelectorAll('svg[role="img"]')].map((svg) => svg.getAttribute('aria-label'));
    expect(labels).toContain('说话人与主题的句数');
    expect(labels).toContain('Sentences by speaker and topic');
    expect(labels).toHaveLength(8);
  });

  it('leaves out the timeline when fewer than two months are known', () => {
    const [month] = facts.overview.months;
    const without = reportPage({ ...facts, overview: { ...facts.overview, months: month === undefined ? [] : [month] } });
    expect(without).not.toContain('Topics over time');
  });

  it('has no map of speakers and topics where no speech has a topic', () => {
    const without = reportPage({ ...facts, overview: { ...facts.overview, speakerTopics: [] } });
    expect(without).toContain('No speech has a topic.');
    expect(without).not.toContain('Sentences by speaker and topic');
  });

  it('says that the documents are a sample when they are', () => {
    expect(page).toContain('These are 1 of the 2 documents, a sample.');
    expect(reportPage({ ...facts, summary: { ...facts.summary, documents: 1 } })).toContain('All 1 documents.');
  });
});
