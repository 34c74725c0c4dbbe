import { type CardFacts, cardText } from './card.ts';
import { croissantText } from './croissant.ts';
import { viewsText } from './views.ts';

/** A file that explains a dataset. */
export interface Paper {
  /** Name in the dataset's folder. */
  readonly path: string;
  readonly content: string;
}

/** What is published beside the tables: the card for people, Croissant for machines, views for SQL where there is Parquet. */
export function papersOf(facts: CardFacts): readonly Paper[] {
  const views = viewsText(facts.outputs);
  return [
    { path: 'README.md', content: cardText(facts) },
    { path: 'croissant.json', content: croissantText(facts) },
    ...(views === null ? [] : [{ path: 'views.sql', content: views }]),
  ];
}
