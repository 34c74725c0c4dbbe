/** A titled part of a text for people, on a terminal, in Markdown or on a page: sentences, then a table. */
export interface TextSection {
  readonly title: string;
  readonly sentences: readonly string[];
  /** `null` for none. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } | null;
}
