"""How often simple ways of finding speakers are right, on reports with hand-made labels.

    python3 bench/compare.py --gold DIR

DIR holds texts/ and labels/ as for `npm run job -- evaluate`. The ways get the labelled sentences ready cut, and are judged as
`evaluate` judges: the first speaker is one of the labelled ones or a part of one; nobody where the narrator speaks. Needs jieba.
"""

import argparse
import csv
import logging
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import jieba
import jieba.posseg as pseg

from baseline import CUE

MARKS = re.compile(r"[《》「」『』“”\"'（）()\s]")
WORDS_OF_SAYING = set("表示 指出 强调 说 认为 介绍 称 宣布 透露 呼吁 要求 告诉 提出 坦言 回答 重申 谈到".split())
NAME_TAGS = ("nr", "nt", "nz")

Sentence = dict[str, str]
Names = list[str | None]


def nobody(document: list[Sentence]) -> Names:
    return [None] * len(document)


def pattern(document: list[Sentence]) -> Names:
    """The pattern of bench/baseline.py: some characters before a word of saying."""
    found = (CUE.search(sentence["text"]) for sentence in document)
    return [said["speaker"] if said else None for said in found]


def tagged_name(text: str) -> str | None:
    """The last person or body, by jieba's tags, before the first word of saying."""
    name = None
    for word, tag in pseg.cut(text):
        if word in WORDS_OF_SAYING:
            return name
        if tag.startswith(NAME_TAGS) and len(word) > 1:
            name = word
    return None


def tagged(document: list[Sentence]) -> Names:
    return [tagged_name(sentence["text"]) for sentence in document]


def carried(within: str) -> Callable[[list[Sentence]], Names]:
    """The speaker of the tagged way goes on speaking, to the end of the paragraph or of the report."""

    def way(document: list[Sentence]) -> Names:
        names: Names = []
        last: tuple[str | None, str] = (None, "")
        for sentence, name in zip(document, tagged(document)):
            place = sentence["paragraph_index"] if within == "paragraph" else ""
            last = (name, place) if name else (last if last[1] == place else (None, place))
            names.append(last[0])
        return names

    return way


WAYS: dict[str, Callable[[list[Sentence]], Names]] = {
    "nobody ever speaks": nobody,
    "a pattern, as in bench/baseline.py": pattern,
    "jieba's names before a word of saying": tagged,
    "… who goes on to the end of the paragraph": carried("paragraph"),
    "… who goes on to the end of the report": carried("report"),
}


def is_right(labelled: str, name: str | None) -> bool:
    if not labelled or not name:
        return not labelled and not name
    found = MARKS.sub("", name)
    known = [MARKS.sub("", one) for one in labelled.split("|")]
    return any(one == found or (min(len(one), len(found)) > 1 and (one in found or found in one)) for one in known)


def documents(gold: Path) -> Iterator[list[Sentence]]:
    for path in sorted((gold / "labels").glob("*.tsv")):
        raw = (gold / "texts" / f"{path.stem}.txt").read_bytes()
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
        yield [{**row, "text": raw[int(row["byte_start"]) : int(row["byte_end"])].decode("utf-8")} for row in rows]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--gold", type=Path, required=True)
    gold = list(documents(parser.parse_args().gold))
    jieba.setLogLevel(logging.WARNING)
    methods = ["explicit", "inherited", "narrator"]
    print(f"{len(gold)} reports, {sum(map(len, gold))} sentences\n")
    print("| speaker right, % | all | " + " | ".join(methods) + " |\n|---|" + "---:|" * 4)
    for title, way in WAYS.items():
        judged = [(row["attribution_method"], is_right(row["speaker"], name)) for rows in gold for row, name in zip(rows, way(rows))]
        shares = []
        for method in [None, *methods]:
            right = [ok for labelled, ok in judged if method in (None, labelled)]
            shares.append(f"{100 * sum(right) / len(right):.1f}")
        print(f"| {title} | {' | '.join(shares)} |")


if __name__ == "__main__":
    main()
