/**
 * MinHash with one permutation (Li, Owen and Zhang, “One permutation hashing”, NIPS 2012): every run of five characters
 * is hashed once, the hash's first bits choose a bin, and each bin keeps the smallest of the rest, of which eight bits are
 * stored (Li and König, “b-bit minwise hashing”, WWW 2010). Bins that stay empty copy another (Shrivastava, “Optimal
 * densification”, ICML 2017). All seeds are fixed.
 */

/** Bytes of a signature, one a bin. */
export const signatureBytes = 128;

/** Characters (UTF-16 code units) of a shingle. */
const shingle = 5;

/** A text with fewer units has too few shingles for 128 bins: only equal texts are found. */
const shortest = 150;

const binBits = 7;
const base = 0x01000193;
/** `base` to the power of `shingle`, modulo 2³². */
const leaving = Array.from({ length: shingle }, () => base).reduce((power, factor) => Math.imul(power, factor), 1);

/** The signature of a text without white space; `null` for one that is too short to be compared. */
export function signatureOf(text: string): Uint8Array | null {
  if (text.length < shortest) return null;
  const smallest = new Uint32Array(signatureBytes).fill(0xffff_ffff);
  let rolling = 0;
  for (let at = 0; at < text.length; at += 1) {
    rolling = (Math.imul(rolling, base) + text.charCodeAt(at)) | 0;
    if (at < shingle - 1) continue;
    if (at >= shingle) rolling = (rolling - Math.imul(leaving, text.charCodeAt(at - shingle))) | 0;
    const hash = mix(rolling);
    const bin = hash >>> (32 - binBits);
    const rest = (hash << binBits) >>> 0;
    if (rest < (smallest[bin] ?? 0)) smallest[bin] = rest;
  }
  return densify(smallest);
}

/** The finaliser of MurmurHash3 (public domain): every bit of the input changes half of the output's. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function densify(smallest: Uint32Array): Uint8Array {
  const isEmpty = (bin: number): boolean => smallest[bin] === 0xffff_ffff;
  return Uint8Array.from(smallest, (_, bin) => {
    let from = bin;
    for (let attempt = 1; isEmpty(from); attempt += 1) from = mix(bin * 0x10001 + attempt) % signatureBytes;
    return mix(smallest[from] ?? 0) & 0xff;
  });
}

/** The chance that bins of unlike texts agree in their eight bits. */
const chance = 1 / 256;

/**
 * Estimates the Jaccard similarity of the sets of shingles of two texts, from 0 to 1. Its standard error is 0.035 at a
 * similarity of 0.8, and more for texts of less than 500 characters.
 *
 * @param unequal bins in which their signatures differ
 */
export const similarityOf = (unequal: number): number => Math.max(0, ((signatureBytes - unequal) / signatureBytes - chance) / (1 - chance));

/** The most bins in which two texts differ that are as similar as `near`; -1 when nothing is. */
export function mostUnequalBins(near: number): number {
  let unequal = signatureBytes;
  while (unequal >= 0 && similarityOf(unequal) < near) unequal -= 1;
  return unequal;
}

/**
 * Counts the bins in which two signatures in `bytes` differ. It stops once there are more than `most`, which unlike texts
 * exceed after a few bins.
 */
export function unequalBins(bytes: Uint8Array, a: number, b: number, most: number): number {
  let unequal = 0;
  for (let bin = 0; bin < signatureBytes && unequal <= most; bin += 1) if (bytes[a + bin] !== bytes[b + bin]) unequal += 1;
  return unequal;
}
