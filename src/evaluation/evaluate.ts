import type { Judgement } from './judge.ts';
import { type Band, bandsOf, calibrationError, type Rate, rateOf, ratesBy } from './rates.ts';
import { judgeTopics, type TopicScores, type TopLevel } from './topics.ts';

type KeyedRate = Rate & { readonly key: string };

/** All that an evaluation says. */
export interface Evaluation {
  readonly documents: number;
  readonly sentences: number;
  readonly speakers: {
    readonly accuracy: Rate;
    readonly quotationType: Rate;
    readonly method: Rate;
    readonly byMethod: readonly KeyedRate[];
    readonly byRule: readonly KeyedRate[];
    readonly byDocument: readonly KeyedRate[];
    readonly confusions: readonly { readonly gold: string; readonly received: string; readonly count: number }[];
    readonly confidence: readonly Band[];
    readonly calibrationError: number;
  };
  readonly topics: TopicScores;
}

const right = ({ speakerRight }: Judgement): boolean => speakerRight;

const named = (names: readonly string[]): string => (names.length === 0 ? '(narrator)' : names.join('|'));

/** @param topLevel the topic of the first level above a topic; what labels and program say is compared there */
export function evaluate(judgements: readonly Judgement[], topLevel: TopLevel): Evaluation {
  const share = (isRight: (judgement: Judgement) => boolean): Rate => rateOf(judgements.filter(isRight).length, judgements.length);
  const confidence = bandsOf(judgements, ({ attribution }) => attribution?.confidence ?? 0, right);
  return {
    documents: new Set(judgements.map(({ document }) => document)).size,
    sentences: judgements.length,
    speakers: {
      accuracy: share(right),
      quotationType: share(({ gold, attribution }) => gold.quotationType === attribution?.quotationType),
      method: share(({ gold, attribution }) => gold.method === attribution?.method),
      byMethod: ratesBy(judgements, ({ gold }) => gold.method, right),
      byRule: ratesBy(judgements, ({ attribution }) => attribution?.rule ?? '(not covered)', right),
      byDocument: ratesBy(judgements, ({ document }) => document, right),
      confusions: confusionsOf(judgements.filter((judgement) => !judgement.speakerRight)),
      confidence,
      calibrationError: calibrationError(confidence),
    },
    topics: judgeTopics(judgements, topLevel),
  };
}

function confusionsOf(wrong: readonly Judgement[]): Evaluation['speakers']['confusions'] {
  const pairs = ratesBy(wrong, ({ gold, attribution }) => JSON.stringify([named(gold.speakers), attribution?.speaker ?? `(${attribution?.method ?? 'not covered'})`]), () => false);
  return pairs.map(({ key, total }) => {
    const [gold = '', received = ''] = JSON.parse(key) as readonly string[];
    return { gold, received, count: total };
  });
}
