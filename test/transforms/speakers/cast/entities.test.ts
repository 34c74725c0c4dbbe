import { describe, expect, it } from 'vitest';
import { findChunks } from '../../../../src/transforms/speakers/cast/chunks.ts';
import { Entities } from '../../../../src/transforms/speakers/cast/entities.ts';
import { bareRole } from '../../../../src/transforms/speakers/words/short-forms.ts';
import { collectNames, indexNames, joinNames } from '../../../../src/transforms/speakers/names/names.ts';
import { scans } from '../report.ts';
import { tell } from '../told.ts';

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

describe('who is who in a document', () => {
  const after = (...sentences: readonly string[]): Entities => tell([...sentences, '港口/n']).entities;

  it.each([
    ['a title that ends like the role', ['市/n 教育局/n 局长/n 赵明远/nr 来到/v'], '教育局局长', '赵明远'],
    ['a title as it is pointed at', ['市/n 教育局/n 局长/n 赵明远/nr 来到/v'], '该局长', '赵明远'],
    ['a title after the name', ['赵明远/nr 局长/n 来到/v'], '局长', '赵明远'],
    ['a title by which the role ends', ['局长/n 赵明远/nr 来到/v'], '教育局局长', '赵明远'],
    ['a minister’s title in full', ['某国/n 外交部长/n 赵明远/nr 来到/v'], '某国外长', '赵明远'],
    ['a minister’s title in full by which the role ends', ['外交部长/n 赵明远/nr 来到/v'], '某国外长', '赵明远'],
    ['no title that only begins like the role', ['局长/n 助理/n 赵明远/nr 来到/v'], '局长', null],
    ['no other title', ['市长/n 赵明远/nr 来到/v'], '局长', null],
    ['no role of one character', ['局长/n 赵明远/nr 来到/v'], '长', null],
    ['no role of one character that is pointed at', ['局长/n 赵明远/nr 来到/v'], '该长', null],
    ['no title of one character', ['兵/n 赵明远/nr 来到/v'], '士兵', null],
    ['the nearest of two', ['局长/n 赵明远/nr 来到/v', '局长/n 岳清扬/nr 来到/v'], '局长', '岳清扬'],
  ])('by a role is meant who bears %s', (_rule, sentences, role, name) => {
    expect(after(...sentences).bearer(role)).toBe(name);
  });

  it('gives each person the title that the document gives him first', () => {
    const entities = after('局长/n 赵明远/nr 来到/v', '市长/n 赵明远/nr 来到/v', '岳清扬/nr 县长/n 来到/v', '王强/nr 来到/v');
    expect(['赵明远', '岳清扬', '王强'].map((name) => entities.titleOf(name))).toEqual(['局长', '县长', null]);
  });

  it('takes a title for that of the full name', () => {
    expect(after('彼得·万斯滕/nrt 来到/v', '市长/n 万斯滕/nrt 来到/v').titleOf('彼得·万斯滕')).toBe('市长');
  });

  it('takes no single character for a title, and no surname for a person', () => {
    expect(after('兵/n 赵明远/nr 来到/v').titleOf('赵明远')).toBeNull();
    expect(after('市长/n 赵/nr 来到/v').titleOf('赵')).toBeNull();
    expect(after('市长/n 赵明/nr 来到/v').titleOf('赵明')).toBe('市长');
  });

  it('knows a body’s spokesman, and no other of its people', () => {
    const entities = after('外交部/nt 发言人/n 赵明远/nr 来到/v', '外交部/nt 官员/n 岳清扬/nr 来到/v', '国防部/nt 发言人/n 王强/nr 来到/v');
    expect(['外交部', '国防部', '财政部'].map((body) => entities.spokesman(body))).toEqual(['赵明远', '王强', null]);
  });

  it('knows the place behind its first character, and a body of it', () => {
    const entities = after('巴勒斯坦/ns 卫生部门/nt 来到/v');
    expect(['巴', '巴勒斯坦', '俄'].map((place) => entities.longerPlace(place))).toEqual(['巴勒斯坦', null, null]);
    expect(['巴', '巴勒斯坦', '俄'].map((place) => entities.bodyOf(place))).toEqual(['巴勒斯坦卫生部门', '巴勒斯坦卫生部门', null]);
  });

  it('knows the countries for which their first characters stand together', () => {
    const entities = after('乌克兰/ns 和/c 俄罗斯/ns 来到/v');
    expect([entities.countries('俄乌'), entities.countries('俄美')]).toEqual([['俄罗斯', '乌克兰'], ['俄罗斯']]);
  });

  it('knows the many who were named last', () => {
    expect(after('与会/vn 专家/n 来到/v', '港口/n 村民/n 来到/v').crowd()).toBe('港口村民');
    expect(after('老/a 专家/n 来到/v').crowd()).toBeNull();
  });

  it('takes no single character for a place’s longer name', () => {
    expect(after('巴勒斯坦/ns 和/c 巴/ns 来到/v').longerPlace('巴')).toBe('巴勒斯坦');
  });

  it('finds the longer phrase for a role outside of quotations', () => {
    expect(after('市/n 教育局/n 负责人/n 来到/v').longerRole('该负责人')).toBe('市教育局负责人');
    expect(after('负责人/n 来到/v').longerRole('该负责人')).toBeNull();
    expect(after('专家/n 来到/v').longerRole('家')).toBeNull();
    expect(after('“/x 市/n 教育局/n 负责人/n 来到/v ，/x 港口/n 很/d 好/a ”/x').longerRole('该负责人')).toBeNull();
  });

  it('finds a body’s name that is one word within a longer phrase, unless it is short', () => {
    expect(after('粮食农业组织/nt 亚太/n 官员/n 来到/v').longerBody('农业组织')).toBe('粮食农业组织');
    expect(after('农业组织总/nt 亚太/n 官员/n 来到/v').longerBody('农业组织')).toBe('农业组织总');
    expect(after('农业组织/nt 亚太/n 官员/n 来到/v').longerBody('组织')).toBeNull();
    expect(after('美丽的农业组织/n 亚太/n 来到/v').longerBody('农业组织')).toBe('美丽的农业组织');
    expect(after('粮食农业大国/n 亚太/n 官员/n 来到/v').longerBody('大国')).toBeNull();
  });

  it('finds a body that stands before the nouns of its text', () => {
    expect(after('海洋/n 观测委员会/n 消息/n 来到/v').longerBody('观测委员会')).toBe('海洋观测委员会');
    expect(after('海洋/n 观测委员会/n 报告/n 消息/n 来到/v').longerBody('观测委员会')).toBe('海洋观测委员会');
    expect(after('观测局/n 消息/n 来到/v').longerBody('测局')).toBe('观测局');
    expect(after('海洋/n 港口/n 消息/n 来到/v').longerBody('港口')).toBeNull();
  });

  it('knows what a bracket calls short, with 方面 or without', () => {
    const entities = after('联合国粮食组织/nt （粮农组织）/x 来到/v', '港口/n （联合国粮食组织）/x 来到/v', '云栈/n （远山）/x 来到/v', '远山/n 来到/v');
    expect(['粮农组织', '粮农组织方面', '方面粮农组织', '联合国粮食组织', '方面', '远山'].map((text) => entities.alias(text))).toEqual(['联合国粮食组织', '联合国粮食组织', null, null, null, null]);
  });
});

describe('what was noted last', () => {
  const after = (...sentences: readonly string[]): Entities => tell([...sentences, '港口/n']).entities;

  it('is the person, under the full name, outside of quotations', () => {
    expect(after('彼得·万斯滕/nrt 来到/v', '赵明远/nr 来到/v', '万斯滕/nrt 来到/v').lastPerson).toBe('彼得·万斯滕');
    expect(after('赵明远/nr 来到/v', '“/x 岳清扬/nr 来到/v 港口/n ，/x 很/d 好/a ”/x').lastPerson).toBe('赵明远');
  });

  it('is the person of a surname with a title, or the phrase itself', () => {
    expect(after('黄志刚/nr 来到/v', '赵明远/nr 来到/v', '黄/nr 主任/n 来到/v').lastPerson).toBe('黄志刚');
    expect(after('赵明远/nr 来到/v', '黄/nr 主任/n 来到/v').lastPerson).toBe('黄主任');
  });

  it('is the role of more than two characters, in its longer form', () => {
    expect(after('一/m 名/q 外交官/n 来到/v').lastRole).toBe('一名外交官');
    expect(after('专家/n 来到/v').lastRole).toBeNull();
    expect(after('市/n 教育局/n 负责人/n 来到/v', '该/r 负责人/n 来到/v').lastRole).toBe('市教育局负责人');
    expect(after('“/x 一/m 名/q 外交官/n 来到/v 港口/n ，/x 很/d 好/a ”/x').lastRole).toBeNull();
  });

  it('is the text of more than two characters', () => {
    expect(after('《/x 绿色/n 意见/n 》/x 来到/v', '文件/n 来到/v').lastText).toBe('《绿色意见》');
    expect(after('白皮书/n 来到/v').lastText).toBe('白皮书');
    expect(after('港口/n 来到/v').lastText).toBeNull();
  });
});

describe('who brings out a text', () => {
  it.each([
    ['a body', ['研究所/n 发布/v 报告/n'], '研究所'],
    ['a body under its longer name', ['海洋/n 研究所/n 来到/v', '研究所/n 发布/v 报告/n'], '海洋研究所'],
    ['a place', ['鹿溪/ns 发布/v 报告/n'], '鹿溪'],
    ['a person', ['赵明远/nr 发布/v 报告/n'], '赵明远'],
    ['the last of two', ['研究所/n 和/c 赵明远/nr 发布/v 报告/n'], '赵明远'],
    ['nobody by a role', ['专家/n 发布/v 报告/n'], null],
    ['nobody by a noun', ['港口/n 发布/v 报告/n'], null],
    ['nobody in a quotation', ['“/x 赵明远/nr 来到/v 港口/n ，/x 很/d 好/a ”/x 发布/v 报告/n'], null],
    ['nobody after it', ['报告/n 来到/v 研究所/n'], null],
    ['who brought it out last', ['研究所/n 发布/v 报告/n', '赵明远/nr 发布/v 报告/n'], '赵明远'],
  ])('is %s', (_rule, sentences, issuer) => {
    const { entities } = tell([...sentences, '港口/n']);
    expect(entities.issuer('这份报告')).toBe(issuer);
  });

  it('is nobody for another text', () => {
    expect(tell(['研究所/n 发布/v 报告/n', '港口/n']).entities.issuer('文件')).toBeNull();
  });
});
