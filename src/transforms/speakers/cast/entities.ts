import { chunkText, type Chunk } from './chunks.ts';
import { Mentions } from './mentions.ts';
import type { Scan } from '../words/scan.ts';
import { isCountry } from '../words/nations.ts';
import { bareRole, fullTitle, headOf, isCrowd, isShortFor } from '../words/short-forms.ts';

/**
 * What a document has said so far about who is who; it grows as the sentences pass, so that 该负责人 is the one named
 * last. Texts are folded to Simplified.
 */
export class Entities {
  /** What the document names anywhere. */
  readonly #mentions: Mentions;
  /** The sentence being read. */
  #at = 0;
  readonly #issuers = new Map<string, string>();
  /** The person named last, outside of quotations. */
  lastPerson: string | null = null;
  /** The person named first in the sentence before: its subject, as a rule. */
  lastSubject: string | null = null;
  /** The person without a name, by his role, spoken of since the last one with a name; null for none. */
  lastRole: string | null = null;
  /** The text, in 《》 or with its issuer, named last. */
  lastText: string | null = null;
  /** Who was cited last for what is reported: 《海湾医学》, a news agency. */
  lastOutlet: string | null = null;
  /** Who answers in a dialogue. */
  answerer: string | null = null;
  /** The two persons who meet. */
  pair: readonly string[] = [];

  constructor(names: ReadonlySet<string>) {
    this.#mentions = new Mentions(names);
  }

  /** The fullest form of a person's name in the document; a familiar form (老马, 周先生) is the nearest one of that surname. */
  person(name: string): string {
    return this.#mentions.persons.full(name, this.#at) ?? name;
  }

  /** A person by the phrase that names him; a surname with a title (黄主任) is the one of that name, else the phrase itself. */
  named(name: string, phrase: string): string {
    return name.length > 1 ? this.person(name) : (this.#mentions.persons.full(name, this.#at) ?? phrase);
  }

  /** The persons whom the document names first. */
  foremost(count: number): string[] {
    return this.#mentions.persons.foremost(count);
  }

  /** The person named last but for some, within a few sentences before. */
  earlierPerson(except: readonly (string | null)[]): string | null {
    return this.#mentions.persons.earlier(this.#at, except);
  }

  /** Who brought out a text: 某研究所发布报告 → the institute for 报告. */
  issuer(text: string): string | null {
    return this.#issuers.get(headOf(text)) ?? null;
  }

  /** Takes note of who brings out the texts that a sentence names: the body or person named before them. */
  noteIssuers(scan: Scan, chunks: readonly Chunk[]): void {
    let issuer: string | null = null;
    for (const chunk of chunks) {
      if (chunk.quoted) continue;
      const text = chunkText(scan, chunk);
      if (chunk.kind === 'text' && issuer !== null) this.#issuers.set(headOf(text), issuer);
      else if (chunk.kind === 'body' || chunk.kind === 'place') issuer = this.longerBody(text) ?? text;
      else if (chunk.kind === 'name') issuer = this.named(scan.words[chunk.name] ?? '', text);
    }
  }

  /** Takes note of all phrases of a document beforehand: a headline's role may be named only below. */
  survey(scans: readonly Scan[], chunks: readonly (readonly Chunk[])[]): void {
    for (const [at, scan] of scans.entries()) this.#mentions.add(scan, chunks[at] ?? [], at);
  }

  /** What a short name in brackets stands for: 联合国粮食及农业组织（粮农组织）. */
  alias(text: string): string | null {
    return this.#mentions.aliases.get(text) ?? this.#mentions.aliases.get(text.replace(/方面$/u, '')) ?? null;
  }

  /** The title that the document gives a person first; null without. */
  titleOf(name: string): string | null {
    return this.#mentions.titles.get(name) ?? null;
  }

  /** Moves on to a sentence. */
  moveTo(at: number): void {
    this.#at = at;
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
    const bears = (text: string): boolean =>
      text.endsWith(bare) ||
      text.endsWith(full) ||
      ((bare.endsWith(text) || full.endsWith(text)) && text.length > 1) ||
      isShortFor(bare, text);
    return this.#mentions.titled.nearest(this.#at, ({ text }) => bears(text))?.name ?? null;
  }

  /** Who speaks for a body: its spokesman, the person nearest of those (外交部 → 外交部发言人赵明远). */
  spokesman(body: string): string | null {
    return this.#mentions.titled.nearest(this.#at, ({ text }) => text.includes(body) && text.includes('发言人'))?.name ?? null;
  }

  /** The body that speaks for a place: the nearest whose name begins with the place's (俄 → 俄罗斯国防部). */
  bodyOf(place: string): string | null {
    return this.#mentions.bodies.of(this.longerPlace(place) ?? place, this.#at);
  }

  /** The place for which its first character stands (巴 → 巴勒斯坦). */
  longerPlace(place: string): string | null {
    return place.length > 1 ? null : (this.#mentions.places.nearest(this.#at, ({ text }) => text.startsWith(place))?.text ?? null);
  }

  /** The countries for which the characters of a word stand (俄乌 → 俄罗斯, 乌克兰), those that the document names. */
  countries(word: string): string[] {
    const named = (first: string) => this.#mentions.places.nearest(this.#at, ({ text }) => text.startsWith(first) && isCountry(text));
    return [...word].flatMap((first) => named(first)?.text ?? []);
  }

  /** The people whom 大家 means: the nearest of whom the report speaks as many. */
  crowd(): string | null {
    return this.#mentions.roles.nearest(this.#at, ({ text }) => isCrowd(text))?.text ?? null;
  }

  /** The longer phrase for which a role stands: 该负责人 → 市教育局有关负责人. */
  longerRole(role: string): string | null {
    const bare = bareRole(role);
    return this.#mentions.roles.nearest(this.#at, ({ text }) => text.endsWith(bare) && bareRole(text).length > bare.length)?.text ?? null;
  }

  /** The longer name of a body, see {@link Bodies}. */
  longerBody(body: string): string | null {
    return this.#mentions.bodies.longer(body, this.#at);
  }
}
