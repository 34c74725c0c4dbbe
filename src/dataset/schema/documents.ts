import type { TableSchema } from './column.ts';

/** One row a document, sorted by `doc_id`. */
export const DOCUMENTS = {
  name: 'documents',
  english: 'One row a report: where it came from, what it says of itself, and counts.',
  chinese: '每行一篇报道：来源、自身信息和统计。',
  columns: [
    {
      name: 'doc_id', type: 'utf8', nullable: false,
      english: 'Document, as in the sentences table.',
      chinese: '文档编号，同句子表。',
    },
    {
      name: 'source_path', type: 'utf8', nullable: false,
      english: 'Path of the file below the input folder.',
      chinese: '文件在输入文件夹下的路径。',
    },
    {
      name: 'source_sha256', type: 'utf8', nullable: false,
      english: 'SHA-256 of the document’s raw bytes, in hex.',
      chinese: '文档原始字节的 SHA-256（十六进制）。',
    },
    {
      name: 'source_bytes', type: 'int32', nullable: false,
      english: 'Length of the document’s raw bytes.',
      chinese: '文档原始字节数。',
    },
    {
      name: 'encoding', type: 'utf8', nullable: false, values: ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'html'],
      english: 'Encoding of the raw bytes; `html` for a page, whose `raw_start` and `raw_end` refer to its extracted text in UTF-8.',
      chinese: '原始编码；`html` 表示网页，其 `raw_start`、`raw_end` 指提取正文（UTF-8）中的字节。',
    },
    {
      name: 'script', type: 'utf8', nullable: false, values: ['Hans', 'Hant', 'mixed', 'none'],
      english: 'Simplified, Traditional, both, or none that tells.',
      chinese: '文字：简体、繁体、混用、无从判断。',
    },
    {
      name: 'title', type: 'utf8', nullable: true,
      english: 'Title: from the record or the page, otherwise the headline.',
      chinese: '标题：取自记录字段或网页，否则取标题行。',
    },
    {
      name: 'published', type: 'date32', nullable: true,
      english: 'Day of publication.',
      chinese: '发布日期。',
    },
    {
      name: 'place', type: 'utf8', nullable: true,
      english: 'Place of the dateline.',
      chinese: '电头中的地点。',
    },
    {
      name: 'agency', type: 'utf8', nullable: true,
      english: 'Agency or paper.',
      chinese: '通讯社或媒体。',
    },
    {
      name: 'reporters', type: 'list<utf8>', nullable: false,
      english: 'Names of the reporters.',
      chinese: '记者姓名。',
    },
    {
      name: 'paragraphs', type: 'int32', nullable: false,
      english: 'Number of paragraphs.',
      chinese: '段落数。',
    },
    {
      name: 'sentences', type: 'int32', nullable: false,
      english: 'Number of sentences.',
      chinese: '句数。',
    },
    {
      name: 'tokens', type: 'int32', nullable: false,
      english: 'Number of tokens.',
      chinese: '词数。',
    },
    {
      name: 'speakers', type: 'list<utf8>', nullable: false, references: 'speakers.speaker',
      english: 'Canonical speakers, in the order in which they first speak.',
      chinese: '说话人（规范名称），按首次出现排列。',
    },
    {
      name: 'narrator_share', type: 'float32', nullable: false,
      english: 'Share of the sentences that nobody says, from 0 to 1.',
      chinese: '记者叙述句所占比例，0 至 1。',
    },
    {
      name: 'topic', type: 'utf8', nullable: true, references: 'topics.topic_id',
      english: 'Topic of the whole document.',
      chinese: '全文主题。',
    },
    {
      name: 'edits', type: 'int32', nullable: false,
      english: 'Characters changed, removed or added by normalising (spaces between tokens count).',
      chinese: '规范化改动的字符数（含词间空格）。',
    },
    {
      name: 'token_repairs', type: 'int32', nullable: false,
      english: 'Cuts between words that differ from the input’s own spaces.',
      chinese: '与输入自带空格不同的切分处数。',
    },
    {
      name: 'duplicate_of', type: 'utf8', nullable: true, references: 'documents.doc_id',
      english: '`doc_id` of the document that this one duplicates.',
      chinese: '若为重复文档，原文的 `doc_id`。',
    },
    {
      name: 'split', type: 'utf8', nullable: false, values: ['train', 'validation', 'test'],
      english: 'Suggested split, as in the sentences table.',
      chinese: '建议划分，同句子表。',
    },
  ],
} as const satisfies TableSchema;
