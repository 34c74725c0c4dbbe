import type { Judgement } from './judge.ts';
import {
  type Band,
  bandsOf,
  calibrationError,
  type Interval,
  intervalOverGroups,
  type KeyedRate,
  type Rate,
  rateOf,
  ratesBy,
} from './rates.ts';
import { judgeTopics, type TopicScores, type TopLevel } from './topics.ts';

/** All that an evaluation says. */
export interface Evaluation {
  readonly documents: number;
  readonly sentences: number;
  /** Labels whose sentence isn't there any more. */
  readonly lost: number;
  readonly speakers: {
    readonly accuracy: Rate;
    /** The accuracy's interval where documents, not sentences, are drawn: the sentences of one are right or wrong together. */
    readonly overDocuments: Interval;
    readonly quotationType: Rate;
    readonly method: Rate;
    readonly byMethod: readonly KeyedRate[];
    readonly byRule: readonly KeyedRate[];
    readonly byDocument: readonly KeyedRate[];
    readonly confusions: readonly { readonly gold: string; readonly received: string; readonly count: number }[];
    readonly confidence: readonly Band[];
    readonly calibrationError: number;
  };
  /** `null` when no topics are labelled. */
  readonly topics: TopicScores | null;
}

const right = ({ speakerRight }: Judgement): boolean => speakerRight;

const named = (names: readonly string[]): string => (names.length === 0 ? '(narrator)' : names.join('|'));

/** @param topLevel the topic of the first level above a topic; what labels and program say is compared there */
export function evaluate(judgements: readonly Judgement[], topLevel: TopLevel, lost: number): Evaluation {
  const quoted = judgements.filter(({ gold }) => gold.quotationType !== null);
  const byDocument = ratesBy(judgements, ({ document }) => document, right);
  const share = (isRight: (judgement: Judgement) => boolean): Rate => rateOf(judgements.filter(isRight).length, judgements.length);
  const confidence = bandsOf(judgements, ({ attribution }) => attribution?.confidence ?? 0, right);
  return {
    documents: byDocument.length,
    sentences: judgements.length,
    lost,
    speakers: {
      accuracy: share(right),
      overDocuments: intervalOverGroups(byDocument),
      quotationType: rateOf(
        quoted.filter(({ gold, attribution }) => gold.quotationType === attribution?.quotationType).length,
        quoted.length,
      ),
      method: share(({ gold, attribution }) => gold.method === attribution?.method),
      byMethod: ratesBy(judgements, ({ gold }) => gold.method, right),
      byRule: ratesBy(judgements, ({ attribution }) => attribution?.rule ?? '(not covered)', right),
      byDocument,
      confusions: confusionsOf(judgements.filter((judgement) => !judgement.speakerRight)),
      confidence,
      calibrationError: calibrationError(confidence),
    },
    topics: judgeTopics(judgements, topLevel),
  };
}

/** What the program says: a speaker, or in brackets why there is none. */
const answerOf = ({ attribution }: Judgement): string => attribution?.speaker ?? `(${attribution?.method ?? 'not covered'})`;

function confusionsOf(wrong: readonly Judgement[]): Evaluation['speakers']['confusions'] {
  const pairs = ratesBy(wrong, (judgement) => JSON.stringify([named(judgement.gold.speakers), answerOf(judgement)]), () => false);
  return pairs.map(({ key, total }) => {
    const [gold = '', received = ''] = JSON.parse(key) as readonly string[];
    return { gold, received, count: total };
  });
}
