/** Exit codes of the command line, by what they mean; documented in docs/operations.md. */
export const exitCodes = {
  /** Published, or nothing to do. */
  done: 0,
  /** The run failed; the last good dataset stays. */
  failed: 1,
  /** The command line or the job file is wrong. */
  usage: 2,
  /** A check refused to publish; the last good dataset stays. */
  refused: 3,
  /** Another run holds the lock. */
  locked: 75,
  /** Stopped by SIGINT (Ctrl-C); 128 and the signal's number, as shells count. The last good dataset stays. */
  interrupted: 130,
  /** Stopped by SIGTERM; the last good dataset stays. */
  terminated: 143,
} as const;

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
