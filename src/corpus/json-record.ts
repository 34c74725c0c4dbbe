import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { ReportMetadata } from '../document.ts';
import { isoDayOf } from '../text/days.ts';
import { wellFormed } from '../text/well-formed.ts';
import type { DecodedText } from './decode.ts';
import { accepted, type Outcome, rejected } from './reject.ts';
import type { Report } from './report.ts';

/** Which field of a JSON record holds what; all but `text` may be missing from a record. */
export interface RecordFields {
  readonly text: string;
  readonly title: string;
  readonly published: string;
  readonly place: string;
  readonly agency: string;
  readonly reporters: string;
}

/**
 * Reads one line of a JSON-lines file: its text with offsets into the line's bytes, escapes resolved, and the fields that
 * the documents table has columns for. Codes: `bad-json`, `no-text-field`, `empty`.
 */
export function readJsonRecord(line: DecodedText, fields: RecordFields): Outcome<Report> {
  const record = parseObject(line.text);
  if (record === null) return rejected('bad-json', 'The line is not a JSON object.', line.byteOffsets[0] ?? null);
  const text = textIn(record, fields.text);
  const node = findNodeAtLocation(parseTree(line.text) ?? { type: 'null', offset: 0, length: 0 }, [fields.text]);
  if (text === null || node === undefined) {
    return rejected('no-text-field', `The record has no string in its field "${fields.text}". Set input.fields.text.`);
  }
  if (text.trim() === '') return rejected('empty', `The field "${fields.text}" is nothing but white space.`);
  const decoded = unescape(line, node.offset + 1, node.offset + node.length - 1);
  if (decoded.text !== text) return rejected('bad-json', `The record has two fields "${fields.text}".`);
  return accepted({ decoded, metadata: metadataOf(record, fields) });
}

function textIn(record: Readonly<Record<string, unknown>>, field: string): string | null {
  const value = record[field];
  return typeof value === 'string' ? wellFormed(value) : null;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Resolves the escapes of the JSON string between two units of a line (RFC 8259, section 7), keeping byte offsets. */
function unescape(line: DecodedText, start: number, end: number): DecodedText {
  const parts: string[] = [];
  const offsets = new Int32Array(end - start + 1);
  let units = 0;
  for (let at = start; at < end; units += 1) {
    offsets[units] = line.byteOffsets[at] ?? 0;
    const next = line.text[at + 1] ?? '';
    if (line.text[at] !== '\\') {
      parts.push(line.text[at] ?? '');
      at += 1;
    } else if (next === 'u') {
      parts.push(String.fromCharCode(Number.parseInt(line.text.slice(at + 2, at + 6), 16)));
      at += 6;
    } else {
      parts.push(escapes[next] ?? next);
      at += 2;
    }
  }
  offsets[units] = line.byteOffsets[end] ?? 0;
  return { text: wellFormed(parts.join('')), encoding: line.encoding, byteOffsets: offsets.slice(0, units + 1) };
}

function metadataOf(record: Readonly<Record<string, unknown>>, fields: RecordFields): ReportMetadata {
  const string = (field: string): string | null => {
    const value = textIn(record, field)?.trim() ?? '';
    return value === '' ? null : value;
  };
  const reporters = record[fields.reporters];
  return {
    title: string(fields.title),
    published: isoDayOf(string(fields.published)),
    place: string(fields.place),
    agency: string(fields.agency),
    reporters: Array.isArray(reporters) ? reporters.filter((name) => typeof name === 'string').map(wellFormed) : [],
  };
}
