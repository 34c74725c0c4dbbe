import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/transforms/normalise/index.ts';
import { resegment } from '../../../src/transforms/resegment/index.ts';
import { sourceDocument } from './source-document.ts';

const traditional = normalise.prepare({ script: 'Hant' });
const simplified = normalise.prepare({ script: 'Hans' });
const segment = resegment.prepare({});

const PIECES = ['头发', '发展', '皇后', '后', '天', '公里', '里面', '干', '部', '乾隆', '隆', '着', '著作', '台', '頭髮', '發', '𠮷', '〇', ' ', '\n', '。', '“', '”', '，', '&ldquo;', '<br>', '说', '：'];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('the option script', () => {
  it('converts by words where a character alone would be wrong', () => {
    expect(traditional(sourceDocument('皇后的头发长三公里，后天发展。')).normalised.text).toBe('皇后的頭髮長三公里，後天發展。');
    expect(simplified(sourceDocument('乾隆皇帝的頭髮，乾淨。')).normalised.text).toBe('乾隆皇帝的头发，干净。');
  });

  it('says which script the result has, and counts the characters that changed', () => {
    expect(traditional(sourceDocument('发展'))).toMatchObject({ script: 'Hant', folded: '发展', edits: 1 });
    expect(traditional(sourceDocument('發展'))).toMatchObject({ script: 'Hant', edits: 0 });
  });

  it('takes no word over white space that was removed', () => {
    expect(traditional(sourceDocument('皇后 的 头发')).normalised.text).toBe('皇后的頭髮');
    expect(traditional(sourceDocument('皇后的头 发')).normalised.text).toBe('皇后的頭發');
  });

  it('takes the longest word, at the end of a text too', () => {
    expect(normalise.prepare({ script: 'Hant' })(sourceDocument('干部在乾隆年间干活，头发')).normalised.text).toBe('幹部在乾隆年間幹活，頭髮');
    expect(normalise.prepare({ script: 'Hans' })(sourceDocument('幹部在乾隆年間幹活，頭髮')).normalised.text).toBe('干部在乾隆年间干活，头发');
  });

  it('leaves the text alone unless it is asked for', () => {
    for (const options of [{}, { script: 'keep' as const }]) expect(normalise.prepare(options)(sourceDocument('发發')).normalised.text).toBe('发發');
  });

  it.each([
    ['Hant', traditional],
    ['Hans', simplified],
  ])('keeps the map, and gives every sentence again from its own bytes, to %s', (_script, run) => {
    fc.assert(
      fc.property(text, (written) => {
        const source = sourceDocument(written);
        const plain = normalise.prepare({})(source).normalised;
        const { normalised } = run(source);
        expect([...normalised.starts]).toEqual([...plain.starts]);
        expect([...normalised.ends]).toEqual([...plain.ends]);
        for (const sentence of segment(run(source)).sentences) {
          const again = source.raw.subarray(sentence.rawStart, sentence.rawEnd).toString();
          expect(run(sourceDocument(again)).normalised.text).toBe(sentence.text);
        }
      }),
      { numRuns: 500 },
    );
  });
});
