import { describe, expect, it } from 'vitest';
import { Is } from '../../../../src/transforms/speakers/words/lexicon.ts';
import { SENTENCE_WORDS } from '../../../../src/transforms/speakers/words/sentence-words.ts';
import { factsOf, WordFacts } from '../../../../src/transforms/speakers/words/word-facts.ts';

describe('factsOf', () => {
  it('finds out about a word only once', () => {
    expect(factsOf('图书馆', 'n')).toBe(factsOf('图书馆', 'v'));
  });

  it('knows a word as each part of speech with which it is met', () => {
    const facts = factsOf('计划', 'v');
    expect(facts.bitsAs('v') & Is.VERB).not.toBe(0);
    expect(facts.bitsAs('n') & Is.VERB).toBe(0);
    expect(facts.bitsAs('v') & Is.VERB).not.toBe(0);
  });

  it.each([['“', 1], ['」', 2], ['"', 3], ['‘', 0], ['书', 0]])('tells what %s does to an outer quotation', (word, quote) => {
    expect(factsOf(word, 'x').quote).toBe(quote);
  });

  it('finds the cue in a word that holds its source too', () => {
    expect(factsOf('双方同意', 'l').cueFrom).toBe(2);
    expect(factsOf('同意', 'v').cueFrom).toBe(0);
  });
});

describe('what a word is whatever stands beside it', () => {
  it.each([
    ['listed', '表示', true], ['listed', '大桥', false],
    ['modal', '应该', true], ['modal', '大桥', false],
    ['digits', '0', true], ['digits', '9时', true], ['digits', '2024', true], ['digits', '/', false], ['digits', ':', false], ['digits', '大桥', false], ['digits', '第5', false],
    ['mayBegin', '赵明远', true], ['mayBegin', '碗', false],
    ['bracket', '《', true], ['bracket', '〈', true], ['bracket', '（', true], ['bracket', '(', true], ['bracket', '》', false], ['bracket', '《〈', false], ['bracket', '桥', false], ['bracket', '', false],
    ['meets', '会见', true], ['meets', '大桥', false],
    ['answers', '答记者问', true], ['answers', '大桥', false],
    ['dot', '·', true], ['dot', '大桥', false],
    ['dotted', '彼得·万', true], ['dotted', '彼·得', true], ['dotted', '彼·', false], ['dotted', '·', false], ['dotted', '彼得万', false],
  ] as const)('is %s for %j: %s', (fact, word, expected) => {
    expect(new WordFacts(word, 'n')[fact]).toBe(expected);
  });

  it.each([['“', 1], ['”', 2], ['「', 1], ['」', 2], ['"', 3], ['＂', 3], ['『', 0], ['“”', 0], ['', 0], ['桥', 0]])('tells what %j does to an outer quotation: %i', (word, quote) => {
    expect(new WordFacts(word, 'x').quote).toBe(quote);
  });

  it.each([['双方同意', 2], ['他们认为', 2], ['同意', 0], ['他说', 0], ['他认为', 0], ['大桥表示', 0], ['双方大桥', 0], ['负责人表示', 3]])('ends the source in %s after %i characters', (word, cueFrom) => {
    expect(new WordFacts(word, 'l').cueFrom).toBe(cueFrom);
  });

  it('has a number among the words that are features, or none', () => {
    expect(new WordFacts('表示', 'v').feature).toBe(SENTENCE_WORDS.get('表示'));
    expect(new WordFacts('大桥', 'n').feature).toBe(-1);
  });

  it('has its length, and is what its part of speech says', () => {
    const facts = new WordFacts('大桥', 'n');
    expect([facts.word, facts.length, facts.bitsAs('n') & Is.NOMINAL, facts.bitsAs('v') & Is.NOMINAL]).toEqual(['大桥', 2, Is.NOMINAL, 0]);
  });

  it('is found out once for a single character, too', () => {
    expect(factsOf('桥', 'n')).toBe(factsOf('桥', 'v'));
    expect(factsOf('桥', 'n').word).toBe('桥');
    expect(factsOf('大桥', 'n').word).toBe('大桥');
    expect(factsOf('', 'x').word).toBe('');
  });
});
