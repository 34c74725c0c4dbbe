import { rmSync } from 'node:fs';
import type { DocumentRef } from '../../corpus/inventory.ts';
import { YanlunError } from '../../errors.ts';
import { type BuiltPart, preparePartBuilder } from '../build-part.ts';
import { documentReader } from '../document-reader.ts';
import { finishPart, isFinished, openWorkbench } from './part-store.ts';
import { type PartsPlan, readPart } from './parts-plan.ts';

/** Builds planned parts, one after the other. */
export interface PlannedBuilder {
  /**
   * Builds the part of this number and finishes it in the parts folder; `null` when it was finished already.
   * @throws {YanlunError} `usage` without such a part, `failed` when an input file changed since the plan
   */
  readonly build: (number: number) => Promise<BuiltPart | null>;
  readonly close: () => void;
}

/**
 * Prepares the transforms of a plan's job.
 * @param onDocument is called with each document before it is read, so that a crash can be told of
 */
export function preparePlannedBuilder(folder: string, plan: PartsPlan, onDocument: (ref: DocumentRef) => void): PlannedBuilder {
  const { input, transforms, output } = plan.job;
  const workbench = openWorkbench(folder);
  const builder = preparePartBuilder({ transforms, fields: input.fields, formats: output.formats }, workbench);
  const reader = documentReader(input.folder);
  const build = async (number: number): Promise<BuiltPart | null> => {
    const part = plan.parts[number];
    if (part === undefined) {
      throw new YanlunError('usage', `There is no part ${number}: the plan has ${plan.parts.length}, numbered from 0.`);
    }
    if (isFinished(folder, part.key)) return null;
    const built = await builder(readPart(folder, part), (ref) => {
      onDocument(ref);
      return reader(ref);
    });
    finishPart(folder, workbench, built);
    return built;
  };
  return { build, close: () => rmSync(workbench, { recursive: true, force: true }) };
}
