import { createHash } from 'node:crypto';
import { signatureBytes, signatureOf } from './signature.ts';

const hashBytes = 16;

/** Where the signature begins in a packed imprint. */
export const signatureStart = 1 + hashBytes;

/** Bytes of a packed imprint: how much of it there is, the hash of the normalised text without white space, its MinHash signature. */
export const imprintBytes = signatureStart + signatureBytes;

/** The imprint of a normalised text, packed; all zero for a text of white space alone, which equals nothing. */
export function packedImprintOf(normalised: string): Uint8Array {
  const packed = new Uint8Array(imprintBytes);
  const ink = normalised.replaceAll(/\s/g, '');
  if (ink === '') return packed;
  const signature = signatureOf(ink);
  packed[0] = signature === null ? 1 : 2;
  packed.set(createHash('sha256').update(ink).digest().subarray(0, hashBytes), 1);
  if (signature !== null) packed.set(signature, signatureStart);
  return packed;
}

/** What there is of a packed imprint: nothing, the text's hash (`equal` texts are found), or a signature that is `compared` too. */
export function kindOf(bytes: Uint8Array, place: number): 'none' | 'equal' | 'compared' {
  const first = bytes[place] ?? 0;
  return first === 0 ? 'none' : first === 2 ? 'compared' : 'equal';
}

/** Four bytes of the text's hash, as a number. */
export const textHash = (bytes: Uint8Array, place: number): number =>
  ((bytes[place + 1] ?? 0) | ((bytes[place + 2] ?? 0) << 8) | ((bytes[place + 3] ?? 0) << 16) | ((bytes[place + 4] ?? 0) << 24)) >>> 0;

/** Whether two packed imprints in `bytes` are of the same text. */
export function samePackedText(bytes: Uint8Array, a: number, b: number): boolean {
  for (let at = 1; at <= hashBytes; at += 1) if (bytes[a + at] !== bytes[b + at]) return false;
  return true;
}
