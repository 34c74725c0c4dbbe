/**
 * A text in which halves of surrogate pairs that stand alone, as JSON escapes may write them, are U+FFFD; no encoding could
 * write them. Its length in units stays.
 */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
