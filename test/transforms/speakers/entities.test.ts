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
