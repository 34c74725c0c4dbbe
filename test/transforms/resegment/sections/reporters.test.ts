import { describe, expect, it } from 'vitest';
import { readReporters } from '../../../../src/transforms/resegment/sections/reporters.ts';

describe('readReporters', () => {
  it.each([
    ['（记者 王小山 通讯员 李某）', ['王小山', '李某']],
    ['记者：王小山、  李小河', ['王小山', '李小河']],
    ['（記者王小山／台北報導）', ['王小山']],
    ['记者王小山 李小河摄', ['王小山', '李小河']],
    ['记者 阿依·古丽江 报道', ['阿依·古丽江']],
    ['记者 王小山 记者 王小山', ['王小山']],
  ])('reads the names of %s', (line, names) => expect(readReporters(line)).toEqual(names));

  it.each(['记者从林业局获悉', '记者今天下午来到现场 王小山', '没有名字', '记者 A 王小山', '记者'])('reads none of %s', (line) => expect(readReporters(line)).toEqual([]));

  it('reads a list no further than 80 characters', () => {
    expect(readReporters(`记者${'王小山、'.repeat(19)}李小河、李小海`)).toEqual(['王小山', '李小河']);
  });
});
