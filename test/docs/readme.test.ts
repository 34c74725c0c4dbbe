import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelText } from '../../src/index.ts';
import { builtInScheme } from '../../src/transforms/topics/scheme.ts';

const english = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const chinese = readFileSync(new URL('../../README.zh.md', import.meta.url), 'utf8');

const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([whole, found]) => found ?? whole);

/** Lines of code without what is explained beside them. */
const code = (text: string): readonly string[] =>
  all(text, /```\w*\n([^]*?)```/g).flatMap((block) => block.trimEnd().split('\n').map((line) => line.replace(/\s{2,}.*$/, '')));

describe('README.zh.md', () => {
  it('has the code of README.md, in the same order', () => {
    expect(code(english).length).toBeGreaterThan(20);
    expect(code(chinese)).toEqual(code(english));
  });

  it('has its sections, and leads to the same pages', () => {
    expect(all(chinese, /^#+ /gm)).toEqual(all(english, /^#+ /gm));
    const links = /\]\(((?!README)[^)]+)\)/g;
    expect(all(chinese, links)).toEqual(all(english, links));
  });

  it('says the same figures, and shows the same rows', () => {
    expect(all(chinese, /[\d.]+ %/g)).toEqual(all(english, /[\d.]+ %/g));
    expect(all(chinese, /^\|.*\|$/gm)).toEqual(all(english, /^\|.*\|$/gm));
  });
});

/** How far a confidence may be from what the program gives: a training moves it without making the page wrong. */
const TOLERANCE = 0.05;

describe('README.md', () => {
  it('shows rows of the reports that come with the program, as it labels them', () => {
    const reports = ['leaders-meeting', 'press-briefing', 'delivery-robots'].map((name) => readFileSync(new URL(`../../data/raw/${name}.txt`, import.meta.url)));
    const sentences = reports.flatMap((report) => labelText(report).sentences);
    const labels = new Map(builtInScheme().concepts.map(({ id, labelZh }) => [id, labelZh]));
    const shown = all(english, /^\|(.* \d\.\d\d \|.*)\|$/gm).map((row) => row.split('|').map((cell) => cell.trim()));
    expect(shown.length).toBeGreaterThan(5);
    for (const [text = '', speaker, method, rule, confidence, topic] of shown) {
      const row = sentences.find((sentence) => sentence.text.startsWith(text.replace('…', '')));
      const speakers = [row?.speaker ?? '–', ...(row?.co_speakers ?? [])].join('、');
      expect([speakers, row?.attribution_method, `\`${row?.attribution_rule}\``, labels.get(row?.topic ?? ''), text]).toEqual([speaker, method, rule, topic, text]);
      expect(Math.abs(Number(confidence) - (row?.speaker_confidence ?? 0)), text).toBeLessThanOrEqual(TOLERANCE);
    }
  });
});
