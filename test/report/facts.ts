import { type SentenceRow } from '../../src/dataset/schema.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import { readerDocument } from '../../src/report/reader-document.ts';
import { report, sentence } from '../dataset/sample.ts';

/** What a report may hold to break out of its place in a page. */
export const hostile = '</script><script>window.broken = 1</script><img src=x onerror="window.broken = 1">"\'<!--&';

const sentences: readonly SentenceRow[] = [
  { ...sentence, raw_start: 0, raw_end: 9 },
  { ...sentence, sentence_id: '2031/港口:1', sentence_index: 1, attribution_method: 'inherited', inherited_from: 0, speaker_mention: null, cue: null, text: `还要扩建。${hostile}`, raw_start: 10, raw_end: 19 },
  { ...sentence, sentence_id: '2031/港口:2', sentence_index: 2, paragraph_index: 1, speaker: null, attribution_method: 'narrator', topic: 'medtop:3', topics: ['medtop:3'], topic_scores: [0.5], topic_evidence: [hostile], text: '昨天下雨。', raw_start: 20, raw_end: 29 },
];

const topic = (id: string, labelZh: string, labelEn: string, broader: string | null) =>
  ({ topic_id: id, label_zh: labelZh, label_en: labelEn, broader, scheme: 'test', scheme_version: '1', cap_major: null, sentences: 1 }) as const;

/** A small dataset's facts, with markup wherever a text can hold some. */
export const facts: ReportFacts = {
  dataset: 'harbour',
  title: `港口 ${hostile}`,
  description: hostile,
  versions: { package: '1.2.3', fingerprint: 'abcd', contract: '1' },
  summary: {
    documents: 2,
    sentences: 3,
    tokens: 1234,
    duplicates: 0,
    methods: { explicit: 1, inherited: 1, narrator: 1, unresolved: 0 },
    unresolved_share: 0,
    narrator_share: 1 / 3,
    null_shares: { sentences: { topic: 0 }, documents: {} },
  },
  overview: {
    confidence: [{ method: 'explicit', from: 0.9, sentences: 3 }],
    speakerTopics: [
      { speaker: '林大川', topic: 'medtop:2', sentences: 2 },
      { speaker: hostile, topic: 'medtop:3', sentences: 1 },
    ],
    months: [
      { month: '2031-01', topic: 'medtop:2', sentences: 2 },
      { month: '2031-02', topic: 'medtop:3', sentences: 1 },
    ],
    edits: 7,
    tokenRepairs: 3,
  },
  speakers: [
    { speaker: '林大川', kind: 'person', aliases: [], roles: ['港务局局长'], documents: 1, sentences: 2, first_doc_id: '2031/港口' },
    { speaker: hostile, kind: 'unnamed', aliases: [], roles: [hostile], documents: 1, sentences: 1, first_doc_id: '2031/港口' },
  ],
  topics: [topic('medtop:1', '经济', 'economy', null), topic('medtop:2', '港口', 'ports', 'medtop:1'), topic('medtop:3', hostile, hostile, null)],
  rejects: { 'not-text': 2 },
  ignored: { [hostile]: 1 },
  sample: [readerDocument({ ...report, title: hostile }, sentences, (start, end) => `${hostile}${start}-${end}`, 10)],
};
