import { describe, expect, it } from 'vitest';
import { findChunks } from '../../../src/transforms/speakers/chunks.ts';
import { Entities } from '../../../src/transforms/speakers/entities.ts';
import { bareRole } from '../../../src/transforms/speakers/short-forms.ts';
import { collectNames, indexNames, joinNames } from '../../../src/transforms/speakers/names.ts';
import { scans } from './report.ts';

function read(text: string): Entities {
  const plain = scans(text);
  const names = collectNames(plain);
  const joined = plain.map((scan) => joinNames(scan, indexNames(names)));
  const entities = new Entities(names);
  entities.survey(joined, joined.map((scan) => findChunks(scan, new Uint8Array(scan.words.length))));
  return entities;
}

describe('Entities', () => {
  it('knows a person’s fullest name', () => {
    expect(read('车手塞巴斯蒂安·维特洛夫表示，很好。维特洛夫说，谢谢。').person('维特洛夫')).toBe('塞巴斯蒂安·维特洛夫');
  });

  it('knows who bears a title, also when he is named only below', () => {
    expect(read('某国外长称将访问\n某国外长赵明远表示，将访问。').bearer('某国外长')).toBe('赵明远');
  });

  it('knows a minister by the short form of his office', () => {
    expect(read('某国财政部长赵明远表示，税率不变。').bearer('某国财长')).toBe('赵明远');
  });

  it('knows a body that stands before the noun of its text', () => {
    expect(read('据国家海洋观测委员会消息，水位下降。').longerBody('海洋观测委员会')).toBe('国家海洋观测委员会');
  });

  it('gives the persons named first, each once', () => {
    expect(read('市长赵明远表示，很好。赵明远说，谢谢。县长岳清扬说，欢迎。').foremost(2)).toEqual(['赵明远', '岳清扬']);
  });

  it('remembers the role behind a pronoun until a name follows', () => {
    const [scan] = scans('一名外交官说，县长岳清扬来了。');
    const entities = new Entities(new Set(['岳清扬']));
    const joined = scan === undefined ? undefined : joinNames(scan, indexNames(new Set(['岳清扬'])));
    const roles: (string | null)[] = [];
    for (const chunk of joined === undefined ? [] : findChunks(joined, new Uint8Array(joined.words.length))) {
      if (joined !== undefined) entities.note(joined, chunk);
      roles.push(entities.lastRole);
    }
    expect(roles).toEqual(['一名外交官', null]);
  });

  it('knows a body by the short name in brackets', () => {
    expect(read('环球粮食组织（环粮组织）发布公告。').alias('环粮组织')).toBe('环球粮食组织');
  });

  it('knows the longer phrase behind 该负责人', () => {
    expect(read('市教育局有关负责人介绍，已经开学。').longerRole('该负责人')).toBe('市教育局有关负责人');
  });

  it('takes 该, 这位 and the like off a role', () => {
    expect(['该负责人', '这位专家', '专家'].map(bareRole)).toEqual(['负责人', '专家', '专家']);
  });
});
