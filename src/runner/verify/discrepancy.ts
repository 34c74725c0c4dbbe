/** Something that isn't as the manifest, the schema or the contract says. */
export interface Discrepancy {
  /** A file's path, a document's or a sentence's id, or a name in a table. */
  readonly where: string;
  readonly what: string;
}
