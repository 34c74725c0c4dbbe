import type { AttributedDocument, Section, Sentence } from '../../../src/document.ts';
import { fold } from '../../../src/text/fold.ts';

/** A sentence of a test document: its text alone stands in the body, each in a paragraph of its own. */
export type Line = string | { readonly text: string; readonly section: Section };

/** An attributed document of these sentences, all the narrator's. */
export function attributed(...lines: readonly Line[]): AttributedDocument {
  const sentences = lines.map(sentenceOf);
  const text = sentences.map((sentence) => sentence.text).join('\n');
  return {
    docId: 'report', sourcePath: 'report.txt', sourceSha256: '', sourceBytes: 0, encoding: 'utf-8', text,
    byteOffsets: new Int32Array(text.length + 1),
    metadata: { title: null, published: null, place: null, agency: null, reporters: [] },
    normalised: { text, starts: new Int32Array(text.length), ends: new Int32Array(text.length) },
    folded: fold(text), script: 'Hans', edits: 0, sentences, paragraphs: lines.length, tokenRepairs: 0,
    attributions: sentences.map(() => ({
      speaker: null, coSpeakers: [], mention: null, role: null, cue: null, quotationType: 'none', method: 'narrator',
      rule: 'no-cue', inheritedFrom: null, confidence: 1,
    })),
  };
}

function sentenceOf(line: Line, index: number): Sentence {
  const { text, section } = typeof line === 'string' ? { text: line, section: 'body' as const } : line;
  return {
    paragraphIndex: index, sentenceIndex: index, section, text, folded: fold(text), rawStart: 0, rawEnd: 0,
    tokens: [text], pos: ['n'],
  };
}
