import { findDuplicates } from '../corpus/duplicates/find-duplicates.ts';
import { imprintBytes } from '../corpus/duplicates/imprint.ts';
import type { Repeat } from '../corpus/duplicates/near-index.ts';
import { type DocumentRef, rejectPath } from '../corpus/inventory.ts';
import type { Reject } from '../corpus/reject.ts';
import type { Job } from '../jobs/schema/define-job.ts';
import { copyKnown, type ImprintEntries, layOutEntries } from './imprint-entries.ts';
import { entryBytes, type ImprintFile, noImprints } from './imprint-file.ts';
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
export async function settleDuplicates(
  stock: Stock,
  { duplicates }: Job,
  known: ImprintFile | null,
  tasks: Pick<Tasks, 'imprint'>,
): Promise<Settled> {
  const { documents } = stock;
  const entries = layOutEntries(documents);
  await takeImprints(documents, entries, copyKnown(entries, known ?? noImprints), tasks);
  const repeats = findDuplicates(entries, duplicates.near);
  const marked = documents.map((ref, index) => mark(ref, repeats.get(index), documents));
  const refused = duplicates.keep ? [] : marked.filter(({ duplicateOf }) => duplicateOf !== null);
  return {
    documents: duplicates.keep ? marked : marked.filter(({ duplicateOf }) => duplicateOf === null),
    rejects: [...stock.rejects, ...refused.map(refusalOf)],
    imprints: { bytes: entries.bytes, rows: entries.rows },
  };
}

/**
 * Takes the imprints of entries that have none, in the order of the documents, since a file with records is read once for
 * its neighbours.
 */
async function takeImprints(
  documents: readonly DocumentRef[],
  { bytes, places }: ImprintEntries,
  has: Uint8Array,
  tasks: Pick<Tasks, 'imprint'>,
): Promise<void> {
  const missing: number[] = [];
  for (const [document, place] of places.entries()) {
    const row = Math.floor(place / entryBytes);
    if (has[row] === 0) missing.push(document);
    has[row] = 1;
  }
  const take = async (_: unknown, request: number): Promise<void> => {
    const some = missing.slice(request * documentsPerRequest, (request + 1) * documentsPerRequest);
    const packed = await tasks.imprint(some.flatMap((document) => documents[document] ?? []));
    for (const [index, document] of some.entries()) {
      bytes.set(packed.subarray(index * imprintBytes, (index + 1) * imprintBytes), places[document]);
    }
  };
  await Promise.all(Array.from({ length: Math.ceil(missing.length / documentsPerRequest) }, take));
}

const mark = (ref: DocumentRef, repeat: Repeat | undefined, documents: readonly DocumentRef[]): DocumentRef =>
  repeat === undefined ? ref : { ...ref, duplicateOf: documents[repeat.of]?.docId ?? null, similarity: repeat.similarity };

function refusalOf(ref: DocumentRef): Reject {
  const likeness = ref.similarity === null ? 'is' : `is to about ${percent(ref.similarity)} %`;
  const reason = `Its text ${likeness} that of ${ref.duplicateOf ?? ''}, and the job drops duplicates (duplicates.keep).`;
  return { sourcePath: rejectPath(ref), code: 'duplicate', reason, byteOffset: null };
}

const percent = (share: number): string => (100 * share).toFixed(0);
