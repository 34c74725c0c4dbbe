import { describe, expect, it } from 'vitest';
import { joinKnownNames } from '../../../../src/transforms/resegment/words/known-names.ts';
import { Lexicon } from '../../../../src/transforms/resegment/words/lexicon.ts';

/** What a lexicon that has met no word before says of one. */
const describeWord = (word: string, pos?: string) => new Lexicon().lexeme(word, pos);

describe('the lexicon', () => {
  it.each([
    ['中国', 'ns', 'han'], ['囧囧囧', 'n', 'han'], ['好a', 'n', 'han'], ['a好', 'eng', 'latin'], ['é', 'eng', 'latin'], ['5a', 'eng', 'latin'], ['a5', 'eng', 'latin'],
    ['5', 'm', 'number'], ['5.5%', 'm', 'number'], ['12.5.6', 'm', 'number'], ['５', 'm', 'number'], ['〇', 'm', 'number'], ['，', 'x', 'mark'], ['……', 'x', 'mark'], [' ', 'x', 'space'], ['\n', 'x', 'space'],
  ])('describes %j as %s, %s', (word, pos, kind) => expect(describeWord(word)).toMatchObject({ word, pos, kind }));

  it('knows what the dictionary has', () => {
    expect(['中国', '囧囧囧', '，'].map((word) => describeWord(word).known)).toEqual([true, false, false]);
  });

  it('takes the tag that it is given', () => {
    const lexicon = new Lexicon();
    expect([lexicon.lexeme('王小囧', 'nr').pos, lexicon.lexeme('王小囧').pos, lexicon.lexeme('王小囧', 'nr').pos]).toEqual(['nr', 'n', 'nr']);
  });

  it('takes names of three characters and more that the dictionary lacks for new', () => {
    expect([describeWord('王小囧', 'nr'), describeWord('王小囧囧', 'nr'), describeWord('王囧', 'nr'), describeWord('王小囧'), describeWord('李小明', 'nr')].map(({ isNewName }) => isNewName)).toEqual([true, true, false, false, false]);
  });

  it('cuts words by the standard, the parts too, the same again', () => {
    const lexicon = new Lexicon();
    for (let time = 0; time < 2; time += 1) {
      expect(lexicon.refineAll(['中外记者', '中俄关系', '来', '来', '三十多年']).map(({ word }) => word)).toEqual(['中外', '记者', '中', '俄', '关系', '来', '来', '三十', '多', '年']);
    }
  });

  it('leaves what is longer than 64 characters alone', () => {
    const [longest, longer] = ['愿同'.repeat(32), `${'愿同'.repeat(32)}愿`];
    expect(new Lexicon().refine(longest).length).toBeGreaterThan(1);
    expect(new Lexicon().refine(longer)).toMatchObject([{ word: longer, pos: 'x', kind: 'latin', known: false, begins: 0, continues: 0 }]);
  });
});

describe('joinKnownNames', () => {
  /** Words, `w/nr` those that are tagged as names. */
  const join = (text: string): string => {
    const lexicon = new Lexicon();
    const words = text.split(' ').map((word) => lexicon.lexeme(word.replace('/nr', ''), word.endsWith('/nr') ? 'nr' : undefined));
    return joinKnownNames(words, lexicon).map(({ word, pos }) => (pos === 'nr' ? `${word}/nr` : word)).join(' ');
  };

  it('joins what elsewhere is a name', () => {
    expect(join('王小囧/nr 说 ， 王 小 囧 来')).toBe('王小囧/nr 说 ， 王小囧/nr 来');
    expect(join('王小 囧 好 王小囧/nr')).toBe('王小囧/nr 好 王小囧/nr');
  });

  it('joins up to four words', () => {
    expect(join('王小囧囧/nr 王 小 囧 囧 好')).toBe('王小囧囧/nr 王小囧囧/nr 好');
    expect(join('王小囧囧囧/nr 好 小 囧 囧 囧 王小')).toBe('王小囧囧囧/nr 好 小 囧 囧 囧 王小');
    expect(join('阿小囧囧囧/nr 阿 小 囧 囧 囧')).toBe('阿小囧囧囧/nr 阿 小 囧 囧 囧');
  });

  it('joins nothing where no name is new, nor what is only a part of one', () => {
    expect(join('好 阿 小 囧')).toBe('好 阿 小 囧');
    expect(join('阿小囧/nr 好 阿 小')).toBe('阿小囧/nr 好 阿 小');
    expect(join('阿小囧/nr 好 小 囧 阿')).toBe('阿小囧/nr 好 小 囧 阿');
  });
});
