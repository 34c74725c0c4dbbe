import { type Correction, type ReviewedItem, type ReviewItem, sealOf } from '../../src/review/label.ts';

/** A sentence of an invented report, as it is exported. */
export const item: ReviewItem = {
  sentenceId: 'bridge:3',
  text: '要确保春天通车。',
  before: '【林若水】林若水指出，工程进展顺利。',
  after: '【–】仪式在河边举行。',
  label: { speakers: ['林若水'], method: 'inherited', quotationType: 'indirect' },
  rule: 'speech-goes-on',
  cue: '',
  mention: '',
  confidence: 0.4321,
  others: ['沈知微', '青禾市政府'],
};

/** The same sentence, as it comes back. */
export const reviewed = (corrected: Partial<Correction> | null, change: Partial<ReviewedItem> = {}): ReviewedItem => ({
  place: 'line 2',
  sentenceId: item.sentenceId,
  text: item.text,
  seal: sealOf(item.sentenceId, item.text),
  label: item.label,
  corrected: corrected === null ? null : { speakers: null, method: null, quotationType: null, ...corrected },
  ...change,
});
