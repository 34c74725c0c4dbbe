/** One concept of a topic scheme, in the words of SKOS. */
export interface Concept {
  /** `medtop:…` in the built-in scheme, any distinct text in a user's. */
  readonly id: string;
  /** SKOS prefLabel, zh. */
  readonly labelZh: string;
  /** SKOS prefLabel, en. */
  readonly labelEn: string;
  /** Further names, SKOS altLabel: terms of the concept too. */
  readonly altLabels: readonly string[];
  /** Id of the concept above, null for a top concept. */
  readonly broader: string | null;
  /** SKOS exactMatch: URIs of the same concept elsewhere. */
  readonly exactMatch: readonly string[];
  /** Major topic of the Comparative Agendas Project, null when there is no policy content. */
  readonly capMajor: number | null;
}

/** A term of a concept: where it stands in a text, it speaks for the concept. */
export interface Term {
  readonly text: string;
  readonly concept: string;
  /** How much it tells: 3 by itself, 2 mostly, 1 points there; negative speaks against the concept. */
  readonly weight: number;
}
