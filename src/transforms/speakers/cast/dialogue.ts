import { Is } from '../words/lexicon.ts';
import type { Scan } from '../words/scan.ts';

/** A sentence's place in a dialogue of questions and answers. */
export interface Turn {
  /** Who the label names: 问, 答, 主持人, a name; null in a sentence that carries a turn on. */
  readonly label: string | null;
  /** Token of the label's colon, -1 without a label. */
  readonly colon: number;
}

/** Tokens within which a label's colon stands. */
const LABEL_TOKENS = 6;
/** Labelled sentences from which a report is a dialogue. */
const FEWEST_TURNS = 4;

/** The labels of a report in questions and answers; for each sentence its turn, null outside of the dialogue. */
export function findDialogue(scans: readonly Scan[]): (Turn | null)[] {
  const questions = findQuestions(scans);
  if (questions.some((turn) => turn !== null)) return questions;
  const announced = scans.slice(0, ANNOUNCED_BY).findIndex((scan) => ANNOUNCES.test(scan.sentence.folded));
  return announced < 0 ? questions : findSpeech(scans, announced);
}

/** 以下为演讲全文：, 以下是嘉宾的发言。: what announces a speech in full. */
const ANNOUNCES = /以下[为是系].{0,30}(?:全文|发言|演讲|讲话|致辞|实录|分享|整理|内容|观点|对话)|(?:演讲|讲话|致辞|发言|谈话|书面致辞|答问)[（(]?(?:全文|实录|摘编|摘要)[）)]?(?:如下)?[：:]?$|全文如下/u;
/** Sentences within which a speech in full is announced. */
const ANNOUNCED_BY = 12;
/** Lines below a text that are no part of it. */
const CLOSES = /^(?:[（(【[](?![一二三四五六七八九十\d]+[）)】\]]).*[）)】\]]?$|责任编辑|责编|编辑|来源|更多|欢迎)|查看原文/u;

/** Whether a line stands below the text of a report. */
export function closes(scan: Scan): boolean {
  return CLOSES.test(scan.sentence.folded);
}

/** A speech in full: it runs from its announcement, or the label after it, to the end or the next label. */
function findSpeech(scans: readonly Scan[], announced: number): (Turn | null)[] {
  let speaking = false;
  return scans.map((scan, at) => {
    if (at < announced || closes(scan)) return null;
    const colon = at === announced ? namedColon(scan) : at <= announced + 2 || !speaking ? colonOf(scan) : -1;
    if (colon > 0) {
      speaking = true;
      return { label: labelText(scan, colon), colon };
    }
    return speaking ? { label: null, colon: -1 } : null;
  });
}

/** The colon of an announcement that names its speaker: 以下为某某演讲全文：. */
function namedColon(scan: Scan): number {
  const colon = scan.bits.findIndex((bits) => (bits & Is.COLON) !== 0);
  return scan.bits.some((bits, index) => (bits & Is.NAME) !== 0 && index < colon) ? colon : -1;
}

/** Questions and answers: labels that come again and again. */
function findQuestions(scans: readonly Scan[]): (Turn | null)[] {
  const colons = scans.map(colonOf);
  const labels = scans.map((scan, at) => labelText(scan, colons[at] ?? -1));
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  const speaking = new Set([...counts].filter(([label, count]) => count > 1 || label === '答' || asks(label)).map(([label]) => label));
  const answers = [...speaking].some((label) => !asks(label));
  const turns = labels.filter((label) => speaking.has(label)).length;
  const questions = labels.filter((label) => asks(label)).length;
  const asksPlainly = labels.some((label) => label.endsWith('问'));
  if (!asksPlainly && (questions < FEWEST_QUESTIONS || !answers) && (speaking.size < 2 || turns < FEWEST_TURNS)) {
    return scans.map(() => null);
  }
  const asked = labels.map((label) => (answers ? speaking.has(label) : asks(label)));
  return scans.map((_, at) => {
    if (asked[at] === true) return { label: labels[at] ?? null, colon: colons[at] ?? -1 };
    return carriesOn(labels, asked, at) ? { label: null, colon: -1 } : null;
  });
}

/** 问, 有记者问, 某社记者, 主持人: the label of a question. */
function asks(label: string): boolean {
  return /(?:问|记者|主持人)$/u.test(label) && label.length <= LONGEST_LABEL;
}

/** Longest label of a question in units. */
const LONGEST_LABEL = 16;
/** Questions from which a report is a dialogue though nobody is said to ask by 问. */
const FEWEST_QUESTIONS = 2;

/** Who asks by a label: 某社记者追问 → 某社记者; 问 and 有记者问 → 记者; null for the label of an answer. */
export function askerOf(label: string): string | null {
  if (!asks(label)) return null;
  const asker = label.replace(/(?:追|提|发)?问$/u, '');
  return asker === '' || asker === '有记者' ? '记者' : asker;
}

/** 议长先生：, 各位来宾，朋友们：, 尊敬的校长：: who is spoken to, at the end of a sentence that says nothing else. */
const ADDRESS = /(?:先生|女士|小姐|阁下|们|同志|来宾|代表|委员|朋友|同事|观众|听众|网友|同学|同胞)[：:]$|^(?:尊敬|敬爱|亲爱|各位|诸位).{0,30}[：:]$/u;

/** Whether a sentence does nothing but address its hearers. */
export function addresses({ sentence }: Scan): boolean {
  return ADDRESS.test(sentence.folded);
}

/** Whether a sentence between labels belongs to the turn before it: not where a question is answered without a label. */
function carriesOn(labels: readonly string[], asked: readonly boolean[], at: number): boolean {
  const before = asked.lastIndexOf(true, at);
  const after = asked.indexOf(true, at);
  if (before < 0 || after < 0) return false;
  return !(asks(labels[before] ?? '') && asks(labels[after] ?? ''));
}

function colonOf(scan: Scan): number {
  if (addresses(scan)) return -1;
  for (let index = 1; index < Math.min(scan.bits.length, LABEL_TOKENS); index += 1) {
    const bits = scan.bits[index] ?? 0;
    if (bits & Is.COLON) return index;
    if (bits & (Is.COMMA | Is.STOP | Is.OPEN)) return -1;
  }
  return -1;
}

/** 一、问：, （2）问：, 3. 问：: questions that are numbered. */
const NUMBERED = /^[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]\s?/u;

function labelText(scan: Scan, colon: number): string {
  return colon < 0 ? '' : scan.sentence.folded.slice(0, scan.ends[colon - 1]).replace(NUMBERED, '');
}

/** Whether a sentence before the dialogue tells who answers. */
export function tellsOfAnswers(scan: Scan): boolean {
  return scan.facts.some((facts) => facts.answers);
}
