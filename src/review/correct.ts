import { nearest } from '../jobs/schema/faults.ts';
import { type Override, overrideKey } from '../transforms/speakers/overrides.ts';
import { type Correction, type ReviewedItem, sealOf } from './label.ts';

const methods = ['explicit', 'inherited', 'narrator'] as const;
const quotationTypes = ['direct', 'indirect', 'mixed'] as const;

/** What a corrected file says, or all that is wrong with it. */
export interface Corrections {
  readonly overrides: readonly Override[];
  /** A line a fault, each with its place. */
  readonly faults: readonly string[];
  /** Sentences that nobody looked at. */
  readonly untouched: number;
}

/** Makes overrides of the sentences that a person corrected or confirmed. */
export function correctionsOf(items: readonly ReviewedItem[]): Corrections {
  const overrides = new Map<string, { readonly override: Override; readonly place: string }>();
  const faults: string[] = [];
  for (const item of items) {
    if (item.corrected === null) continue;
    const { override, faults: own } = overrideOf(item, item.corrected);
    faults.push(...own.map((fault) => `${item.place}: ${fault}`));
    if (override === null) continue;
    const known = overrides.get(overrideKey(override));
    if (known === undefined) overrides.set(overrideKey(override), { override, place: item.place });
    else if (JSON.stringify(known.override) !== JSON.stringify(override)) {
      faults.push(`${item.place}: ${item.sentenceId} is labelled otherwise in ${known.place}. Agree on one label.`);
    }
  }
  return {
    overrides: [...overrides.values()].map(({ override }) => override),
    faults,
    untouched: items.filter(({ corrected }) => corrected === null).length,
  };
}

interface Judged {
  readonly override: Override | null;
  readonly faults: readonly string[];
}

function overrideOf(item: ReviewedItem, corrected: Correction): Judged {
  const { sentenceId, text, seal } = item;
  if (sealOf(sentenceId, text) !== seal) {
    return {
      override: null,
      faults: [`sentence_id, text or seal is not as it was exported (“${sentenceId}”): they tell which sentence it is. Export it again.`],
    };
  }
  const method = oneOf(methods, corrected.method ?? item.label.method);
  const quotationType = quotationTypeOf(item, corrected, method);
  const speakers = corrected.speakers ?? (method === 'narrator' ? [] : item.label.speakers);
  const faults = [
    ...methodFaults(item, corrected, method),
    ...speakerFaults(item, speakers, method),
    ...(typeof quotationType === 'string' ? [quotationType] : []),
  ];
  if (faults.length > 0 || method === null || typeof quotationType === 'string') return { override: null, faults };
  const colon = sentenceId.lastIndexOf(':');
  const place = { docId: sentenceId.slice(0, colon), sentenceIndex: Number(sentenceId.slice(colon + 1)), text };
  return { override: { ...place, speakers: [...speakers], method, ...quotationType }, faults: [] };
}

const oneOf = <Value extends string>(known: readonly Value[], written: string): Value | null =>
  known.find((value) => value === written) ?? null;

function methodFaults({ label }: ReviewedItem, corrected: Correction, method: (typeof methods)[number] | null): readonly string[] {
  if (corrected.method !== null && method === null) return [mistaken('correct_method', methods, corrected.method)];
  if (method === null) return [`the program couldn’t tell who speaks, so that correct_method has to say it: ${methods.join(', ')}.`];
  const silent = corrected.method === null && label.method === 'narrator' && (corrected.speakers ?? []).length > 0;
  return silent ? ['somebody speaks after all, so that correct_method has to say how it is known: explicit or inherited.'] : [];
}

function speakerFaults({ label }: ReviewedItem, speakers: readonly string[], method: (typeof methods)[number] | null): readonly string[] {
  if (method === 'narrator') {
    const isNamed = speakers.length > 0 && label.method !== 'narrator';
    return isNamed ? ['the narrator is no speaker: leave correct_speaker empty, or give another method.'] : [];
  }
  return speakers.length === 0 && method !== null ? [`${method} speech needs a correct_speaker.`] : [];
}

/** The kind of quotation as the override has it (left out, the program finds it), or the fault. */
function quotationTypeOf({ label }: ReviewedItem, corrected: Correction, method: string | null): Pick<Override, 'quotationType'> | string {
  const written = corrected.quotationType;
  const isNone = written === null || written === 'none' || written === '';
  if (method === 'narrator') return isNone ? {} : `the narrator is not quoted, but correct_quotation_type is “${written}”.`;
  const known = oneOf(quotationTypes, written ?? label.quotationType);
  if (known !== null) return { quotationType: known };
  return isNone ? {} : mistaken('correct_quotation_type', quotationTypes, written);
}

function mistaken(column: string, known: readonly string[], written: string): string {
  const near = nearest(written, known);
  return `${column}: expected ${known.join(', ')}, but received “${written}”.${near === null ? '' : ` Did you mean “${near}”?`}`;
}
