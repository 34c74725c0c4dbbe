import { describe, expect, it } from 'vitest';
import { prepareInvariants } from './invariants.ts';
import { encode, mutate } from './mutate.ts';
import { randomNumbers } from './random.ts';
import { texts } from './texts.ts';

describe('the invariants', () => {
  const check = prepareInvariants();

  it('hold for the reports that come with the program', () => {
    for (const text of texts().slice(0, 12)) expect(check('report.txt', Buffer.from(text))).toEqual([]);
  });

  it('hold for a hundred mutated reports, always the same', () => {
    const sources = texts();
    for (let count = 0; count < 100; count += 1) {
      const random = randomNumbers(900_000_007 + count);
      const made = encode(mutate(sources, random), random);
      expect(check(made.path, made.bytes), `${count}`).toEqual([]);
    }
  });

  it.each([
    ['half a surrogate pair in a JSON escape', 'fuzz.jsonl', String.raw`{"text":"发言人说，桥通了。（‘他‘\ud840"}`],
    ['halves of pairs between others', 'fuzz.jsonl', String.raw`{"text":"她说：“\udc69好\ud83d\ude00\udc67！”","title":"\ud83d"}`],
  ])('hold for what fuzzing found: %s', (_what, path, text) => {
    expect(check(path, Buffer.from(text))).toEqual([]);
  });
});
