import type { Encoding, SourceDocument } from '../../../src/document.ts';

/** Bytes of one character in the encodings that Node can only decode: its decoder, asked for every sequence of two bytes. */
const tables = new Map<Encoding, ReadonlyMap<string, Buffer>>();

/** A document as the readers make it: `text` in `encoding`, optionally after a byte order mark. */
export function sourceDocument(text: string, encoding: Encoding = 'utf-8', mark = false): SourceDocument & { raw: Buffer } {
  const pieces = mark ? [encode('\ufeff', encoding)] : [];
  const byteOffsets = new Int32Array(text.length + 1);
  let [unit, byte] = [0, pieces[0]?.length ?? 0];
  for (const character of text) {
    const bytes = encode(character, encoding);
    pieces.push(bytes);
    byteOffsets.fill(byte + bytes.length, unit + 1, unit + character.length + 1);
    byteOffsets[unit] = byte;
    unit += character.length;
    byte += bytes.length;
  }
  byteOffsets[unit] = byte;
  const raw = Buffer.concat(pieces);
  const metadata = { title: null, published: null, place: null, agency: null, reporters: [] };
  return { docId: 'd', sourcePath: 'd.txt', sourceSha256: '', sourceBytes: raw.length, encoding, text, byteOffsets, metadata, raw };
}

/** Whether a character can be written in an encoding. */
export function isEncodable(character: string, encoding: Encoding): boolean {
  return encoding.startsWith('utf') || character < '\x80' || legacy(encoding).has(character);
}

function encode(character: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(character);
  if (encoding === 'utf-16le') return Buffer.from(character, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(character, 'utf16le').swap16();
  if (character < '\x80') return Buffer.from(character);
  const bytes = legacy(encoding).get(character);
  if (bytes === undefined) throw new Error(`${encoding} lacks ${character}`);
  return bytes;
}

function legacy(encoding: Encoding): ReadonlyMap<string, Buffer> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, Buffer>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const bytes = Buffer.from([lead, trail]);
      const character = decoder.decode(bytes);
      if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes);
    }
  }
  tables.set(encoding, table);
  return table;
}
