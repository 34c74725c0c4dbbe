import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/transforms/normalise/compose.ts';
import { decodeEntities } from '../../../src/transforms/normalise/entities.ts';
import { dropInvisible } from '../../../src/transforms/normalise/invisible.ts';
import { dropMarkup } from '../../../src/transforms/normalise/markup.ts';
import type { Step } from '../../../src/transforms/normalise/step.ts';
import { unifyBreaks } from '../../../src/transforms/normalise/breaks.ts';
import { narrowWidths } from '../../../src/transforms/normalise/widths.ts';

const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
const concernedBy = (step: Step): readonly number[] => units.filter((unit) => step.concerns(unit));
const unitsIn = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0)).toSorted((a, b) => a - b);
const range = (first: number, last: number): readonly number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('a step looks at a text only for its own units', () => {
  it('entities: ampersands, markup: less-than signs', () => {
    expect(concernedBy(decodeEntities)).toEqual(unitsIn('&'));
    expect(concernedBy(dropMarkup)).toEqual(unitsIn('<'));
  });

  it('breaks: every line break of Unicode but the line feed', () => {
    expect(concernedBy(unifyBreaks)).toEqual([0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);
  });

  it('invisible characters: control characters but tab and line feed, and format characters', () => {
    expect(concernedBy(dropInvisible)).toEqual([
      ...range(0, 8), ...range(0x0b, 0x1f), ...range(0x7f, 0x9f), 0xad, 0x61c, 0x180e, ...range(0x200b, 0x200f), ...range(0x202a, 0x202e), ...range(0x2060, 0x206f), 0xfeff, ...range(0xfff9, 0xfffb),
    ]);
  });

  it('widths: full-width letters, digits, signs of numbers and the full stop', () => {
    const digits = '０１２３４５６７８９';
    const letters = 'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ';
    expect(concernedBy(narrowWidths)).toEqual(unitsIn(`${digits}${letters}％＋－＝＠＆＃＄＿．`));
  });

  it('composing: whatever Unicode composes, and no ASCII, Cyrillic or Chinese', () => {
    const changed = units.filter((unit) => {
      const character = String.fromCharCode(unit);
      return character.normalize('NFC') !== character || `e${character}`.normalize('NFC') !== `e${character}`;
    });
    expect(changed.length).toBeGreaterThan(500);
    expect(changed.filter((unit) => !compose.concerns(unit))).toEqual([]);
    for (const unit of [...range(0, 0x2ff), 0x400, 0x482, 0x2010, 0x20cf, 0x4e00, 0x9fff, 0xd83d, 0xdc00, 0xff0c, 0xfffd]) expect(compose.concerns(unit), unit.toString(16)).toBe(false);
  });
});
