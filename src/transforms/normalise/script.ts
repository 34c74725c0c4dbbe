import SIMPLIFIED_TO_TRADITIONAL from 'opencc-js/dict/STCharacters';
import type { Script } from '../../document.ts';
import { isTraditional } from '../../text/fold.ts';
import { unitsOf } from '../../text/units.ts';

const SIMPLIFIED = 1;
const TRADITIONAL = 2;
/** Whether folding changes the character, whatever it tells of the script. */
const FOLDS = 4;
/** A share of the other script that is left to variants and quotations. */
const STRAY_SHARE = 0.1;

let telling: Uint8Array | null = null;

/** What the characters of a text tell. */
export interface ScriptFound {
  readonly script: Script;
  /** Whether any character changes when the text is folded to Simplified. */
  readonly folds: boolean;
}

/**
 * The script of a text, from the characters that only one script has: 国 tells, 后 (also Traditional: 皇后) doesn't.
 * `mixed` when the rarer script has more than a tenth of them.
 */
export function detectScript(units: Uint16Array): ScriptFound {
  telling ??= buildTable();
  const kinds = telling;
  let simplified = 0;
  let traditional = 0;
  let all = 0;
  for (let at = 0; at < units.length; at += 1) {
    const kind = kinds[units[at] ?? 0] ?? 0;
    simplified += kind & SIMPLIFIED;
    traditional += (kind & TRADITIONAL) >> 1;
    all |= kind;
  }
  return { script: scriptOf(simplified, traditional), folds: (all & FOLDS) !== 0 };
}

function scriptOf(simplified: number, traditional: number): Script {
  const stray = (simplified + traditional) * STRAY_SHARE;
  if (simplified + traditional === 0) return 'none';
  if (traditional <= stray) return 'Hans';
  return simplified <= stray ? 'Hant' : 'mixed';
}

/**
 * For each character which script it tells, and whether it folds. Characters of the common
 * set of the other script's old encoding don't tell: 台 is in Big5, 著 in GB 2312.
 */
function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1) if (isTraditional(unit)) table[unit] = TRADITIONAL;
  for (const entry of SIMPLIFIED_TO_TRADITIONAL.split('|')) {
    const [simplified = ''] = entry.split(' ');
    if (simplified.length === 1) table[simplified.charCodeAt(0)] = SIMPLIFIED;
  }
  for (const unit of decodeRows('gb18030', 0xb0, 0xf7, 0xa1)) if (table[unit] === TRADITIONAL) table[unit] = 0;
  for (const unit of decodeRows('big5', 0xa4, 0xc6, 0x40)) if (table[unit] === SIMPLIFIED) table[unit] = 0;
  for (let unit = 0; unit < table.length; unit += 1) if (isTraditional(unit)) table[unit] = (table[unit] ?? 0) | FOLDS;
  return table;
}

/** The units of all characters of two bytes with a lead from `first` to `last` and a trail from `trail` on. */
function decodeRows(encoding: 'gb18030' | 'big5', first: number, last: number, trail: number): Uint16Array {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead += 1) for (let second = trail; second < 0xff; second += 1) bytes.push(lead, second);
  return unitsOf(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
}
