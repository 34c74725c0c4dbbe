"""What a competent script makes of the same reports with jieba, regular expressions and pandas, on two processes.

    python3 bench/baseline.py FOLDER OUTPUT.parquet

It does less than the job: no Traditional script, no offsets, no inherited or joint speakers, no confidence, topics by
a short list of words, no checks, and it builds all anew each time. Needs jieba, pandas and pyarrow.
"""

import hashlib
import logging
import re
import sys
import unicodedata
from multiprocessing import Pool
from pathlib import Path

import jieba
import pandas as pd

PROCESSES = 2
SENTENCE = re.compile(r"[^。！？!?\n]+[。！？!?]*[”’」』）]*")
TOKENISED = re.compile(r"(?<=[\u4e00-\u9fff，。、“”：])[ \u3000]+(?=[\u4e00-\u9fff，。、“”：])")
CUE = re.compile(
    r"(?P<speaker>[\u4e00-\u9fff·]{2,12}?)(?:在[\u4e00-\u9fff]{1,10})?"
    r"(?P<cue>表示|指出|强调|说|认为|介绍|称|宣布|透露|呼吁|要求|告诉记者)[，：:,]?"
)
QUOTED = re.compile(r"“[^”]*”")
DATELINE = re.compile(r"^(?P<agency>[\u4e00-\u9fff]{2,6}社)(?P<place>[\u4e00-\u9fff]{2,8}?)(?P<month>\d{1,2})月(?P<day>\d{1,2})日电")
TOPICS = {
    "politics": "主席 总理 会议 政府 代表 党 选举 外交 会谈 峰会".split(),
    "economy": "经济 市场 投资 企业 增长 贸易 银行 消费 产业 金融".split(),
    "science": "科技 研究 航天 卫星 实验 科学 技术 创新".split(),
    "education": "教育 学校 学生 大学 教师".split(),
    "health": "医院 健康 医疗 疫情 患者 疫苗".split(),
    "sport": "比赛 冠军 运动员 决赛 联赛 奥运".split(),
    "environment": "环境 生态 污染 气候 保护区 绿色".split(),
    "disaster": "地震 洪水 台风 火灾 事故 救援 暴雨".split(),
    "culture": "文化 艺术 电影 博物馆 音乐 节目".split(),
    "conflict": "军队 袭击 战争 停火 导弹 冲突".split(),
}
TOPIC_OF = {word: topic for topic, words in TOPICS.items() for word in words}


def rows_of(path: Path) -> list[dict]:
    raw = path.read_bytes()
    text = TOKENISED.sub("", unicodedata.normalize("NFC", raw.decode("utf-8", errors="replace")))
    dateline = DATELINE.search(text)
    rows = []
    for paragraph_index, paragraph in enumerate(line.strip() for line in text.split("\n") if line.strip()):
        for sentence in SENTENCE.findall(paragraph):
            tokens = [token for token in jieba.cut(sentence) if not token.isspace()]
            said = CUE.search(sentence)
            counts: dict[str, int] = {}
            for token in tokens:
                topic = TOPIC_OF.get(token)
                if topic is not None:
                    counts[topic] = counts.get(topic, 0) + 1
            rows.append(
                {
                    "doc_id": path.stem,
                    "sha256": hashlib.sha256(raw).hexdigest(),
                    "agency": dateline["agency"] if dateline else None,
                    "paragraph_index": paragraph_index,
                    "sentence_index": len(rows),
                    "text": sentence,
                    "tokens": tokens,
                    "speaker": said["speaker"] if said else None,
                    "cue": said["cue"] if said else None,
                    "quoted": bool(QUOTED.search(sentence)),
                    "topic": max(counts, key=counts.get) if counts else None,
                }
            )
    return rows


def main(folder: str, output: str) -> None:
    jieba.setLogLevel(logging.WARNING)
    jieba.initialize()
    paths = sorted(Path(folder).rglob("*.txt"))
    with Pool(PROCESSES) as pool:
        rows = [row for part in pool.imap(rows_of, paths, chunksize=64) for row in part]
    sentences = pd.DataFrame(rows)
    sentences.to_parquet(output, compression="zstd")
    speakers = sentences.dropna(subset=["speaker"]).groupby("speaker").agg(sentences=("text", "size"), documents=("doc_id", "nunique"))
    speakers.to_parquet(output.replace(".parquet", "-speakers.parquet"))
    print(f"{len(paths)} documents, {len(sentences)} sentences, {len(speakers)} speakers")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
