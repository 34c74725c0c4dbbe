/**
 * What a spreadsheet would run as a formula when it opens a CSV (the list of OWASP, “CSV Injection”), what it would turn into
 * a number, a date or a time (`12:3`), and what already begins with the mark that keeps it from doing so.
 */
const risky = /^(?:['=+\-@＝＋－＠\t\r]|\d[\d\s.,:/-]*$)/u;

/** A cell that a spreadsheet shows as it stands: an apostrophe goes before what it would run or convert. */
export const guarded = (cell: string): string => (risky.test(cell) ? `'${cell}` : cell);

/** The cell as it was before {@link guarded}; one that a person typed is left as it stands. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && risky.test(cell.slice(1)) ? cell.slice(1) : cell);
