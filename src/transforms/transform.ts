import type { z } from 'zod';

/**
 * A transform: prepared once from its options (dictionaries, models), then applied to one document at a time.
 * The prepared function is pure: it knows nothing of files, workers or other documents, and the same document always
 * gives the same result.
 */
export interface Transform<Name extends string, Options extends z.ZodType, In, Out> {
  readonly name: Name;
  /** Schema of the options; every option has a default, so that `{}` is valid. */
  readonly options: Options;
  readonly prepare: (options: z.output<Options>) => (document: In) => Out;
}

/** Declares a transform; only there to have its types inferred. */
export function defineTransform<Name extends string, Options extends z.ZodType, In, Out>(
  transform: Transform<Name, Options, In, Out>,
): Transform<Name, Options, In, Out> {
  return transform;
}
