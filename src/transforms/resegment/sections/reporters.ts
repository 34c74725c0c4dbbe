/** What stands before a reporter's name. */
const LABEL = /(?:记者|記者|通讯员|通訊員)[:：]?\s*/gu;
/** What ends a list of names. */
const END = /[）)】\]。，,；;：:/／从從]|报道|報導|報道|报导|摄|攝/u;
const NAME = /^(?:[\p{Script=Han}]{2,4}|[\p{Script=Han}]{1,10}[·•][\p{Script=Han}·•]{1,12})$/u;
/** A list of names is read no further than this many units. */
const LONGEST = 80;

/** The reporters named in a line with its spaces as in the source: （记者 王某某 通讯员 李某）. */
export function readReporters(line: string): string[] {
  const names: string[] = [];
  for (const label of line.matchAll(LABEL)) {
    const list = line.slice(label.index + label[0].length).slice(0, LONGEST).split(END)[0] ?? '';
    const own = list.split(/记者|記者|通讯员|通訊員/u)[0] ?? '';
    const found = own.split(/[\s、]+/u).filter((name) => name !== '');
    if (found.every((name) => NAME.test(name))) names.push(...found);
  }
  return [...new Set(names)];
}
