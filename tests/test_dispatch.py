"""Exports over the real store: what was done at the desk stands in the files."""

import csv
import hashlib
import io
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from workbench.desk import Desk
from workbench.errors import BadInput, NotFound
from workbench.model import ArticleId, Choice, Claim, EvidenceId, Label, Stance

TEXT = (
    "Record crossings\n\n"
    "On 2 September 2020, 416 people crossed the Channel.\n\n"
    "More than 5,600 people crossed in 2020, the minister said.\n"
)
TABLE = "date,people,boats\n2020-09-01,0,0\n2020-09-02,399,26\n2020-09-03,20,1\n"


@pytest.fixture
def reviewed(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with one article and one table of evidence, suggested by words."""
    table = tmp_path / "Channel crossings.csv"
    table.write_text(TABLE)
    desk.ingest([table])
    article = desk.take_in_text(TEXT, published=date(2020, 9, 3))
    desk.suggest(article.id, with_model=False)
    return desk


def place(desk: Desk) -> tuple[Claim, EvidenceId]:
    """The claim about 416 people, and the official row for its day."""
    _, reading = desk.reading(desk.articles()[0].id)
    claim = next(c for c in reading.claims if any(q.value == 416 for q in c.quantities))
    sheet = desk.worksheet(claim.article_id)
    passages = desk.evidence([s.evidence_id for s in sheet.suggestions[claim.id]])
    return claim, next(e.id for e in passages.values() if "399" in e.statement.text)


def rows(desk: Desk, name: str) -> list[dict[str, str]]:
    data = desk.export_files(None, ["csv"])[name].decode()
    return list(csv.DictReader(io.StringIO(data, newline="")))


def test_a_verdict_can_be_retraced_from_the_files(reviewed: Desk) -> None:
    claim, official = place(reviewed)
    reviewed.decide(claim.id, official, Choice.REJECT, "Ana")
    reviewed.decide(claim.id, official, Choice.ACCEPT, "Ana", stance=Stance.REFUTES, note="=see row")
    reviewed.verdict(claim.id, Label.FALSE, "The series says 399.", "Ana", seconds=30)

    (row,) = [row for row in rows(reviewed, "verdicts.csv") if row["claim_id"] == claim.id]
    assert TEXT[int(row["char_start"]) : int(row["char_end"])] == row["claim_quote"]
    assert hashlib.sha256(TEXT.encode()).hexdigest() == row["article_sha256"]
    assert (row["status"], row["verdict"], row["reviewer"], row["n_accepted"]) == (
        "decided",
        "false",
        "Ana",
        "1",
    )
    assert (row["evidence_for_ids"], row["evidence_against_ids"]) == ("", official)
    assert (row["figure_value"], row["evidence_value"], row["difference_abs"]) == ("416", "399", "-17")
    assert (row["primary_source_locator"], row["primary_source_as_of"]) == ("row 2", "2020-09-02")
    assert row["log_head_sha256"] == reviewed.history().events[-1].hash

    first, second = rows(reviewed, "evidence_decisions.csv")
    assert (first["decision"], second["decision"]) == ("reject", "accept")
    assert first["superseded_by"] == reviewed.history().events[1].id
    assert second["superseded_by"] == ""
    assert second["note"] == "'=see row"


def test_an_undone_decision_leaves_no_row(reviewed: Desk) -> None:
    claim, official = place(reviewed)
    reviewed.decide(claim.id, official, Choice.ACCEPT, "Ana")
    reviewed.undo("Ana")
    assert rows(reviewed, "evidence_decisions.csv") == []
    assert {row["status"] for row in rows(reviewed, "verdicts.csv")} == {"unreviewed"}


def test_a_passage_that_is_not_suggested_is_compared_for_the_export(reviewed: Desk, tmp_path: Path) -> None:
    claim, _ = place(reviewed)
    other = tmp_path / "count.txt"
    other.write_text("Border Force counted 399 people who crossed on 2 September 2020.")
    reviewed.ingest([other])
    passage = reviewed.search("Border Force counted", 1, with_model=False)[0].evidence_id
    reviewed.decide(claim.id, passage, Choice.ACCEPT, "Ana")
    (row,) = rows(reviewed, "evidence_decisions.csv")
    assert (row["rank"], row["retriever"], row["figure_relation"]) == ("", "", "conflict")


def test_pandas_reads_every_claim_of_every_article(reviewed: Desk, tmp_path: Path) -> None:
    reviewed.take_in_text("On 5 May 2021, 12 courts were closed.", published=date(2021, 5, 6))
    paths = reviewed.export(None, tmp_path / "out", ["csv"], excel=True)
    frame = pd.read_csv(paths[0])
    articles = {article.id for article in reviewed.articles()}
    assert set(frame.article_id) == articles
    assert list(frame.article_id) == sorted(frame.article_id)
    assert all(group.claim_no.is_monotonic_increasing for _, group in frame.groupby("article_id"))
    one = reviewed.export(ArticleId(frame.article_id[0]), tmp_path / "one", ["csv"])
    assert set(pd.read_csv(one[0]).article_id) == {frame.article_id[0]}


def test_what_is_downloaded_is_what_is_written(reviewed: Desk, tmp_path: Path) -> None:
    claim, official = place(reviewed)
    reviewed.decide(claim.id, official, Choice.ACCEPT, "Ana")
    files = reviewed.export_files(None, ["csv", "jsonl"])
    paths = reviewed.export(None, tmp_path, ["csv", "jsonl"])
    assert [path.name for path in paths] == list(files)
    unchanged = [path for path in paths if not path.name.startswith("verdicts")]
    assert all(path.read_bytes() == files[path.name] for path in unchanged)


def test_an_unknown_format_or_article_writes_nothing(reviewed: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with pytest.raises(BadInput, match="csv, jsonl"):
        reviewed.export(None, out, ["pdf"])
    with pytest.raises(NotFound):
        reviewed.export(ArticleId("nothing"), out, ["csv"])
    assert not out.exists()
