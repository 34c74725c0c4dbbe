import { type DocumentRef, type FileInventory, type InventoryOptions, takeInventory } from '../corpus/inventory.ts';
import { unpackRecords } from '../corpus/unpack-records.ts';
import type { BuiltPart, PartSettings } from './build-part.ts';
import { documentReader } from './document-reader.ts';
import { type ImprintSettings, prepareImprints } from './imprints.ts';
import type { PlannedPart } from './plan.ts';

/** What decides which documents there are, and which of them are alike. */
export interface StockSettings extends InventoryOptions, ImprintSettings {}

/** What every worker of a run is told at its start. */
export interface WorkerSettings extends StockSettings, PartSettings {
  readonly staging: string;
  /** Whether the worker loads dictionaries and models at once, ahead of the first part. */
  readonly ahead: boolean;
}

/** The kinds of work that a run hands out, by name: what goes in, what comes out. */
export interface Tasks {
  /** Looks into files: which documents do they hold? */
  inventory: (paths: readonly string[]) => Promise<readonly FileInventory[]>;
  /** Reads documents and says what is compared of them to find duplicates: packed imprints, one after the other. */
  imprint: (refs: readonly DocumentRef[]) => Promise<Uint8Array>;
  /** Transforms a part's documents and writes its files. */
  build: (part: PlannedPart) => Promise<BuiltPart>;
}

/** The work that has to be done before anything is built. */
export function stockTasks(settings: StockSettings): Pick<Tasks, 'inventory' | 'imprint'> {
  const { folder, unpacked } = settings;
  const imprint = prepareImprints(settings, documentReader(settings.folder, settings.unpacked));
  return {
    inventory: async (paths) => {
      if (typeof unpacked === 'string') await unpackRecords(folder, paths, unpacked);
      return paths.map((path) => takeInventory(path, settings));
    },
    imprint: async (refs) => imprint(refs),
  };
}

/** The work itself, wherever it runs: in a worker thread, or in the main one when there is little to do. */
export function prepareTasks(settings: WorkerSettings): Tasks {
  const read = documentReader(settings.folder, settings.unpacked);
  let build = settings.ahead ? prepareBuild(settings, read) : null;
  build?.catch(() => null); // Whoever builds will hear of it.
  return {
    ...stockTasks(settings),
    build: async (part) => {
      build ??= prepareBuild(settings, read);
      return (await build)(part);
    },
  };
}

/** Dictionaries and models are loaded only by a worker that has something to build. */
async function prepareBuild(settings: WorkerSettings, read: ReturnType<typeof documentReader>) {
  const { preparePartBuilder } = await import('./build-part.ts');
  const builder = preparePartBuilder(settings, settings.staging);
  return (part: PlannedPart): Promise<BuiltPart> => builder(part, read);
}
