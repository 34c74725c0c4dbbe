import type { Concept } from '../../../src/transforms/topics/concept.ts';
import type { Evidence } from '../../../src/transforms/topics/evidence.ts';
import { compileLexicon, type Lexicon } from '../../../src/transforms/topics/lexicon.ts';

/** A concept of an invented scheme. */
const concept = (id: string, broader: string | null = null): Concept => ({
  id, labelZh: '主题', labelEn: 'topic', altLabels: [], broader, exactMatch: [], capMajor: null,
});

/** Trees of plants and of beasts, with terms; 甲 tells of trees by itself. */
export function plantsAndBeasts(): Lexicon {
  const concepts = [concept('plants'), concept('trees', 'plants'), concept('oaks', 'trees'), concept('herbs', 'plants'), concept('beasts'), concept('birds', 'beasts')];
  const terms = [['树木', 'trees', 3], ['橡树', 'oaks', 3], ['草本', 'herbs', 2], ['植物', 'plants', 1], ['苔藓', 'herbs', 1.5], ['动物', 'beasts', 2], ['飞鸟', 'birds', 3], ['树鸟', 'trees', 1], ['树鸟', 'birds', -2]] as const;
  const learnt = [{ text: '草本', weights: [['plants', 1.5], ['beasts', -1]] as const }, { text: '巢穴', weights: [['beasts', 1], ['unknown', 5]] as const }];
  return compileLexicon(concepts, terms.map(([text, id, weight]) => ({ text, concept: id, weight })), learnt);
}

/** Evidence of sentences by the terms that stand in them. */
export function evidenceOf(lexicon: Lexicon, ...sentences: readonly (readonly string[])[]): Evidence {
  const hits = sentences.flat().map((term) => lexicon.terms.indexOf(term));
  const starts = Int32Array.from([0, ...sentences.map((_, at) => sentences.slice(0, at + 1).flat().length)]);
  return { hits, starts, seed: new Float64Array(0), learnt: new Float64Array(0) };
}
