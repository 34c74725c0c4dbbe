import { describe, expect, it } from 'vitest';
import { documentRow, sentenceRows } from '../../src/dataset/rows.ts';
import type { Attribution, LabelledDocument, Sentence } from '../../src/document.ts';

const narrated: Attribution = {
  speaker: null,
  coSpeakers: [],
  mention: null,
  role: null,
  cue: null,
  quotationType: 'none',
  method: 'narrator',
  rule: 'narration',
  inheritedFrom: null,
  confidence: 0.5,
};

function sentenceOf(sentenceIndex: number, paragraphIndex: number, section: Sentence['section'], text: string): Sentence {
  return { paragraphIndex, sentenceIndex, section, text, folded: text, rawStart: sentenceIndex * 10, rawEnd: sentenceIndex * 10 + 9, tokens: [...text], pos: [...text].map(() => 'n') };
}

const document: LabelledDocument = {
  docId: '2031/桥#2',
  sourcePath: '2031/桥.jsonl',
  sourceSha256: 'ab',
  sourceBytes: 90,
  encoding: 'gb18030',
  text: '',
  byteOffsets: new Int32Array(1),
  metadata: { title: null, published: '2031-05-01', place: '临江', agency: null, reporters: ['赵一'] },
  normalised: { text: '', starts: new Int32Array(0), ends: new Int32Array(0) },
  folded: '',
  script: 'Hans',
  edits: 7,
  sentences: [sentenceOf(0, 0, 'headline', '桥通了？'), sentenceOf(1, 0, 'headline', '通了！'), sentenceOf(2, 1, 'headline', '副题'), sentenceOf(3, 2, 'body', '两人说通了。')],
  paragraphs: 3,
  tokenRepairs: 2,
  attributions: [narrated, { ...narrated, speaker: '乙', method: 'explicit' }, narrated, { ...narrated, speaker: '甲', coSpeakers: ['乙', '丙'], mention: '两人', role: '工程师', cue: '说', method: 'inherited', inheritedFrom: 1 }],
  sentenceTopics: [
    { topics: [], capMajor: null },
    { topics: [], capMajor: null },
    { topics: [], capMajor: null },
    { topics: [{ id: 'medtop:2', score: 0.75, evidence: '桥' }, { id: 'medtop:1', score: 0.5, evidence: '' }], capMajor: 10 },
  ],
  documentTopic: 'medtop:2',
};

describe('sentenceRows', () => {
  it('puts what is known of a sentence into its columns', () => {
    const rows = sentenceRows(document, 'test', '2030/桥');
    expect(rows).toHaveLength(4);
    expect(rows[3]).toEqual({
      doc_id: '2031/桥#2',
      sentence_id: '2031/桥#2:3',
      paragraph_index: 2,
      sentence_index: 3,
      section: 'body',
      text: '两人说通了。',
      raw_start: 30,
      raw_end: 39,
      tokens: ['两', '人', '说', '通', '了', '。'],
      pos: ['n', 'n', 'n', 'n', 'n', 'n'],
      speaker: '甲',
      co_speakers: ['乙', '丙'],
      speaker_mention: '两人',
      speaker_role: '工程师',
      cue: '说',
      quotation_type: 'none',
      attribution_method: 'inherited',
      attribution_rule: 'narration',
      inherited_from: 1,
      speaker_confidence: 0.5,
      topic: 'medtop:2',
      topics: ['medtop:2', 'medtop:1'],
      topic_scores: [0.75, 0.5],
      topic_evidence: ['桥', ''],
      cap_major: 10,
      split: 'test',
      duplicate_of: '2030/桥',
    });
    expect(rows[0]).toMatchObject({ topic: null, topics: [], cap_major: null, speaker: null });
  });

  it('refuses a document that lacks the label of a sentence', () => {
    expect(() => sentenceRows({ ...document, attributions: [narrated] }, 'train', null)).toThrow('Sentence 1 has no attribution');
    expect(() => sentenceRows({ ...document, sentenceTopics: [] }, 'train', null)).toThrow('Sentence 0 has no topics');
  });
});

describe('documentRow', () => {
  it('counts the document and takes the title from the first headline when the record has none', () => {
    expect(documentRow(document, 'train', null)).toEqual({
      doc_id: '2031/桥#2',
      source_path: '2031/桥.jsonl',
      source_sha256: 'ab',
      source_bytes: 90,
      encoding: 'gb18030',
      script: 'Hans',
      title: '桥通了？通了！',
      published: '2031-05-01',
      place: '临江',
      agency: null,
      reporters: ['赵一'],
      paragraphs: 3,
      sentences: 4,
      tokens: 15,
      speakers: ['乙', '甲', '丙'],
      narrator_share: 0.5,
      topic: 'medtop:2',
      edits: 7,
      token_repairs: 2,
      duplicate_of: null,
      split: 'train',
    });
  });

  it('prefers the title of the record', () => {
    expect(documentRow({ ...document, metadata: { ...document.metadata, title: '大桥' } }, 'train', null).title).toBe('大桥');
  });

  it('has no title and no narrator without sentences', () => {
    const row = documentRow({ ...document, sentences: [], attributions: [], sentenceTopics: [] }, 'train', null);
    expect(row).toMatchObject({ title: null, narrator_share: 0, speakers: [], tokens: 0 });
  });
});
