import { decode } from '../decode.ts';
import { accepted, type Outcome } from '../reject.ts';

/** HTML looks for the declaration in the first 1,024 bytes. */
const declarationBytes = 1024;

/**
 * Decodes a page strictly: by its byte order mark, else as UTF-8 when it is, else as its `<meta>` declares, else by
 * detection. Valid UTF-8 comes before the declaration because pages that were saved anew often keep the old one, and
 * no Chinese text in another encoding is valid UTF-8. Faults as in `decode`.
 */
export function decodePage(bytes: Uint8Array): Outcome<string> {
  const found = decode(bytes);
  const marked = found.ok && (found.value.byteOffsets[0] ?? 0) > 0;
  if (marked || (found.ok && found.value.encoding === 'utf-8')) return accepted(found.value.text);
  const declared = declaredText(bytes);
  if (declared !== null) return accepted(declared);
  return found.ok ? accepted(found.value.text) : found;
}

/** The page by its declared encoding; `null` when none of those that are read is declared, or it isn't that. */
function declaredText(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, declarationBytes)).toString('latin1');
  const charset = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,20})/i.exec(head)?.[1]?.toLowerCase() ?? '';
  const encoding = /^(?:gb2312|gbk|gb18030)$/.test(charset) ? 'gb18030' : /^big5(?:-hkscs)?$/.test(charset) ? 'big5' : null;
  if (encoding === null) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
