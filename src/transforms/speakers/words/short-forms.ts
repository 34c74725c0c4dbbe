/** Whether a body's name holds another, at its end or start, or as its short form. */
export function isLonger(text: string, than: string): boolean {
  return text.length > than.length && (text.endsWith(than) || (than.length > 1 && text.startsWith(than)) || isShortFor(than, text));
}

/** Longest text of a bracket that is a short name. */
const LONGEST_ALIAS = 14;

/** The short name in a bracket after a phrase: （以下简称“上海地产”） → 上海地产; empty when it is something else. */
export function aliasOf(aside: string): string {
  if (!aside.startsWith('（') && !aside.startsWith('(')) return '';
  const inner = aside.slice(1, -1).replace(/^(?:以下|下)?(?:简称|称)(?:为)?[:：]?/u, '').replace(/[“”"「」‘’]/gu, '');
  return inner.length > 1 && inner.length <= LONGEST_ALIAS && !/[\d，、。：；\s]/u.test(inner) ? inner : '';
}

/** Whether a body's name is short for another: its characters in order, with the same end: 卫健委 of 卫生健康委员会. */
export function isShortFor(short: string, long: string): boolean {
  if (short.length >= long.length || short.length * 5 < long.length || !long.includes(short.charAt(short.length - 1), long.length - 4)) {
    return false;
  }
  if (short.length < 3 && (short.charAt(0) !== long.charAt(0) || !'军媒警行'.includes(short.charAt(1)))) return false;
  let at = 0;
  for (const character of short) {
    const found = long.indexOf(character, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

/** The noun of a text, without its title and modifiers: 重要文章《…》 → 文章. */
export function headOf(text: string): string {
  const bare = text.replace(/《.*$/u, '');
  return (bare === '' ? text : bare).slice(-2);
}

/** Ministers by the first character of their ministry; a closed class. */
const MINISTERS: Readonly<Record<string, string>> = { 外长: '外交部长', 财长: '财政部长', 防长: '国防部长' };

/** A minister's title in full: 伊朗外长 → 伊朗外交部长; other roles as they are. */
export function fullTitle(role: string): string {
  const full = MINISTERS[role.slice(-2)];
  return full === undefined ? role : role.slice(0, -2) + full;
}

/** Whether a phrase points back to one named before: 该研究所, 这名人士, 青禾保险上述负责人. */
export function pointsBack(phrase: string): boolean {
  return /^(?:该|这|那|此(?!前|外|次))|上述/u.test(phrase);
}

/** A role without 该, 这位, 一名, 上述 and the like. */
export function bareRole(role: string): string {
  return role.replace(/^.*上述/u, '').replace(/^(?:该|这|那|此|上述|这家|一|某|有|前|另)(?:位|名|家|个|所|一)?/u, '');
}

/** 数据, 统计结果: figures, which nobody says as long as no body is named with them. */
export function isFigures(source: string): boolean {
  return /^(?:最|新|初步|研究|实验|调查|统计|监测|公开|官方|相关|有关|这些|目前的|一项|多项|上述)*(?:数据|结果|统计)$/u.test(source);
}

/** Whether a role is one of many people: 与会专家, 广大干部, 村民们. */
export function isCrowd(role: string): boolean {
  return /^(?:与会|参会|在场|广大|全体|部分|多位|多名|不少|许多|众|各位|各界|一些|这些)/u.test(role) || /(?:们|人士|干部|群众|师生|官兵|职工|村民|居民|市民|网友)$/u.test(role);
}

/** For each name that is a part of a longer one the longest of these. */
export function fullest(names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const sorted = [...names].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const full = new Map<string, string>();
  const byPart = new Map<string, string>();
  for (const name of sorted) {
    const longer = byPart.get(name);
    if (longer !== undefined) full.set(name, longer);
    for (const part of partsOf(name)) if (!byPart.has(part)) byPart.set(part, full.get(name) ?? name);
  }
  return full;
}

/** Between the parts of a foreign name. */
const JOINS = /[·・•‧\-－.\s]/u;

/** The last part of a foreign name, which in most languages is the family's: 弗洛朗丝·帕利 → 帕利; the whole name when it has one part. */
export function lastPart(name: string): string {
  return name.split(JOINS).at(-1) ?? name;
}

function partsOf(name: string): string[] {
  const parts = name.split(JOINS);
  const ends = parts.length > 1 ? parts.map((_, index) => name.slice(name.length - parts.slice(index).join('·').length)) : [];
  if (parts.length === 1 && name.length >= 4) ends.push(name.slice(-2), name.slice(0, 2), name.slice(-3));
  return [...parts.filter((part) => part.length > 1 && part !== name), ...ends.filter((end) => end !== name)];
}
