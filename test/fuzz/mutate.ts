/** What breaks programs that read text: marks without partners, white space of all kinds, characters of two units. */
const hostile = [
  '“', '”', '‘', '’', '「', '」', '『', '』', '"', "'", '《', '》', '（', '）', '(', ')', '【', '】',
  '。', '！', '？', '；', '：', '，', '、', '……', '——', '·', '　', ' ', '\t', '\r', '\n', '\r\n', '\n\n', '\u2028', '\u0085', '\u00A0', '\u200B', '\u200D', '\uFEFF', '\uFFFD', '\0', '\u0301', '\u202E',
  '𠀀', '👩‍👩‍👧', '①', '％', 'ﬁ', '㍿', '說', '裏', 'Ａ', 'a', '9', '说', '表示，', '指出：', '问：', '答：', '据', '他', '记者', '发言人', '新华社北京1月1日电（记者', '\\', '\\u0000', '<p>', '</p>', '&amp;', '<!--',
];

type Random = () => number;

const below = (random: Random, limit: number): number => Math.floor(random() * limit);

const pick = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[below(random, items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
};

type Mutation = (text: string, random: Random, others: readonly string[]) => string;

/** A stretch of a text, cut at units: a character of two may be torn apart. */
function stretch(text: string, random: Random): readonly [number, number] {
  const start = below(random, text.length + 1);
  return [start, Math.min(text.length, start + below(random, 40))];
}

const mutations: readonly Mutation[] = [
  (text, random) => insert(text, random, pick(random, hostile)),
  (text, random) => insert(text, random, pick(random, hostile).repeat(1 + below(random, 300))),
  (text, random) => insert(text, random, Array.from({ length: 1 + below(random, 20) }, () => pick(random, hostile)).join('')),
  (text, random) => {
    const [start, end] = stretch(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = stretch(text, random);
    return insert(text, random, text.slice(start, end).repeat(1 + below(random, 5)));
  },
  (text, random, others) => {
    const other = pick(random, others);
    return text.slice(0, below(random, text.length + 1)) + other.slice(below(random, other.length + 1));
  },
  (text, random) => text.split('\n').toSorted(() => random() - 0.5).join('\n'),
  (text, random) => [...text].join(pick(random, [' ', '　', '\n', ''])),
  (text) => text.replaceAll(/[。！？\n]/g, ''),
  (text, random) => text.slice(0, below(random, 30)),
];

function insert(text: string, random: Random, what: string): string {
  const at = below(random, text.length + 1);
  return text.slice(0, at) + what + text.slice(at);
}

/** A report with a few things done to it. */
export function mutate(texts: readonly string[], random: Random): string {
  let text = pick(random, texts);
  for (let count = 1 + below(random, 6); count > 0; count -= 1) text = pick(random, mutations)(text, random, texts);
  return text;
}

/** A report's bytes in one of the forms that are read; now and then some of them are broken. */
export function encode(text: string, random: Random): { readonly path: string; readonly bytes: Uint8Array } {
  const form = pick(random, ['txt', 'txt', 'txt', 'utf-16', 'jsonl', 'html']);
  const bytes = Buffer.from(formOf[form]?.(text) ?? text, form === 'utf-16' ? 'utf16le' : 'utf8');
  const path = form === 'utf-16' ? 'fuzz.txt' : `fuzz.${form}`;
  return { path, bytes: random() < 0.15 ? broken(bytes, random) : bytes };
}

const formOf: Readonly<Record<string, (text: string) => string>> = {
  'utf-16': (text) => `\uFEFF${text}`,
  'jsonl': (text) => JSON.stringify({ text }),
  'html': (text) => `<html><head><meta charset="utf-8"><title>报道</title></head><body><article>${text.split('\n').map((line) => `<p>${line}</p>`).join('')}</article></body></html>`,
};

function broken(bytes: Buffer, random: Random): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let count = 1 + below(random, 4); count > 0; count -= 1) copy[below(random, copy.length)] = below(random, 256);
  return copy.subarray(0, random() < 0.5 ? copy.length : below(random, copy.length + 1));
}
