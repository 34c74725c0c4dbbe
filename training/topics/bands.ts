import type { Weighed } from './cross-validate.ts';

/** Upper ends of the bands of scores. */
const BANDS = [0.2, 0.4, 0.6, 0.8, 1];

/** How often the first topic of a sentence is right, by its score: one line a band. */
export function bandsOf(weighed: readonly Weighed[]): string[] {
  const [right, all] = [BANDS.map(() => 0), BANDS.map(() => 0)];
  for (const { document, lexicon, probabilities, silent } of weighed) {
    const width = lexicon.classes.length;
    document.sentences.forEach(({ topics }, row) => {
      const scores = probabilities.subarray(row * width, (row + 1) * width);
      const best = Math.max(...scores);
      const band = BANDS.findIndex((end) => best <= end);
      if (silent[row] === true || best === 0) return;
      all[band] = (all[band] ?? 0) + 1;
      const id = lexicon.concepts[lexicon.classes[scores.indexOf(best)] ?? 0]?.id ?? '';
      if (topics.includes(id)) right[band] = (right[band] ?? 0) + 1;
    });
  }
  const total = all.reduce((sum, count) => sum + count, 0);
  return BANDS.map((end, band) => {
    const [hits, count] = [right[band] ?? 0, all[band] ?? 0];
    return `first topic's score up to ${end}: right ${((100 * hits) / Math.max(1, count)).toFixed(0)} %, of ${((100 * count) / Math.max(1, total)).toFixed(0)} % of the sentences`;
  });
}
