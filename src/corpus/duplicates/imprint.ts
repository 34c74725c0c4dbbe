import { createHash } from 'node:crypto';
import { signatureBytes, signatureOf } from './signature.ts';

/** What is compared of a document. */
export interface Imprint {
  /** Hash of its normalised text without white space, in hex. */
  readonly text: string;
  /** MinHash signature of the same; `null` when it is too short for one. */
  readonly signature: Uint8Array | null;
}

const hashBytes = 16;

/** Bytes of a packed imprint: how much of it there is, the text's hash, the signature. */
export const imprintBytes = 1 + hashBytes + signatureBytes;

/** The imprint of a normalised text, packed; all zero for a text of white space alone, which equals nothing. */
export function packedImprintOf(normalised: string): Uint8Array {
  const packed = new Uint8Array(imprintBytes);
  const ink = normalised.replaceAll(/\s/g, '');
  if (ink === '') return packed;
  const signature = signatureOf(ink);
  packed[0] = signature === null ? 1 : 2;
  packed.set(createHash('sha256').update(ink).digest().subarray(0, hashBytes), 1);
  if (signature !== null) packed.set(signature, 1 + hashBytes);
  return packed;
}

/** Unpacks an imprint; `null` when the document had no text. */
export function unpackImprint(packed: Uint8Array): Imprint | null {
  if (packed[0] === 0) return null;
  const text = Buffer.from(packed.subarray(1, 1 + hashBytes)).toString('hex');
  return { text, signature: packed[0] === 2 ? packed.subarray(1 + hashBytes, imprintBytes) : null };
}
