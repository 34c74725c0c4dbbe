import { findDuplicates, type Imprinted } from '../corpus/duplicates/find-duplicates.ts';
import { imprintBytes, unpackImprint } from '../corpus/duplicates/imprint.ts';
import type { Repeat } from '../corpus/duplicates/near-index.ts';
import { type DocumentRef, rejectPath } from '../corpus/inventory.ts';
import type { Reject } from '../corpus/reject.ts';
import type { Job } from '../jobs/schema/define-job.ts';
import { imprintKey, type ImprintFile, type Imprints, packImprints } from './imprint-file.ts';
import type { Stock } from './take-stock.ts';
import type { Tasks } from './tasks.ts';

/** The documents that are built, each with what it repeats. */
export interface Settled {
  readonly documents: readonly DocumentRef[];
  readonly rejects: readonly Reject[];
  readonly imprints: ImprintFile;
}

/** Documents in one request to a worker. */
const documentsPerRequest = 500;

/**
 * Finds the documents that repeat earlier ones and marks or refuses them, as the job says. It is the one thing that a
 * document's rows owe to other documents (`duplicate_of`, `split`, a remark). Imprints that are known aren't taken again.
 */
export async function settleDuplicates(stock: Stock, { duplicates }: Job, known: Imprints | null, tasks: Pick<Tasks, 'imprint'>): Promise<Settled> {
  const imprints = await takeImprints(stock.documents, known ?? new Map(), tasks);
  const compared = stock.documents.map((ref): Imprinted => {
    const packed = imprints.get(imprintKey(ref));
    return { docId: ref.docId, imprint: packed === undefined ? null : unpackImprint(packed) };
  });
  const repeats = findDuplicates(compared, duplicates.near);
  const marked = stock.documents.map((ref) => mark(ref, repeats.get(ref.docId)));
  const refused = duplicates.keep ? [] : marked.filter(({ duplicateOf }) => duplicateOf !== null);
  return {
    documents: duplicates.keep ? marked : marked.filter(({ duplicateOf }) => duplicateOf === null),
    rejects: [...stock.rejects, ...refused.map(refusalOf)],
    imprints: packImprints(imprints),
  };
}

/** The imprints of just these documents. */
async function takeImprints(documents: readonly DocumentRef[], known: Imprints, tasks: Pick<Tasks, 'imprint'>): Promise<Imprints> {
  const unlike = new Map(documents.map((ref) => [imprintKey(ref), ref]));
  const missing = [...unlike].filter(([key]) => !known.has(key));
  const requests = Array.from({ length: Math.ceil(missing.length / documentsPerRequest) }, async (_, index) => {
    const some = missing.slice(index * documentsPerRequest, (index + 1) * documentsPerRequest);
    const packed = await tasks.imprint(some.map(([, ref]) => ref));
    return some.map(([key], place) => [key, packed.subarray(place * imprintBytes, (place + 1) * imprintBytes)] as const);
  });
  const taken = new Map((await Promise.all(requests)).flat());
  return new Map([...unlike.keys()].map((key) => [key, known.get(key) ?? taken.get(key) ?? new Uint8Array(imprintBytes)]));
}

const mark = (ref: DocumentRef, repeat: Repeat | undefined): DocumentRef =>
  repeat === undefined ? ref : { ...ref, duplicateOf: repeat.of, similarity: repeat.similarity };

function refusalOf(ref: DocumentRef): Reject {
  const likeness = ref.similarity === null ? 'is' : `is to about ${percent(ref.similarity)} %`;
  const reason = `Its text ${likeness} that of ${ref.duplicateOf ?? ''}, and the job drops duplicates (duplicates.keep).`;
  return { sourcePath: rejectPath(ref), code: 'duplicate', reason, byteOffset: null };
}

const percent = (share: number): string => (100 * share).toFixed(0);
