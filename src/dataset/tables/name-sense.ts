import type { SpeakerRow } from '../schema.ts';

/** What can be told of a name or a title by itself. */
export interface NameSense {
  /** The kind of source behind a canonical name. */
  readonly kindOf: (name: string) => SpeakerRow['kind'];
  /** Whether nothing speaks against a name being a person's. */
  readonly mayBePerson: (name: string) => boolean;
  /** A title without what a sentence tells before it. */
  readonly titleIn: (role: string) => string;
  readonly isTitle: (phrase: string) => boolean;
  /** A phrase as title and known name. */
  readonly splitTitle: (phrase: string, isName: (name: string) => boolean) => { readonly title: string; readonly name: string } | null;
  /** Folds Traditional characters to Simplified. */
  readonly fold: (text: string) => string;
}
