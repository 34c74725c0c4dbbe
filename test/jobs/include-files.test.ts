import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { includeFiles } from '../../src/jobs/schema/include-files.ts';

function fileWith(name: string, content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'yanlun-include-')), name);
  writeFileSync(path, content);
  return path;
}

const withScheme = (scheme: unknown): unknown => ({ transforms: { topics: { scheme } } });
const withPeople = (people: unknown): unknown => ({ transforms: { speakers: { people } } });

describe('includeFiles', () => {
  it('leaves a job alone that names no file', () => {
    const job = { ...(withScheme({ name: 'mine', topics: [] }) as object), name: 'x' };
    expect(includeFiles(job, '.')).toEqual({ job, faults: [] });
  });

  it('reads a scheme from YAML, and lets the job go over it', () => {
    const file = fileWith('s.yaml', 'name: mine\ntopics: [{ id: a, label: 桥 }]\n');
    expect(includeFiles(withScheme({ file, mode: 'replace' }), '.').job).toEqual(withScheme({ name: 'mine', mode: 'replace', topics: [{ id: 'a', label: '桥' }] }));
  });

  it('reads a scheme from CSV, with weights and exclusions', () => {
    const file = fileWith('bridges.csv', '\uFEFFid,label_zh,label_en,broader,terms,exclude,cap_major\nb:1,桥,bridges,,桥梁=3; 大桥,桥牌,10\n');
    expect(includeFiles(withScheme(file), '.').job).toEqual(
      withScheme({
        name: 'bridges',
        topics: [{ id: 'b:1', label: { zh: '桥', en: 'bridges' }, terms: [{ term: '桥梁', weight: 3 }, '大桥'], exclude: ['桥牌'], capMajor: 10 }],
      }),
    );
  });

  it('reads people from CSV', () => {
    const file = fileWith('people.csv', 'name,aliases\n"林若水","林市长；若水, 林"\n');
    expect(includeFiles(withPeople(file), '.').job).toEqual(withPeople([{ name: '林若水', aliases: ['林市长', '若水, 林'] }]));
  });

  it('reads a person’s id and kind, and passes over empty cells', () => {
    const file = fileWith('people.csv', 'name,aliases,id,kind\n林若水,林市长,p1,\n青禾市,,,organisation\n');
    expect(includeFiles(withPeople(file), '.').job).toEqual(withPeople([{ name: '林若水', aliases: ['林市长'], id: 'p1' }, { name: '青禾市', aliases: [], kind: 'organisation' }]));
  });

  it('reads corrected labels from JSON, and says what makes such a file of a CSV', () => {
    const overrides = [{ docId: 'a', sentenceIndex: 0, text: '甲。', speakers: [], method: 'narrator' }];
    const withOverrides = (value: unknown): unknown => ({ transforms: { speakers: { overrides: value } } });
    expect(includeFiles(withOverrides(fileWith('o.json', JSON.stringify(overrides))), '.').job).toEqual(withOverrides(overrides));
    expect(includeFiles(withOverrides(fileWith('o.csv', 'docId\na\n')), '.').faults).toMatchObject([{ expected: 'a YAML or JSON file', received: expect.stringContaining('review import') as string }]);
  });

  it('says which option names a file that can’t be read', () => {
    expect(includeFiles(withPeople('nowhere.yaml'), '/')).toMatchObject({ faults: [{ path: 'transforms.speakers.people', received: expect.stringContaining('nowhere.yaml') as string }] });
  });
});
