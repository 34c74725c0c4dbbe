import type { TableSchema } from './column.ts';

/** One row a canonical speaker, sorted by `speaker`. */
export const SPEAKERS = {
  name: 'speakers',
  english: 'One row a canonical speaker, with names, roles and counts.',
  chinese: '每行一位说话人：别称、职务和统计。',
  columns: [
    {
      name: 'speaker', type: 'utf8', nullable: false,
      english: 'Canonical name.',
      chinese: '规范名称。',
    },
    {
      name: 'kind', type: 'utf8', nullable: false, values: ['person', 'organisation', 'document', 'unnamed'],
      english: 'What kind of source.',
      chinese: '来源类别：人物、机构、文件、匿名。',
    },
    {
      name: 'aliases', type: 'list<utf8>', nullable: false,
      english: 'Other names of the speaker, in other documents and the other script too; without pronouns and titles alone; sorted.',
      chinese: '其他称呼，包括其他文档中的规范名称和另一字体的写法（不含代词和单独的职务），已排序。',
    },
    {
      name: 'roles', type: 'list<utf8>', nullable: false,
      english: 'Titles that the documents give a person, sorted.',
      chinese: '文中给出的人物职务，已排序。',
    },
    {
      name: 'documents', type: 'int32', nullable: false,
      english: 'Documents in which the speaker speaks.',
      chinese: '发言所在文档数。',
    },
    {
      name: 'sentences', type: 'int32', nullable: false,
      english: 'Sentences of which the speaker is the source, alone or with others.',
      chinese: '发言句数（含共同发言）。',
    },
    {
      name: 'first_doc_id', type: 'utf8', nullable: false, references: 'documents.doc_id',
      english: 'First of these documents in the order of `doc_id`.',
      chinese: '按 `doc_id` 排序的首篇文档。',
    },
  ],
} as const satisfies TableSchema;

/** One row a topic that occurs, and its ancestors, sorted by `topic_id`. */
export const TOPICS = {
  name: 'topics',
  english: 'One row a topic that occurs in the sentences, and the broader topics above it.',
  chinese: '每行一个出现过的主题及其上位主题。',
  columns: [
    {
      name: 'topic_id', type: 'utf8', nullable: false,
      english: 'Id of the topic: `medtop:…` of IPTC Media Topics, or that of a user’s scheme.',
      chinese: '主题编号：IPTC 新闻主题的 `medtop:…`，或用户主题表中的编号。',
    },
    {
      name: 'label_zh', type: 'utf8', nullable: false,
      english: 'Preferred label in Chinese.',
      chinese: '中文名称。',
    },
    {
      name: 'label_en', type: 'utf8', nullable: false,
      english: 'Preferred label in English.',
      chinese: '英文名称。',
    },
    {
      name: 'broader', type: 'utf8', nullable: true, references: 'topics.topic_id',
      english: 'Id of the broader topic; null at the top.',
      chinese: '上位主题编号；顶层为空。',
    },
    {
      name: 'scheme', type: 'utf8', nullable: false,
      english: 'Name of the scheme.',
      chinese: '主题体系名称。',
    },
    {
      name: 'scheme_version', type: 'utf8', nullable: false,
      english: 'Version of the scheme.',
      chinese: '主题体系版本。',
    },
    {
      name: 'cap_major', type: 'int32', nullable: true,
      english: 'Major topic of the Comparative Agendas Project.',
      chinese: '对应的比较议程项目（CAP）大类。',
    },
    {
      name: 'sentences', type: 'int32', nullable: false,
      english: 'Sentences that carry the topic itself (not one below it).',
      chinese: '直接带有该主题的句数（不含下位主题）。',
    },
  ],
} as const satisfies TableSchema;

/** One row an input that was not taken, or taken with a remark, sorted by `source_path`, then `byte_offset`. */
export const REJECTS = {
  name: 'rejects',
  english: 'One row an input that was refused, or a remark on one that was taken (`mojibake`, `replacement-characters`, `near-duplicate`, `override-unused`), with the reason.',
  chinese: '每行一个被拒收的输入及原因，或对已收录文档的备注（`mojibake`、`replacement-characters`、`near-duplicate`、`override-unused`）。',
  columns: [
    {
      name: 'source_path', type: 'utf8', nullable: false,
      english: 'Path of the file below the input folder.',
      chinese: '文件在输入文件夹下的路径。',
    },
    {
      name: 'code', type: 'utf8', nullable: false,
      english: 'Stable code, such as `not-text`, `bad-encoding`, `empty`, `too-large`, `duplicate`.',
      chinese: '固定代码，如 `not-text`、`bad-encoding`、`empty`、`too-large`、`duplicate`。',
    },
    {
      name: 'reason', type: 'utf8', nullable: false,
      english: 'The reason in words.',
      chinese: '原因说明。',
    },
    {
      name: 'byte_offset', type: 'int32', nullable: true,
      english: 'Byte at which it went wrong, if there is one.',
      chinese: '出错处的字节位置（如有）。',
    },
  ],
} as const satisfies TableSchema;
