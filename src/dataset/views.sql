-- Views of the dataset for DuckDB. From the dataset's folder: duckdb -init views.sql
-- From anywhere else, first: SET file_search_path = 'path/of/the/dataset';

CREATE OR REPLACE VIEW sentences AS SELECT * FROM read_parquet('sentences/*.parquet');
CREATE OR REPLACE VIEW documents AS SELECT * FROM read_parquet('documents/*.parquet');
CREATE OR REPLACE VIEW speakers AS SELECT * FROM read_parquet('speakers.parquet');
CREATE OR REPLACE VIEW topics AS SELECT * FROM read_parquet('topics.parquet');
CREATE OR REPLACE VIEW rejects AS SELECT * FROM read_parquet('rejects.parquet');

-- A sentence with its document, its speaker's kind and its first topic's labels. 每行一句，附文档、说话人类别和首要主题名称。
CREATE OR REPLACE VIEW labelled_sentences AS
SELECT
  s.*,
  d.source_path, d.title, d.published, d.place, d.agency,
  sp.kind AS speaker_kind,
  t.label_zh AS topic_zh, t.label_en AS topic_en
FROM sentences s
JOIN documents d USING (doc_id)
LEFT JOIN speakers sp USING (speaker)
LEFT JOIN topics t ON t.topic_id = s.topic;

-- A row a topic of a sentence, best first (rank 1). 每行为一句的一个主题，按得分排序。
CREATE OR REPLACE VIEW sentence_topics AS
SELECT e.doc_id, e.sentence_id, e.rank, e.topic AS topic_id, t.label_zh, t.label_en, e.score, e.evidence
FROM (
  SELECT
    doc_id, sentence_id,
    unnest(topics) AS topic, unnest(topic_scores) AS score, unnest(topic_evidence) AS evidence,
    unnest(range(1, len(topics) + 1)) AS rank
  FROM sentences
) e
JOIN topics t ON t.topic_id = e.topic;

-- A row a speaker of a sentence: the first, and those who say it with them. 每行为一句的一位说话人（含共同发言）。
CREATE OR REPLACE VIEW sentence_speakers AS
SELECT doc_id, sentence_id, unnest(list_prepend(speaker, co_speakers)) AS speaker, speaker_confidence
FROM sentences
WHERE speaker IS NOT NULL;

-- How many sentences each speaker says in each month (null where a report has no date), and in how many reports: quoted and
-- in the reporter's words alike (quotation_type tells them apart), repeated reports once.
-- 每位说话人每月的发言句数和篇数（直接、间接引语均计入，由 quotation_type 区分；重复报道只计一次）；无日期的报道月份为空。
CREATE OR REPLACE VIEW quotes_by_month AS
SELECT
  ss.speaker, date_trunc('month', d.published)::DATE AS month,
  count(*) AS sentences, count(DISTINCT ss.doc_id) AS documents
FROM sentence_speakers ss
JOIN documents d USING (doc_id)
WHERE d.duplicate_of IS NULL
GROUP BY ALL
ORDER BY month NULLS LAST, sentences DESC, ss.speaker;
