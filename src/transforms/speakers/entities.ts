import { chunkText, type Chunk } from './chunks.ts';
import type { Scan } from './scan.ts';

/** A person with the title that a sentence gives him: 俄国防部副部长 克里沃鲁奇科. */
interface Titled {
  readonly title: string;
  readonly name: string;
}

/**
 * What a document has said so far about who is who; it grows as the sentences pass, so that 该负责人 is the one named
 * last. Texts are folded to Simplified.
 */
export class Entities {
  private readonly fullNames: ReadonlyMap<string, string>;
  private readonly titled: Titled[] = [];
  private readonly roles: string[] = [];
  private readonly bodies: string[] = [];
  private readonly aliases = new Map<string, string>();
  /** The person named last, outside of quotations. */
  lastPerson: string | null = null;
  /** The person named first in the sentence before: its subject, as a rule. */
  lastSubject: string | null = null;
  /** The text, in 《》 or with its issuer, named last. */
  lastText: string | null = null;
  /** Who answers in a dialogue. */
  answerer: string | null = null;
  /** The two persons who meet. */
  pair: readonly string[] = [];

  constructor(names: ReadonlySet<string>) {
    this.fullNames = fullest(names);
  }

  /** The fullest form of a person's name in the document. */
  person(name: string): string {
    return this.fullNames.get(name) ?? name;
  }

  /** A person by the phrase that names him; a surname with a title (黄主任) is the one of that name, else the phrase itself. */
  named(name: string, phrase: string): string {
    if (name.length > 1) return this.person(name);
    return this.titled.findLast((other) => other.name.length > 1 && other.name.startsWith(name))?.name ?? phrase;
  }

  /** What a short name in brackets stands for: 联合国粮食及农业组织（粮农组织）. */
  alias(text: string): string | null {
    return this.aliases.get(text) ?? null;
  }

  private noteAlias(scan: Scan, chunk: Chunk, text: string): void {
    const alias = aliasOf(scan.words[chunk.to] ?? '');
    if (alias !== '' && alias !== text && text.length > alias.length) this.aliases.set(alias, text);
  }

  /** Takes note of a phrase. */
  note(scan: Scan, chunk: Chunk): void {
    const text = chunkText(scan, chunk);
    this.noteAlias(scan, chunk, text);
    if (chunk.kind === 'name') {
      const name = this.named(scan.words[chunk.name] ?? '', text);
      if (!chunk.quoted) this.lastPerson = name;
      const title = scan.sentence.folded.slice(scan.starts[chunk.from], scan.starts[chunk.name]) || scan.sentence.folded.slice(scan.ends[chunk.name], scan.ends[chunk.to - 1]);
      if (title.length > 1 && name.length > 1) this.titled.push({ title, name });
    } else if (chunk.kind === 'role' && !chunk.quoted && text.length > 2) this.roles.push(text);
    else if (chunk.kind === 'body' && text.length > 1) this.bodies.push(text);
    else if (chunk.kind === 'text' && text.length > 2) this.lastText = text;
  }

  /** The person who bears a title, the one named last first; null when the document names none. */
  bearer(role: string): string | null {
    const bare = bareRole(role);
    if (bare.length < 2) return null;
    return this.titled.findLast(({ title }) => title.endsWith(bare) || (bare.endsWith(title) && title.length > 1))?.name ?? null;
  }

  /** The longer phrase for which a role stands: 该负责人 → 市教育局有关负责人. */
  longerRole(role: string): string | null {
    const bare = bareRole(role);
    return this.roles.findLast((other) => other.endsWith(bare) && bareRole(other).length > bare.length) ?? null;
  }

  /** The longer name of a body: 警方 → 瓦莱州警方, 联邦航空局 → 美国联邦航空局; 该公司 → the company named last. */
  longerBody(body: string): string | null {
    const bare = bareRole(body);
    return this.bodies.findLast((other) => other.length > bare.length && (other.endsWith(bare) || (bare.length > 1 && other.startsWith(bare)) || isShortFor(bare, other))) ?? null;
  }
}

/** Longest text of a bracket that is a short name. */
const LONGEST_ALIAS = 14;

/** The short name in a bracket after a phrase: （以下简称“上海地产”） → 上海地产; empty when it is something else. */
function aliasOf(aside: string): string {
  if (!aside.startsWith('（') && !aside.startsWith('(')) return '';
  const inner = aside.slice(1, -1).replace(/^(?:以下|下)?(?:简称|称)(?:为)?[:：]?/u, '').replace(/[“”"「」‘’]/gu, '');
  return inner.length > 1 && inner.length <= LONGEST_ALIAS && !/[\d，、。：；\s]/u.test(inner) ? inner : '';
}

/** Whether a body's name is short for another: its characters in order, with the same end: 卫健委 of 卫生健康委员会. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 3 || short.length * 4 < long.length || !long.includes(short.charAt(short.length - 1), long.length - 3)) return false;
  let at = 0;
  for (const character of short) {
    const found = long.indexOf(character, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

/** A role without 该, 这位, 一名, 上述 and the like. */
export function bareRole(role: string): string {
  return role.replace(/^(?:该|这|那|此|上述|这家|一|某|有|前|另)(?:位|名|家|个|所|一)?/u, '');
}

/** For each name that is a part of a longer one the longest of these. */
function fullest(names: ReadonlySet<string>): ReadonlyMap<string, string> {
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

function partsOf(name: string): string[] {
  const parts = name.split(/[·・•‧\-－.]/u);
  const ends = parts.length > 1 ? parts.map((_, index) => name.slice(name.length - parts.slice(index).join('·').length)) : [];
  if (parts.length === 1 && name.length >= 4) ends.push(name.slice(-2), name.slice(0, 2), name.slice(-3));
  return [...parts.filter((part) => part.length > 1 && part !== name), ...ends.filter((end) => end !== name)];
}
