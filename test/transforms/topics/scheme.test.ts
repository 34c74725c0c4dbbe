import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { rowsOf } from '../../../src/transforms/topics/data-file.ts';
import { schemeOf } from '../../../src/transforms/topics/index.ts';
import { builtInScheme } from '../../../src/transforms/topics/scheme.ts';

describe('the built-in scheme', () => {
  const { concepts, terms, learnt } = builtInScheme();
  const broaderOf = new Map(concepts.map(({ id, broader }) => [id, broader]));

  it('has the 17 top concepts of IPTC Media Topics', () => {
    const tops = concepts.filter(({ broader }) => broader === null).map(({ id }) => id);
    expect(tops).toEqual(Array.from({ length: 17 }, (_, at) => `medtop:${String(at + 1).padStart(2, '0')}000000`));
  });

  it('leads from every concept to a top one, and has each id once', () => {
    expect(broaderOf.size).toBe(concepts.length);
    for (const { id } of concepts) {
      let [top, hops] = [id, 0];
      for (let above = broaderOf.get(top) ?? null; above !== null && hops < 9; above = broaderOf.get(top) ?? null) [top, hops] = [above, hops + 1];
      expect(top).toMatch(/^medtop:\d\d000000$/u);
    }
  });

  it('has CAP majors that exist', () => {
    const majors = concepts.flatMap(({ capMajor }) => (capMajor === null ? [] : [capMajor]));
    expect(majors.filter((major) => major < 1 || major > 23 || major === 11 || major === 22)).toEqual([]);
  });

  it('has terms without white space, with finite weights, of every top concept', () => {
    expect(terms.filter(({ text, weight }) => /\s/u.test(text) || !(weight > 0))).toEqual([]);
    expect(terms.filter(({ text }) => fold(text).length !== text.length)).toEqual([]);
  });

  it('has terms of every concept that has no narrower one', () => {
    const [withTerms, withNarrower] = [new Set(terms.map(({ concept }) => concept)), new Set(concepts.map(({ broader }) => broader))];
    expect(concepts.filter(({ id }) => !withTerms.has(id) && !withNarrower.has(id))).toEqual([]);
  });

  it('has learnt weights for its own concepts only', () => {
    const strangers = learnt.flatMap(({ weights }) => weights).filter(([id, weight]) => !broaderOf.has(id) || !Number.isFinite(weight));
    expect(strangers).toEqual([]);
    expect(learnt.length).toBeGreaterThan(1000);
  });

  it('is given to the topics table under its name and release', () => {
    const { name, version, topics } = schemeOf({});
    const scheme = builtInScheme();
    expect({ name, version, ids: [...topics.keys()] }).toEqual({ name: scheme.name, version: scheme.version, ids: scheme.concepts.map(({ id }) => id) });
  });
});

describe('reading the built-in scheme', () => {
  it('gives each concept what its row says', () => {
    const cells = builtInScheme().concepts.map(({ id, labelZh, labelEn, altLabels, broader, exactMatch, capMajor }) =>
      [id, labelZh, labelEn, altLabels.join(' '), broader ?? '', exactMatch.join(' '), capMajor === null ? '' : String(capMajor)]);
    expect(cells).toEqual(rowsOf('scheme.tsv').map((row) => Array.from({ length: 7 }, (_, at) => row[at] ?? '')));
  });

  it('has no names, matches and majors where the row is empty there', () => {
    const { concepts } = builtInScheme();
    expect(concepts.some(({ altLabels }) => altLabels.length === 0)).toBe(true);
    expect(concepts.flatMap(({ altLabels, exactMatch }) => [...altLabels, ...exactMatch]).filter((value) => value === '')).toEqual([]);
    expect(concepts.filter(({ broader }) => broader === '')).toEqual([]);
    expect(concepts.filter(({ capMajor }) => capMajor === 0)).toEqual([]);
  });

  it('makes terms of weight 2 of further names, then those that its list gives', () => {
    const { concepts, terms } = builtInScheme();
    const names = concepts.flatMap(({ id, altLabels }) => altLabels.map((text) => ({ text, concept: id, weight: 2 })));
    const listed = rowsOf('terms.tsv').flatMap(([concept = '', weight, texts = '']) => texts.split(' ').map((text) => ({ text, concept, weight: Number(weight) })));
    expect(terms).toEqual([...names, ...listed]);
  });

  it('reads what was learnt of terms, by top concepts', () => {
    const rows = builtInScheme().learnt.map(({ text, weights }) => [text, ...weights.map(([id, weight]) => `${id.slice('medtop:'.length, -'000000'.length)}:${weight}`)]);
    expect(rows).toEqual(rowsOf('learnt.tsv'));
  });

  it('reads terms and what was learnt once', () => {
    const scheme = builtInScheme();
    expect([scheme.terms === scheme.terms, scheme.learnt === scheme.learnt]).toEqual([true, true]);
  });
});
