/** The UTF-16 code units of a text, as an array of its own. */
export function unitsOf(text: string): Uint16Array {
  const bytes = Buffer.allocUnsafe(text.length * 2);
  bytes.write(text, 'utf16le');
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
}

/** The text of UTF-16 code units. */
export function textOf(units: Uint16Array): string {
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
}
