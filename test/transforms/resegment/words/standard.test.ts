import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segment, tokens } from '../segment.ts';

const sentences = readFileSync(new URL('./standard.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('words by the standard', () => {
  it.each(sentences)('%s', (sentence) => {
    expect(tokens(sentence.replaceAll(' ', ''))).toBe(sentence);
  });

  it.each(sentences)('keeps what came well segmented: %s', (sentence) => {
    expect(tokens(sentence)).toBe(sentence);
  });

  it('cuts Traditional text as its Simplified shadow and writes it as it was', () => {
    expect(tokens('兩國總統舉行會談。')).toBe('兩 國 總統 舉行 會談 。');
  });

  it('takes removed spaces of unsegmented text for boundaries', () => {
    expect(tokens('中央政治局召开会议 国家主席主持')).toContain('会议 国家');
  });

  it('keeps Latin words apart', () => {
    expect(tokens('他去了 New York 开会。')).toBe('他 去 了 New York 开会 。');
  });

  it('tags every token with a tag of jieba', () => {
    const [sentence] = segment('2023年5月，国家主席习近平强调，增长4.8%。').sentences;
    const pos = Object.fromEntries((sentence?.tokens ?? []).map((token, at) => [token, sentence?.pos[at]]));
    expect(pos).toMatchObject({ '2023年': 't', 主席: 'n', 强调: 'v', '4.8%': 'm', '，': 'x' });
  });

  it('gives the same words for a document whatever was cut before', () => {
    const text = '部长王小军指出，新质生产力很重要。王小军强调，要抓好落实。';
    const before = tokens(text);
    tokens('另一份报告里王小和军队都出现了。'.repeat(50));
    expect(tokens(text)).toBe(before);
  });
});
