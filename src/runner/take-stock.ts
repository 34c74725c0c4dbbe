import { type Catalogue, catalogueOf } from '../corpus/catalogue.ts';
import type { Discovery } from '../corpus/discover.ts';
import type { FileInventory } from '../corpus/inventory.ts';
import type { Tasks } from './tasks.ts';

/** What an input holds, before any of it is transformed. */
export interface Stock extends Catalogue {
  readonly files: readonly FileInventory[];
  readonly ignored: Discovery['ignored'];
}

/** Files in one request to a worker: enough that asking costs nothing beside reading. */
const filesPerRequest = 500;

/** Reads every file of the input once and says which documents it holds. */
export async function takeStock({ files, ignored }: Discovery, tasks: Pick<Tasks, 'inventory'>): Promise<Stock> {
  const requests = Array.from({ length: Math.ceil(files.length / filesPerRequest) }, (_, index) =>
    tasks.inventory(files.slice(index * filesPerRequest, (index + 1) * filesPerRequest)),
  );
  const inventories = (await Promise.all(requests)).flat();
  return { files: inventories, ignored, ...catalogueOf(inventories) };
}
