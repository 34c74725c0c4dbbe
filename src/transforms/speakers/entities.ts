import { Bodies } from './bodies.ts';
import { chunkText, type Chunk } from './chunks.ts';
import { Is } from './lexicon.ts';
import { Persons } from './persons.ts';
import { Placings, type Placed } from './placed.ts';
import type { Scan } from './scan.ts';
import { aliasOf, bareRole, fullTitle, headOf, isShortFor } from './short-forms.ts';

/** A person with the title that a sentence gives him: 俄国防部副部长 克里沃鲁奇科. */
interface Titled extends Placed {
  readonly name: string;
}

/** Length of a word from which a body's name stands for itself. */
const LONG_WORD = 5;

/**
 * What a document has said so far about who is who; it grows as the sentences pass, so that 该负责人 is the one named
 * last. Texts are folded to Simplified.
 */
export class Entities {
  private readonly persons: Persons;
  private readonly titled = new Placings<Titled>();
  private readonly roles = new Placings();
  private readonly bodies = new Bodies();
  private readonly places = new Placings();
  /** The sentence being read. */
  private at = 0;
  private readonly titles = new Map<string, string>();
  private readonly issuers = new Map<string, string>();
  private readonly aliases = new Map<string, string>();
  /** The person named last, outside of quotations. */
  lastPerson: string | null = null;
  /** The person named first in the sentence before: its subject, as a rule. */
  lastSubject: string | null = null;
  /** The person without a name, by his role, spoken of since the last one with a name; null for none. */
  lastRole: string | null = null;
  /** The text, in 《》 or with its issuer, named last. */
  lastText: string | null = null;
  /** Who answers in a dialogue. */
  answerer: string | null = null;
  /** The two persons who meet. */
  pair: readonly string[] = [];

  constructor(names: ReadonlySet<string>) {
    this.persons = new Persons(names);
  }

  /** The fullest form of a person's name in the document; a familiar form (老马, 周先生) is the nearest one of that surname. */
  person(name: string): string {
    return this.persons.full(name, this.at) ?? name;
  }

  /** A person by the phrase that names him; a surname with a title (黄主任) is the one of that name, else the phrase itself. */
  named(name: string, phrase: string): string {
    return name.length > 1 ? this.person(name) : (this.persons.full(name, this.at) ?? phrase);
  }

  /** The persons whom the document names first. */
  foremost(count: number): string[] {
    return this.persons.foremost(count);
  }

  /** The person named last but for some, within a few sentences before. */
  earlierPerson(except: readonly (string | null)[]): string | null {
    return this.persons.earlier(this.at, except);
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
    for (const [at, scan] of scans.entries()) {
      this.persons.survey(scan, at);
      this.placePlaces(scan, at);
      for (const chunk of chunks[at] ?? []) this.place(scan, chunk, at);
    }
  }

  private placePlaces(scan: Scan, at: number): void {
    for (const [index, bits] of scan.bits.entries()) {
      const word = scan.words[index] ?? '';
      if (bits & Is.PLACE && word.length > 1) this.places.add({ text: word, at });
    }
  }

  private place(scan: Scan, chunk: Chunk, at: number): void {
    const text = chunkText(scan, chunk);
    this.noteAlias(scan, chunk, text);
    if (chunk.kind === 'name') this.placeTitle(scan, chunk, at);
    else if (chunk.kind === 'role' && !chunk.quoted && text.length > 2) this.roles.add({ text, at });
    else if (chunk.kind === 'body' && text.length > 1) this.bodies.add({ text, at });
    else if (chunk.kind === 'text') this.placeIssuer(scan, chunk, at);
    for (let index = chunk.from; index < chunk.to - 1; index += 1) this.placeWord(scan, index, at);
  }

  /** The body before a text's noun: 国家卫生健康委员会 of 国家卫生健康委员会消息. */
  private placeIssuer(scan: Scan, chunk: Chunk, at: number): void {
    let to = chunk.to - 1;
    while (to > chunk.from && (scan.bits[to - 1] ?? 0) & Is.TEXT) to -= 1;
    if (to > chunk.from + 1 && (scan.bits[to - 1] ?? 0) & Is.BODY) this.bodies.add({ text: chunkText(scan, { from: chunk.from, to }), at });
  }

  /** A body's name that is one word stands for itself within a longer phrase too: 联合国粮食及农业组织 亚太办事处. */
  private placeWord(scan: Scan, index: number, at: number): void {
    const word = scan.words[index] ?? '';
    if (word.length >= LONG_WORD && (scan.bits[index] ?? 0) & Is.BODY) this.bodies.add({ text: word, at });
  }

  private placeTitle(scan: Scan, chunk: Chunk, at: number): void {
    const name = this.person(scan.words[chunk.name] ?? '');
    const { folded } = scan.sentence;
    const title = folded.slice(scan.starts[chunk.from], scan.starts[chunk.name]) || folded.slice(scan.ends[chunk.name], scan.ends[chunk.to - 1]);
    if (title.length < 2 || name.length < 2) return;
    if (!this.titles.has(name)) this.titles.set(name, title);
    this.titled.add({ text: title, name, at });
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
    if (chunk.kind === 'name' && !chunk.quoted) [this.lastPerson, this.lastRole] = [this.named(scan.words[chunk.name] ?? '', text), null];
    else if (chunk.kind === 'role' && !chunk.quoted && text.length > 2) this.lastRole = this.longerRole(text) ?? text;
    else if (chunk.kind === 'text' && text.length > 2) this.lastText = text;
  }

  /** The person who bears a title, the one named nearest; null when the document names none. */
  bearer(role: string): string | null {
    const bare = bareRole(role);
    if (bare.length < 2) return null;
    const full = fullTitle(bare);
    return this.titled.nearest(this.at, ({ text }) => text.endsWith(bare) || text.endsWith(full) || ((bare.endsWith(text) || full.endsWith(text)) && text.length > 1) || isShortFor(bare, text))?.name ?? null;
  }

  /** Who speaks for a body: its spokesman, the person nearest of those (外交部 → 外交部发言人赵明远). */
  spokesman(body: string): string | null {
    return this.titled.nearest(this.at, ({ text }) => text.includes(body) && text.includes('发言人'))?.name ?? null;
  }

  /** The body that speaks for a place: the nearest whose name begins with the place's (俄 → 俄罗斯国防部). */
  bodyOf(place: string): string | null {
    return this.bodies.of(this.longerPlace(place) ?? place, this.at);
  }

  /** The place for which its first character stands (巴 → 巴勒斯坦). */
  longerPlace(place: string): string | null {
    return place.length > 1 ? null : (this.places.nearest(this.at, ({ text }) => text.startsWith(place))?.text ?? null);
  }

  /** The longer phrase for which a role stands: 该负责人 → 市教育局有关负责人. */
  longerRole(role: string): string | null {
    const bare = bareRole(role);
    return this.roles.nearest(this.at, ({ text }) => text.endsWith(bare) && bareRole(text).length > bare.length)?.text ?? null;
  }

  /** The longer name of a body, see {@link Bodies}. */
  longerBody(body: string): string | null {
    return this.bodies.longer(body, this.at);
  }
}
