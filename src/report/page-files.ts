import { readFileSync } from 'node:fs';

/** Reads a file that goes into the page: its style or its script. */
export const readPageFile = (name: string): string => readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');
