import { Bodies } from './bodies.ts';
import { bodyBefore, chunkText, type Chunk } from './chunks.ts';
import { Is } from '../words/lexicon.ts';
import { Persons } from './persons.ts';
import { Placings, type Placed } from './placed.ts';
import type { Scan } from '../words/scan.ts';
import { aliasOf } from '../words/short-forms.ts';

/** A person with the title that a sentence gives him: 俄国防部副部长 克里沃鲁奇科. */
interface Titled extends Placed {
  readonly name: string;
}

/** Length of a word from which a body's name stands for itself. */
const LONG_WORD = 5;

/** Whom and what a document mentions anywhere, noted before it is read. Texts are folded to Simplified. */
export class Mentions {
  readonly persons: Persons;
  readonly titled = new Placings<Titled>();
  readonly roles = new Placings();
  readonly bodies = new Bodies();
  readonly places = new Placings();
  /** The title that the document gives each person first. */
  readonly titles = new Map<string, string>();
  /** What the short names in brackets stand for. */
  readonly aliases = new Map<string, string>();

  constructor(names: ReadonlySet<string>) {
    this.persons = new Persons(names);
  }

  /** Takes note of a sentence, in the order of the document. */
  add(scan: Scan, chunks: readonly Chunk[], at: number): void {
    this.persons.survey(scan, at);
    this.#placePlaces(scan, at);
    for (const chunk of chunks) this.#place(scan, chunk, at);
  }

  #placePlaces(scan: Scan, at: number): void {
    for (const [index, bits] of scan.bits.entries()) {
      const word = scan.words[index] ?? '';
      if (bits & Is.PLACE && word.length > 1) this.places.add({ text: word, at });
    }
  }

  #place(scan: Scan, chunk: Chunk, at: number): void {
    const text = chunkText(scan, chunk);
    this.#noteAlias(scan, chunk, text);
    if (chunk.kind === 'name') this.#placeTitle(scan, chunk, at);
    else if (chunk.kind === 'role' && !chunk.quoted && text.length > 2) this.roles.add({ text, at });
    else if (chunk.kind === 'body' && text.length > 1) this.bodies.add({ text, at });
    else if (chunk.kind === 'text') this.#placeIssuer(scan, chunk, at);
    for (let index = chunk.from; index < chunk.to - 1; index += 1) this.#placeWord(scan, index, at);
  }

  /** The body before a text's noun: 国家卫生健康委员会 of 国家卫生健康委员会消息. */
  #placeIssuer(scan: Scan, chunk: Chunk, at: number): void {
    const text = bodyBefore(scan, chunk);
    if (text !== null) this.bodies.add({ text, at });
  }

  /** A body's name that is one word stands for itself within a longer phrase too: 联合国粮食及农业组织 亚太办事处. */
  #placeWord(scan: Scan, index: number, at: number): void {
    const word = scan.words[index] ?? '';
    if (word.length >= LONG_WORD && (scan.bits[index] ?? 0) & Is.BODY) this.bodies.add({ text: word, at });
  }

  #placeTitle(scan: Scan, chunk: Chunk, at: number): void {
    const word = scan.words[chunk.name] ?? '';
    const name = this.persons.full(word, 0) ?? word;
    const { folded } = scan.sentence;
    const title =
      folded.slice(scan.starts[chunk.from], scan.starts[chunk.name]) || folded.slice(scan.ends[chunk.name], scan.ends[chunk.to - 1]);
    if (title.length < 2 || name.length < 2) return;
    if (!this.titles.has(name)) this.titles.set(name, title);
    this.titled.add({ text: title, name, at });
  }

  #noteAlias(scan: Scan, chunk: Chunk, text: string): void {
    const alias = aliasOf(scan.words[chunk.to] ?? '');
    if (alias !== '' && text.length > alias.length) this.aliases.set(alias, text);
  }
}
