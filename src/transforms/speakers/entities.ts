import { chunkText, type Chunk } from './chunks.ts';
import { Is } from './lexicon.ts';
import type { Scan } from './scan.ts';
import { aliasOf, bareRole, fullest, headOf, isLonger, isShortFor } from './short-forms.ts';

/** A person with the title that a sentence gives him: 俄国防部副部长 克里沃鲁奇科. */
interface Titled {
  readonly text: string;
  readonly name: string;
  /** Sentence in which it stands. */
  readonly at: number;
}

/** A phrase with the sentence in which it stands. */
interface Placed {
  readonly text: string;
  readonly at: number;
}

/** Phrases of a kind remembered at most, so that hostile input costs no more than its length. */
const REMEMBERED = 500;
/** Length of a word from which a body's name stands for itself. */
const LONG_WORD = 5;

/**
 * What a document has said so far about who is who; it grows as the sentences pass, so that 该负责人 is the one named
 * last. Texts are folded to Simplified.
 */
export class Entities {
  private readonly fullNames: ReadonlyMap<string, string>;
  private readonly titled: Titled[] = [];
  private readonly roles: Placed[] = [];
  private readonly bodies: Placed[] = [];
  /** The sentence being read. */
  private at = 0;
  private readonly titles = new Map<string, string>();
  private readonly issuers = new Map<string, string>();
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
    return this.nearest(this.titled, (other) => other.name.startsWith(name))?.name ?? phrase;
  }

  /** Who brought out a text: 某研究所发布报告 → the institute for 报告. */
  issuer(text: string): string | null {
    return this.issuers.get(headOf(text)) ?? null;
  }

  /** Takes note of who brings out the texts that a sentence names: the body or person named before them. */
  noteIssuers(scan: Scan, chunks: readonly Chunk[]): void {
    let issuer: string | null = null;
    for (const chunk of chunks) {
      if (chunk.quoted) continue;
      const text = chunkText(scan, chunk);
      if (chunk.kind === 'text' && issuer !== null) this.issuers.set(headOf(text), issuer);
      else if (chunk.kind === 'body' || chunk.kind === 'place') issuer = this.longerBody(text) ?? text;
      else if (chunk.kind === 'name') issuer = this.named(scan.words[chunk.name] ?? '', text);
    }
  }

  /** What a short name in brackets stands for: 联合国粮食及农业组织（粮农组织）. */
  alias(text: string): string | null {
    return this.aliases.get(text) ?? this.aliases.get(text.replace(/方面$/u, '')) ?? null;
  }

  private noteAlias(scan: Scan, chunk: Chunk, text: string): void {
    const alias = aliasOf(scan.words[chunk.to] ?? '');
    if (alias !== '' && alias !== text && text.length > alias.length) this.aliases.set(alias, text);
  }

  /** Takes note of all phrases of a document beforehand: a headline's role may be named only below. */
  survey(scans: readonly Scan[], chunks: readonly (readonly Chunk[])[]): void {
    for (const [at, scan] of scans.entries()) for (const chunk of chunks[at] ?? []) this.place(scan, chunk, at);
  }

  private place(scan: Scan, chunk: Chunk, at: number): void {
    const text = chunkText(scan, chunk);
    this.noteAlias(scan, chunk, text);
    if (chunk.kind === 'name') this.placeTitle(scan, chunk, at);
    else if (chunk.kind === 'role' && !chunk.quoted && text.length > 2 && this.roles.length < REMEMBERED) this.roles.push({ text, at });
    else if (chunk.kind === 'body' && text.length > 1 && this.bodies.length < REMEMBERED) this.bodies.push({ text, at });
    for (let index = chunk.from; index < chunk.to - 1; index += 1) this.placeWord(scan, index, at);
  }

  /** A body's name that is one word stands for itself within a longer phrase too: 联合国粮食及农业组织 亚太办事处. */
  private placeWord(scan: Scan, index: number, at: number): void {
    const word = scan.words[index] ?? '';
    if (word.length >= LONG_WORD && (scan.bits[index] ?? 0) & Is.BODY && this.bodies.length < REMEMBERED) this.bodies.push({ text: word, at });
  }

  private placeTitle(scan: Scan, chunk: Chunk, at: number): void {
    const name = this.person(scan.words[chunk.name] ?? '');
    const { folded } = scan.sentence;
    const title = folded.slice(scan.starts[chunk.from], scan.starts[chunk.name]) || folded.slice(scan.ends[chunk.name], scan.ends[chunk.to - 1]);
    if (title.length < 2 || name.length < 2) return;
    if (!this.titles.has(name)) this.titles.set(name, title);
    if (this.titled.length < REMEMBERED) this.titled.push({ text: title, name, at });
  }

  /** The title that the document gives a person first; null without. */
  titleOf(name: string): string | null {
    return this.titles.get(name) ?? null;
  }

  /** Moves on to a sentence. */
  moveTo(at: number): void {
    this.at = at;
  }

  /** Takes note of a phrase of a sentence that has been read. */
  note(scan: Scan, chunk: Chunk): void {
    const text = chunkText(scan, chunk);
    if (chunk.kind === 'name' && !chunk.quoted) this.lastPerson = this.named(scan.words[chunk.name] ?? '', text);
    else if (chunk.kind === 'text' && text.length > 2) this.lastText = text;
  }

  /** The nearest of the placed phrases that fits: the last one up to this sentence, else the first one after. */
  private nearest<Item extends Placed>(items: readonly Item[], fits: (item: Item) => boolean): Item | undefined {
    return items.findLast((item) => item.at <= this.at && fits(item)) ?? items.find((item) => item.at > this.at && fits(item));
  }

  /** The person who bears a title, the one named nearest; null when the document names none. */
  bearer(role: string): string | null {
    const bare = bareRole(role);
    if (bare.length < 2) return null;
    return this.nearest(this.titled, ({ text }) => text.endsWith(bare) || (bare.endsWith(text) && text.length > 1) || isShortFor(bare, text))?.name ?? null;
  }

  /** The longer phrase for which a role stands: 该负责人 → 市教育局有关负责人. */
  longerRole(role: string): string | null {
    const bare = bareRole(role);
    return this.nearest(this.roles, ({ text }) => text.endsWith(bare) && bareRole(text).length > bare.length)?.text ?? null;
  }

  /** The longer name of a body: 警方 → 瓦莱州警方, 联邦航空局 → 美国联邦航空局; 该公司 → the company named last. */
  longerBody(body: string): string | null {
    let longest = bareRole(body);
    for (let step = 0; step < LONGER_STEPS; step += 1) {
      const longer = longest === '' ? undefined : this.nearest(this.bodies, ({ text }) => isLonger(text, longest))?.text;
      if (longer === undefined) break;
      longest = longer;
    }
    return longest === bareRole(body) ? null : longest;
  }
}

/** Times that a longer name is looked for again: 粮农组织 → 联合国粮农组织 → 联合国粮食及农业组织. */
const LONGER_STEPS = 3;
