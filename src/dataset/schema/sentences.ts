import type { TableSchema } from './column.ts';

/** One row a sentence, sorted by `doc_id`, then `sentence_index`. */
export const SENTENCES = {
  name: 'sentences',
  english: 'One row a sentence: its text, where it stands in the source, who says it and what it is about.',
  chinese: '每行一句：文本、在原文中的位置、说话人和主题。',
  columns: [
    {
      name: 'doc_id', type: 'utf8', nullable: false, references: 'documents.doc_id',
      english: 'Document: its path below the input folder without extension, `#n` added for the n-th document of a file with several.',
      chinese: '文档编号：输入文件夹下的路径（不含扩展名）；一个文件含多篇时加 `#n`。',
    },
    {
      name: 'sentence_id', type: 'utf8', nullable: false,
      english: '`doc_id:sentence_index`, unique in the dataset.',
      chinese: '`doc_id:sentence_index`，全数据集唯一。',
    },
    {
      name: 'paragraph_index', type: 'int32', nullable: false, step: 'resegment',
      english: 'Paragraph within the document, from 0.',
      chinese: '段落序号，从 0 起。',
    },
    {
      name: 'sentence_index', type: 'int32', nullable: false, step: 'resegment',
      english: 'Sentence within the document, from 0.',
      chinese: '句子在文档内的序号，从 0 起。',
    },
    {
      name: 'section', type: 'utf8', nullable: false, values: ['headline', 'dateline', 'caption', 'body'], step: 'resegment',
      english: 'Part of the report in which the sentence stands.',
      chinese: '句子所在部分：标题、电头、图片说明、正文。',
    },
    {
      name: 'text', type: 'utf8', nullable: false, step: 'normalise',
      english: 'The sentence, normalised (see “edits” of the documents table).',
      chinese: '规范化后的句子。',
    },
    {
      name: 'raw_start', type: 'int32', nullable: false, step: 'resegment',
      english: 'First byte of the sentence in the raw document.',
      chinese: '句子在原始文档中的起始字节。',
    },
    {
      name: 'raw_end', type: 'int32', nullable: false, step: 'resegment',
      english: 'Byte after the last; the range has no white space at either end.',
      chinese: '结束字节（不含）；两端没有空白。',
    },
    {
      name: 'tokens', type: 'list<utf8>', nullable: false, step: 'resegment',
      english: 'Words; joined they give `text` without its white space.',
      chinese: '分词结果；连接起来等于去掉空白的 `text`。',
    },
    {
      name: 'pos', type: 'list<utf8>', nullable: false, step: 'resegment',
      english: 'Part of speech of each token (the tag set of jieba).',
      chinese: '各词的词性（jieba 标记集）。',
    },
    {
      name: 'speaker', type: 'utf8', nullable: true, references: 'speakers.speaker', step: 'speakers',
      english: 'Canonical name of the source; null when the reporter narrates and when the speaker is unresolved.',
      chinese: '说话人的规范名称；记者叙述或无法判定时为空。',
    },
    {
      name: 'co_speakers', type: 'list<utf8>', nullable: false, references: 'speakers.speaker', step: 'speakers',
      english: 'Further speakers of the same sentence, canonical.',
      chinese: '同句的其他说话人（规范名称）。',
    },
    {
      name: 'speaker_mention', type: 'utf8', nullable: true, step: 'speakers',
      english: 'The words by which this sentence names the speaker.',
      chinese: '本句中指称说话人的词语。',
    },
    {
      name: 'speaker_role', type: 'utf8', nullable: true, step: 'speakers',
      english: 'The speaker’s role as the document gives it.',
      chinese: '文中给出的说话人职务或身份。',
    },
    {
      name: 'cue', type: 'utf8', nullable: true, step: 'speakers',
      english: 'The word that tells of speaking.',
      chinese: '引述动词（如“指出”）。',
    },
    {
      name: 'quotation_type', type: 'utf8', nullable: false, values: ['none', 'direct', 'indirect', 'mixed'], step: 'speakers',
      english: 'Nobody’s speech; all of what is said in quotation marks (a cue may stand beside or between); none of it; a part.',
      chinese: '引语类型：非引语；所说全在引号内（引述语可在前后或中间）；全不在引号内；部分在引号内。',
    },
    {
      name: 'attribution_method', type: 'utf8', nullable: false, step: 'speakers',
      values: ['explicit', 'inherited', 'narrator', 'unresolved'],
      english: 'How the speaker is known: named here, continued from an earlier sentence, nobody speaks, or somebody does but it can’t be told who.',
      chinese: '判定方式：本句点明、承前、记者叙述、无法判定。',
    },
    {
      name: 'attribution_rule', type: 'utf8', nullable: false, step: 'speakers',
      english: 'Name of the rule that decided.',
      chinese: '作出判定的规则名。',
    },
    {
      name: 'inherited_from', type: 'int32', nullable: true, step: 'speakers',
      english: '`sentence_index` of the sentence whose cue this one continues.',
      chinese: '承接自哪一句（`sentence_index`）。',
    },
    {
      name: 'speaker_confidence', type: 'float32', nullable: false, step: 'speakers',
      english: 'Probability from 0 to 1 that the attribution (the narrator’s too) is right.',
      chinese: '判定正确的概率，0 至 1（叙述句亦然）。',
    },
    {
      name: 'topic', type: 'utf8', nullable: true, references: 'topics.topic_id', step: 'topics',
      english: 'First of `topics`.',
      chinese: '首要主题，即 `topics` 的第一个。',
    },
    {
      name: 'topics', type: 'list<utf8>', nullable: false, references: 'topics.topic_id', step: 'topics',
      english: 'Topics, best first, at most three.',
      chinese: '主题编号，由优到次，至多三个。',
    },
    {
      name: 'topic_scores', type: 'list<float32>', nullable: false, step: 'topics',
      english: 'Score of each topic, from 0 to 1.',
      chinese: '各主题的得分，0 至 1。',
    },
    {
      name: 'topic_evidence', type: 'list<utf8>', nullable: false, step: 'topics',
      english: 'The words that decided for each topic.',
      chinese: '各主题的依据词语。',
    },
    {
      name: 'cap_major', type: 'int32', nullable: true, step: 'topics',
      english: 'Major topic of the Comparative Agendas Project, from the first topic.',
      chinese: '比较议程项目（CAP）大类，取自首要主题。',
    },
    {
      name: 'split', type: 'utf8', nullable: false, values: ['train', 'validation', 'test'],
      english: 'Suggested split, 80/10/10 by document; a duplicate goes with its original.',
      chinese: '建议划分（按文档，80/10/10）；重复文档随其原文。',
    },
    {
      name: 'duplicate_of', type: 'utf8', nullable: true, references: 'documents.doc_id',
      english: '`doc_id` of the document that this one duplicates.',
      chinese: '若为重复文档，原文的 `doc_id`。',
    },
  ],
} as const satisfies TableSchema;
