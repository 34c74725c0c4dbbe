import { readFileSync } from 'node:fs';
import type { LabelledDocument } from '../../src/document.ts';
import { asLabelled } from './topics.ts';

/** The columns of a labels.tsv, in their order. */
const columns = [
  'sentence_index',
  'paragraph_index',
  'section',
  'speaker',
  'quotation_type',
  'attribution_method',
  'topics',
  'text',
] as const;

export type Column = (typeof columns)[number];

/** The columns of judgement, in which a case may have known misses; the others must always be right. */
export const judged = ['speaker', 'quotation_type', 'attribution_method', 'topics'] as const satisfies readonly Column[];

/** One sentence as a labels.tsv writes it: speakers joined by `|`, topics by `,`, nothing where there is none. */
export type Row = Readonly<Record<Column, string>>;

/** Reads a labels.tsv; throws when its header or a row isn't as in the README beside this file. */
export function readLabels(path: string): readonly Row[] {
  const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  if (header !== columns.join('\t')) throw new Error(`${path}: expected the header ${columns.join(' ')}, received ${header ?? 'nothing'}.`);
  return lines.map((line) => rowOf(path, line));
}

function rowOf(path: string, line: string): Row {
  const cells = line.split('\t');
  if (cells.length !== columns.length) throw new Error(`${path}: expected ${columns.length} cells, received ${cells.length}: ${line}`);
  const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
  return {
    sentence_index: cell('sentence_index'),
    paragraph_index: cell('paragraph_index'),
    section: cell('section'),
    speaker: cell('speaker'),
    quotation_type: cell('quotation_type'),
    attribution_method: cell('attribution_method'),
    topics: cell('topics'),
    text: cell('text'),
  };
}

/** Writes what the pipeline made of a document in the words of a labels.tsv. */
export function rowsOf({ sentences, attributions, sentenceTopics }: LabelledDocument): readonly Row[] {
  return sentences.map((sentence, index) => {
    const attribution = attributions[index];
    const speakers = [attribution?.speaker ?? '', ...(attribution?.coSpeakers ?? [])];
    return {
      sentence_index: String(sentence.sentenceIndex),
      paragraph_index: String(sentence.paragraphIndex),
      section: sentence.section,
      speaker: speakers.join('|'),
      quotation_type: attribution?.quotationType ?? '',
      attribution_method: attribution?.method ?? '',
      topics: asLabelled((sentenceTopics[index]?.topics ?? []).map((topic) => topic.id)).join(','),
      text: sentence.text,
    };
  });
}
