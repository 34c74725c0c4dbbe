import { describe, expect, it } from 'vitest';
import { isDictionaryName } from '../../../../src/transforms/speakers/words/dictionary-names.ts';

describe('isDictionaryName', () => {
  it.each([
    ['桑托斯', 'nrt', 'a foreign name of the dictionary'],
    ['汐玄妙', 'nrt', 'a foreign name of the dictionary, whatever its characters'],
    ['赵明远', 'nr', 'a surname and two characters'],
    ['赵明', 'nr', 'a surname and one character'],
    ['赵', 'nr', 'a surname'],
    ['欧阳明远', 'nr', 'a long surname and two characters'],
    ['多萨', 'nrfg', 'a name by sound'],
    ['桑托斯', 'nr', 'a name by sound, as long as it likes'],
    ['彼得·万斯滕', 'x', 'two parts with a dot'],
    ['彼得•万斯滕', 'n', 'another dot'],
    ['彼得·湖畔·万斯滕', 'x', 'three parts'],
    ['让-彼得·万斯滕', 'x', 'a hyphen in the first part'],
    ['湖畔湖畔湖畔湖畔·湖畔湖畔湖畔湖畔', 'x', 'parts of eight characters'],
    ['向明远', 'nr', 'a surname that is a preposition, too'],
    ['向萨', 'nr', 'such a surname before one sound'],
    ['马克西姆', 'nr', 'a surname by which foreign names begin'],
  ])('takes %s (%s), %s', (word, pos) => {
    expect(isDictionaryName(word, pos)).toBe(true);
  });

  it.each([
    ['桑托斯', 'n', 'no name of the dictionary'],
    ['弗雷多人', 'nrt', 'people by where they are from'],
    ['方案', 'nrt', 'a common word'],
    ['方案', 'nr', 'a common word that begins with a surname'],
    ['蓝图', 'nr', 'a word of news that begins with a surname'],
    ['赫尔松', 'nr', 'a place of news by sound'],
    ['二十大', 'nrt', 'a congress'],
    ['绿水青山', 'nr', 'a phrase'],
    ['敬畏', 'nr', 'a word without a surname'],
    ['赵明远山', 'nr', 'a surname and three characters'],
    ['赵州人', 'nr', 'somebody by where he is from'],
    ['碗', 'nr', 'one character that is no surname'],
    ['桑', 'n', 'one character, no name'],
    ['向桑托', 'nr', 'a preposition before a name by sound'],
    ['萨', 'nr', 'a foreign sound alone'],
    ['彼得·', 'x', 'a dot with nothing after it'],
    ['·彼得', 'x', 'a dot with nothing before it'],
    ['彼得-万斯滕', 'x', 'a hyphen alone'],
    ['湖畔湖畔湖畔湖畔湖·彼得', 'x', 'a part of nine characters'],
    ['彼得·湖畔湖畔湖畔湖畔湖', 'x', 'a last part of nine characters'],
    ['彼得·湖畔湖畔湖畔湖畔湖·万斯滕', 'x', 'a middle part of nine characters'],
    ['a彼得·万斯滕', 'x', 'a letter before'],
    ['彼得·万斯滕a', 'x', 'a letter after'],
  ])('leaves %s (%s), %s', (word, pos) => {
    expect(isDictionaryName(word, pos)).toBe(false);
  });
});
