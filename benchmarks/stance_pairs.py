"""Labelled pairs of claim and evidence, by set and page: what the stance is trained and measured on."""

import hashlib
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from workbench import extract, match
from workbench.model import Statement

LABELS = ("supports", "refutes", "nei")

PARTS = 5
"""Pages are dealt into so many parts by their hash; the first is held out from training."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A labelled pair. `group` is the set, and for VitaminC whether figures alone differ."""

    id: str
    group: str
    page: str
    claim: str
    evidence: str
    label: str

    @property
    def part(self) -> int:
        """The part that the pair's page falls into: two pairs of one page are always in the same."""
        return int(hashlib.sha256(self.page.encode()).hexdigest(), 16) % PARTS

    @property
    def held_out(self) -> bool:
        return self.part == 0

    @property
    def weighing(self) -> bool:
        """True for the part on which the layers are weighed against each other."""
        return self.part == 1


@cache
def read(text: str) -> Statement:
    return extract.statement(text)


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def vitaminc(folder: Path) -> Iterator[Pair]:
    """`figures` differ in figures alone, `numbers` are the other pairs with figures, `words` the rest."""
    numeric = {row["id"]: row for row in rows(folder / "numeric_verification.jsonl")}
    known = rows(folder / "verification.jsonl")
    for row in [*known, *(numeric[id_] for id_ in numeric.keys() - {row["id"] for row in known})]:
        figure_only = numeric.get(row["id"], {}).get("figure_only")
        group = "figures" if figure_only else "numbers" if row["id"] in numeric else "words"
        yield _pair(row, f"vitaminc {group}", row["page"])


def synthetic(folder: Path) -> Iterator[Pair]:
    for row in rows(folder / "synthetic.jsonl"):
        yield _pair(row, "synthetic", row["page"])


def fm2(folder: Path) -> Iterator[Pair]:
    """The page of a pair is the title of the first passage that is gold for its claim."""
    titles = {row["id"]: row.get("title", "") for row in rows(folder / "corpus.jsonl")}
    pages: dict[str, str] = {}
    for line in (folder / "qrels.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        query, passage, _ = line.split("\t")
        pages.setdefault(query, titles[passage])
    for row in rows(folder / "verification.jsonl"):
        yield _pair(row, "fm2", pages.get(row["id"], row["id"]))


def averitec(folder: Path) -> Iterator[Pair]:
    """Measured on, never trained on: its licence is non-commercial. Conflicting evidence is left out."""
    for row in rows(folder / "numeric_verification.jsonl"):
        if row["label"] != "conflicting":
            yield _pair(row, "averitec", row["id"])


def unrelated(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Claims beside passages of any other page: what says nothing must be known to say nothing."""
    chance = random.Random(1)
    for group, count in (("vitaminc", 2500), ("fm2", 1000)):
        known = [pair for pair in pairs if pair.group.startswith(group)]
        for pair in chance.sample(known, count):
            other = chance.choice(known)
            if other.page != pair.page:
                yield Pair("", "unrelated", pair.page, pair.claim, other.evidence, "nei")


def near(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Claims beside the passage of another page that shares most of their words."""
    chance = random.Random(0)
    for group in ("vitaminc", "fm2"):
        known = [pair for pair in pairs if pair.group.startswith(group)]
        passages = {pair.evidence: pair.page for pair in known}
        texts = list(passages)
        index = match.KeywordIndex.of([match.terms(text) for text in texts])
        for pair in chance.sample(known, min(3000, len(known))):
            for row, _ in index.search(match.terms(pair.claim), 8):
                if passages[texts[row]] != pair.page:
                    yield Pair("", "near", pair.page, pair.claim, texts[row], "nei")
                    break


def _pair(row: dict[str, str], group: str, page: str) -> Pair:
    return Pair(row["id"], group, page, row["claim"], row["evidence"], row["label"])
