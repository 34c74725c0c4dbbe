/** Under which the sources look for it. */
const NAME = '__stryker__';

/** How often each mutant was reached. */
type Hits = Record<string, number>;

/** What the instrumented sources and Stryker share. */
interface Stryker {
  /** The mutant that is planted. */
  activeMutant?: string | undefined;
  /** The test to whose account mutants are put that are reached. */
  currentTestId?: string | undefined;
  /** How often the planted mutant was reached; beyond the limit the sources throw. */
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { readonly static: Hits; readonly perTest: Record<string, Hits> };
}

const shared = globalThis as typeof globalThis & { [NAME]?: Stryker };

export const stryker: Stryker = (shared[NAME] ??= {});
