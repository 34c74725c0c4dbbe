import { describe, expect, it } from 'vitest';
import type { TopicRow } from '../../../src/dataset/schema.ts';
import { Links } from '../../../src/runner/verify/links.ts';
import { report, sentence } from '../../dataset/sample.ts';
import { speaker } from '../dataset-folder.ts';

const topic = (id: string, sentences: number, broader: string | null = null): TopicRow => ({ topic_id: id, label_zh: '', label_en: '', broader, scheme: '', scheme_version: '', cap_major: null, sentences });

const links = (): Links => {
  const made = new Links();
  made.add({ ...report, doc_id: 'a' }, [sentence, { ...sentence, co_speakers: ['周行'], topics: ['medtop:2'] }]);
  return made;
};

const speakers = [speaker('林大川', 2), speaker('周行', 1)];
const topics = [topic('medtop:1', 1), topic('medtop:2', 2, 'medtop:9'), topic('medtop:9', 0)];

describe('Links', () => {
  it('find nothing when the tables fit together, broader topics without a sentence included', () => {
    expect(links().verify(speakers, topics)).toEqual([]);
  });

  it('find names that are missing, miscounted or nobody’s', () => {
    expect(links().verify([speaker('林大川', 3), { ...speaker('路人', 0), first_doc_id: 'z' }], topics)).toEqual([
      { where: 'speakers: 周行', what: 'sentences name it, but the table doesn’t' },
      { where: 'speakers: 林大川', what: '2 sentences name it, the table says 3' },
      { where: 'speakers: 路人', what: 'its first document z isn’t in the dataset' },
    ]);
  });

  it('find topics without their broader one, and originals that are gone', () => {
    const made = links();
    made.add({ ...report, doc_id: 'b', duplicate_of: 'gone' }, []);
    expect(made.verify(speakers, topics.slice(0, 2))).toEqual([
      { where: 'b', what: 'it repeats gone, which isn’t in the dataset' },
      { where: 'topics: medtop:2', what: 'its broader topic medtop:9 isn’t in the table' },
    ]);
  });
});
