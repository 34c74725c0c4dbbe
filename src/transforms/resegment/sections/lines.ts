import { dataRows, dataWords } from '../../../text/data-file.ts';

/** Lines about the report are short; longer ones are text. */
const LONGEST_APPARATUS = 120;
const LONGEST_CAPTION = 200;
const OPENERS = /^[（(【[〔]+/u;
const CLOSERS = /[）)】\]〕。]+$/u;
const DATE_FIRST = /^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}/u;
const INK = /[\p{L}\p{N}]/u;
const LINK = /^\[[^[\]]{1,40}\]\(https?:/u;

const apparatus = dataWords(new URL('./apparatus.txt', import.meta.url));
const captions = dataRows(new URL('./captions.tsv', import.meta.url));
const captionBegins = captions.filter(([, where]) => where === 'begins').map(([mark = '']) => mark);
const captionEnds = captions.filter(([, where]) => where === 'ends').map(([mark = '']) => mark);

/** Whether a sentence, folded, is about the report: its source, author, editor, date, a link, or a rule (---). */
export function isApparatus(folded: string): boolean {
  if (LINK.test(folded) || !INK.test(folded)) return true;
  if (folded.length > LONGEST_APPARATUS) return false;
  const opened = OPENERS.test(folded);
  if (folded.endsWith('。') && !opened) return false;
  if (DATE_FIRST.test(folded)) return true;
  const inner = opened ? folded.replace(OPENERS, '') : folded;
  return apparatus.some((word) => inner.startsWith(word) && endsWord(inner, word));
}

/** 完 alone is a whole line; the other words may be followed by anything but the body of a sentence (记者从…). */
function endsWord(inner: string, word: string): boolean {
  const next = inner.charAt(word.length);
  if (word === '完' || word === '视频' || word === '题') return next === '' || CLOSERS.test(next) || next === '：' || next === ':';
  return !/[从在了获注看发采走来问将说]/u.test(next) && !inner.slice(0, 40).includes('，');
}

/** Whether a sentence, folded, belongs to a picture. */
export function isCaption(folded: string): boolean {
  if (folded.length > LONGEST_CAPTION) return false;
  if (captionBegins.some((mark) => folded.startsWith(mark))) return true;
  return captionEnds.some((mark) => folded.endsWith(mark)) && !/拍摄[）)]?$/u.test(folded);
}
