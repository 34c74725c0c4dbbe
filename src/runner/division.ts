import { type PartSizes, partSizes } from './plan.ts';

/** How a run divides its work. What is published depends on the sizes of the parts alone. */
export interface Division {
  readonly parts: PartSizes;
  /** So few files are looked into without a worker. */
  readonly filesHere: number;
  /** So many raw bytes are transformed without a worker. */
  readonly bytesHere: number;
}

/** What is done without a worker takes less time than one needs to start, and less than the lock's heartbeat. */
export const usualDivision: Division = { parts: partSizes, filesHere: 100, bytesHere: 2 ** 18 };
