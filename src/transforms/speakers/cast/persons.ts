import { surnameCalled } from '../names/familiar-names.ts';
import { Is } from '../words/lexicon.ts';
import { Placings } from './placed.ts';
import type { Scan } from '../words/scan.ts';
import { fullest } from '../words/short-forms.ts';

/** Sentences over which a pronoun reaches back to a person who was not named last. */
const EARLIER = 4;

/** The persons of a document by the names it gives them. Texts are folded to Simplified. */
export class Persons {
  readonly #fullNames: ReadonlyMap<string, string>;
  readonly #placed = new Placings();

  constructor(names: ReadonlySet<string>) {
    this.#fullNames = fullest(names);
  }

  /** Takes note of the persons whom a sentence names in full or in part. */
  survey(scan: Scan, at: number): void {
    for (const [index, bits] of scan.bits.entries()) {
      const word = scan.words[index] ?? '';
      if (bits & Is.NAME && word.length > 1 && surnameCalled(word) === '') {
        this.#placed.add({ text: this.#fullNames.get(word) ?? word, at });
      }
    }
  }

  /** The fullest form of a name; a familiar form (老马, 周先生, 黄主任) is the nearest one of that surname; null for neither. */
  full(name: string, at: number): string | null {
    const full = this.#fullNames.get(name);
    if (full !== undefined) return full;
    const surname = surnameCalled(name);
    return surname === '' ? null : (this.#placed.nearest(at, ({ text }) => text.startsWith(surname))?.text ?? null);
  }

  /** The first of the persons named. */
  foremost(count: number): string[] {
    const first: string[] = [];
    while (first.length < count) {
      const next = this.#placed.first(({ text }) => !first.includes(text));
      if (next === undefined) break;
      first.push(next.text);
    }
    return first;
  }

  /** The person named last before a sentence, but for some, within a few sentences. */
  earlier(at: number, except: readonly (string | null)[]): string | null {
    const person = this.#placed.nearest(at, ({ text, at: named }) => named < at && named >= at - EARLIER && !except.includes(text));
    return person?.text ?? null;
  }
}
