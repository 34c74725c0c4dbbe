import { type FileInventory, type InventoryOptions, takeInventory } from '../corpus/inventory.ts';
import type { BuiltPart, PartSettings } from './build-part.ts';
import { documentReader } from './document-reader.ts';
import type { PlannedPart } from './plan.ts';

/** What every worker of a run is told at its start. */
export interface WorkerSettings extends InventoryOptions, PartSettings {
  readonly staging: string;
  /** Whether the worker loads dictionaries and models at once, ahead of the first part. */
  readonly ahead: boolean;
}

/** The two kinds of work that a run hands out, by name: what goes in, what comes out. */
export interface Tasks {
  /** Looks into files: which documents do they hold? */
  inventory: (paths: readonly string[]) => Promise<readonly FileInventory[]>;
  /** Transforms a part's documents and writes its files. */
  build: (part: PlannedPart) => Promise<BuiltPart>;
}

/** The work itself, wherever it runs: in a worker thread, or in the main one when there is little to do. */
export function prepareTasks(settings: WorkerSettings): Tasks {
  const read = documentReader(settings.folder);
  let build = settings.ahead ? prepareBuild(settings, read) : null;
  build?.catch(() => null); // Whoever builds will hear of it.
  return {
    inventory: async (paths) => paths.map((path) => takeInventory(path, settings)),
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
