/** Exit codes of the command line, by what they mean; docs/codes.md is made from them. */
export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  refused: 3,
  locked: 75,
  interrupted: 130,
  terminated: 143,
} as const;

/** What each exit code says, and what becomes of the dataset. */
export const exitMeanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  done: 'published, or nothing to do; `verify` found nothing wrong',
  failed: 'the run failed, and the last good dataset stays; or `verify` found something, or `status --max-age` is exceeded',
  usage: 'the command line or the job file is wrong; every fault is listed',
  refused: 'a check of the job refused to publish; the last good dataset stays, the refused one is kept for inspection',
  locked: 'another run holds the dataset’s lock (`EX_TEMPFAIL` of sysexits.h)',
  interrupted: 'stopped by SIGINT (Ctrl-C), 128 and the signal’s number as shells count; the last good dataset stays',
  terminated: 'stopped by SIGTERM, counted in the same way; the last good dataset stays',
};

/** How the program ends; each has an exit code. */
export type Ending = keyof typeof exitCodes;

/** A fault that a person can mend: the message says what is wrong and what to do, and no stack is printed. */
export class YanlunError extends Error {
  override readonly name = 'YanlunError';
  readonly ending: Ending;

  constructor(ending: Ending, message: string, options?: ErrorOptions) {
    super(message, options);
    this.ending = ending;
  }
}

/** What a caught value says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
