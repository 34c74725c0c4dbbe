import { CUE, HEAD, Is, MARK } from '../words/lexicon.ts';
import type { Scan } from '../words/scan.ts';

/** What a noun phrase is by its head; the order is that of the features. */
export const KINDS = ['name', 'role', 'body', 'text', 'pronoun', 'group', 'assembly', 'place', 'self', 'other'] as const;
type ChunkKind = (typeof KINDS)[number];

/** A noun phrase that could be a source. */
export interface Chunk {
  /** Its tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly kind: ChunkKind;
  /** Token of the person's name, -1 when there is none. */
  readonly name: number;
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean;
}

const BREAKS = MARK | Is.PAUSE | Is.TIME | Is.PARTICLE;
const MEMBER =
  Is.NOMINAL | Is.NAME | Is.ROLE | Is.BODY | Is.TEXT | Is.PRONOUN | Is.PLACE | Is.ASSEMBLY | Is.GROUP |
  Is.DEMONSTRATIVE | Is.SELF | Is.HONORIFIC;
/** Longest noun phrase in tokens. */
const LONGEST = 24;

/** Words after a conjunction within which a body's name ends: 粮食 及 农业 组织. */
const NAME_TAIL = 3;

/** Whether a conjunction joins two words of one body's name, neither a source of its own: 文化 和 旅游 部. */
function joinsBodyName(scan: Scan, index: number): boolean {
  if (index === 0) return false;
  const before = scan.bits[index - 1] ?? 0;
  if (!'及和与'.includes(scan.words[index] ?? '?') || !(before & Is.NOMINAL) || before & (HEAD | CUE | MARK)) return false;
  for (let next = index + 1; next <= index + NAME_TAIL; next += 1) {
    const bits = scan.bits[next] ?? 0;
    if (!(bits & (Is.NOMINAL | Is.BODY | Is.VERB)) || bits & (Is.NAME | Is.ROLE | Is.PRONOUN)) return false;
    if (bits & Is.BODY) return next > index + 1;
  }
  return false;
}

/** 送 餐 员, 养 蜂 人, 送 餐员: a verb of one character that begins the name of a trade which the dictionary lacks. */
function beginsTrade(scan: Scan, index: number): boolean {
  const [verb = '', object = '', person = ''] = scan.words.slice(index, index + 3);
  if (verb.length !== 1 || !((scan.bits[index] ?? 0) & Is.VERB) || !((scan.bits[index + 1] ?? 0) & Is.NOMINAL)) return false;
  if (object.length === 2) return TRADE_ENDS.includes(object.charAt(1)) && scan.facts[index + 1]?.listed === false;
  return object.length === 1 && person.length === 1 && TRADE_ENDS.includes(person);
}

/** Characters that end the names of trades. */
const TRADE_ENDS = '员师工人者商';

/** A noun for people that never stands without a word for what they are: 分析 人士, 外方 人士. */
const NEVER_ALONE = '人士';

/** What is done to it is no part of its name: 贯彻 党 的 方针. */
const PARTY = '党';

/** Longest end of a body's name, in units, before which a verb may stand: 数据 保护 局, not 做法 合乎 商会. */
const LONGEST_BODY_END = 3;

/** Whether a token can stand in a noun phrase; a verb only inside a body's name: 数据 保护 局. */
function isMember(scan: Scan, index: number): boolean {
  const bits = scan.bits[index] ?? 0;
  if (bits & BREAKS) return false;
  if (scan.words[index + 1] === NEVER_ALONE && (scan.words[index]?.length ?? 0) > 1) return true;
  if (bits & Is.CONJUNCTION && joinsBodyName(scan, index)) return true;
  if (bits & (Is.PREPOSITION | Is.CONJUNCTION | Is.ADVERB) && !(bits & (Is.PRONOUN | Is.GROUP | Is.ROLE | Is.BODY))) return false;
  if (bits & CUE && !(bits & (Is.TEXT | Is.ROLE | Is.ASSEMBLY | Is.NAME))) return false;
  if (bits & MEMBER || beginsTrade(scan, index)) return true;
  return (
    (bits & Is.VERB) !== 0 &&
    (scan.words[index]?.length ?? 0) > 1 &&
    ((scan.bits[index + 1] ?? 0) & Is.BODY) !== 0 &&
    (scan.words[index + 1] ?? '').length <= LONGEST_BODY_END &&
    scan.words[index + 1] !== PARTY &&
    (((scan.bits[index - 1] ?? 0) & MEMBER) !== 0 || joinsBodyName(scan, index - 1))
  );
}

function lastName(scan: Scan, from: number, to: number): number {
  for (let index = to - 1; index >= from; index -= 1) if ((scan.bits[index] ?? 0) & Is.NAME) return index;
  return -1;
}

/** Whether all that follows the name in the phrase are titles: 习近平 总书记. */
function onlyTitles(scan: Scan, first: number, to: number): boolean {
  for (let index = first; index < to; index += 1) {
    const bits = scan.bits[index] ?? 0;
    if (bits & Is.BODY || (scan.words[index] !== '副' && !(bits & (Is.HONORIFIC | Is.ROLE)))) return false;
  }
  return true;
}

const PAIR =
  /^(?:两国|双方|两党|两位|两军|中\p{Script=Han}两国|\p{Script=Han}{2}(?=外长|防长|财长))(?:元首|领导人|总理|外长|防长|财长|主席|总统|领袖|首脑)$/u;

/** 两国元首, 双方领导人, 俄白外长: the two who meet. */
function isPair(text: string): boolean {
  return PAIR.test(text);
}

/** 德国人, 芬兰人, 上海人: somebody by where he is from. */
export function isPeople(text: string): boolean {
  return (
    text.endsWith('人') &&
    text.length >= 3 &&
    text.length <= 5 &&
    !/[言责事当证众发持告者闻][人]$|(?:有|个|数|年|军|本|工|商|证|主持|领导|负责|候选|经纪|合伙|创始|投资|发起|嫌疑|辩护)人$/u.test(text)
  );
}

function kindOf(scan: Scan, from: number, to: number, name: number): ChunkKind {
  if (name >= 0 && onlyTitles(scan, name + 1, to)) return 'name';
  const bits = scan.bits[to - 1] ?? 0;
  const text = chunkText(scan, { from, to });
  if (bits & Is.GROUP || isPair(text)) return 'group';
  if (bits & Is.SELF) return 'self';
  if (bits & Is.PRONOUN) return 'pronoun';
  if (bits & Is.TEXT && !(bits & Is.ROLE)) return 'text';
  if (bits & Is.ASSEMBLY) return 'assembly';
  if (bits & Is.ROLE || isPeople(text)) return 'role';
  if (bits & Is.BODY) return 'body';
  return bits & Is.PLACE ? 'place' : 'other';
}

/** The phrase without its tokens from `to` on: 美国媒体 of 美国媒体报道. */
export function shorten(scan: Scan, chunk: Chunk, to: number): Chunk {
  const name = lastName(scan, chunk.from, to);
  return { from: chunk.from, to, kind: kindOf(scan, chunk.from, to, name), name, quoted: chunk.quoted };
}

/**
 * Where a phrase ends whose name or pronoun no other noun for a source follows (她 of 她俏皮), or who speaks for others or
 * meets somebody (赵明远 of 赵明远代表省政府, of 赵明远会谈).
 */
function withoutTail(scan: Scan, from: number, to: number): number {
  let headed = false;
  for (let index = to - 1; index > from; index -= 1) {
    const bits = scan.bits[index - 1] ?? 0;
    if (bits & (Is.NAME | Is.HONORIFIC) && (scan.facts[index]?.meets === true || (scan.words[index] === '代表' && index < to - 1))) {
      return index;
    }
    if ((scan.bits[index] ?? 0) & (HEAD | Is.HONORIFIC)) headed = true;
    else if (!headed && bits & (Is.NAME | Is.PRONOUN) && (scan.words[index - 1] ?? '').length + (bits & Is.PRONOUN) > 1) return index;
  }
  return to;
}

/** Cuts the noun phrases out of a sentence, in order. */
export function findChunks(scan: Scan, inside: Uint8Array): Chunk[] {
  const chunks: Chunk[] = [];
  for (let from = 0; from < scan.words.length; from += 1) {
    let to = from;
    while (to - from < LONGEST && isMember(scan, to) && inside[to] === inside[from]) to += 1;
    if (to === from) continue;
    to = withoutTail(scan, from, to);
    const name = lastName(scan, from, to);
    chunks.push({ from, to, kind: kindOf(scan, from, to, name), name, quoted: inside[from] === 1 });
    from = to - 1;
  }
  return chunks;
}

/** The text of a phrase, folded to Simplified. */
export function chunkText(scan: Scan, chunk: Pick<Chunk, 'from' | 'to'>): string {
  return scan.sentence.folded.slice(scan.starts[chunk.from], scan.ends[chunk.to - 1]);
}

/** The length of a phrase in units. */
export function chunkLength(scan: Scan, chunk: Pick<Chunk, 'from' | 'to'>): number {
  return (scan.ends[chunk.to - 1] ?? 0) - (scan.starts[chunk.from] ?? 0);
}

/** The body before the nouns of a text: 工业和信息化部 of 工业和信息化部统计数据; null without. */
export function bodyBefore(scan: Scan, { from, to }: Pick<Chunk, 'from' | 'to'>): string | null {
  let end = to - 1;
  while (end > from && (scan.bits[end - 1] ?? 0) & Is.TEXT) end -= 1;
  return end > from && (scan.bits[end - 1] ?? 0) & Is.BODY ? chunkText(scan, { from, to: end }) : null;
}
