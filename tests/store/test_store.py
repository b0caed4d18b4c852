"""The tables hold the nouns field by field, and the store goes through its files in good order."""

from pathlib import Path

import pytest

from workbench.model import (
    Article,
    Claim,
    Correction,
    DateMention,
    Document,
    Event,
    Evidence,
    EvidenceId,
    FileRead,
    Link,
    Quantity,
    Source,
    Statement,
    Suggestion,
)
from workbench.store import Store
from workbench.store.database import Database
from workbench.store.shape import columns
from workbench.store.store import _migrations

APART = {"cells", "quantities", "dates", "date", "passages", "source", "statement"}
"""Fields that have tables of their own."""


@pytest.mark.parametrize(
    ("table", "nouns", "more"),
    [
        ("article", [Article], {"number", "notes", "made_at"}),
        ("claim", [Claim], {"place"}),
        ("link", [Link], {"article_id", "place"}),
        ("document", [Document, Source], set()),
        ("passage", [Evidence, Statement], {"number", "length"}),
        ("quantity", [Quantity], {"owner", "place"}),
        ("date_mention", [DateMention], {"owner", "place"}),
        ("suggestion", [Suggestion], {"run"}),
        ("event", [Event], set()),
        ("correction", [Correction], {"number"}),
        ("file", [FileRead], set()),
    ],
)
def test_fields_are_columns(store: Store, table: str, nouns: list[type], more: set[str]) -> None:
    with store._records.reading() as cursor:
        found = cursor.rows("SELECT column_name FROM duckdb_columns() WHERE table_name = ?", table)
    fields = {name for noun in nouns for name in columns(noun)}
    assert {row["column_name"] for row in found} == (fields - APART) | more


def test_a_store_of_the_first_version_keeps_its_evidence_and_learns_the_rest(path: Path) -> None:
    first = Database.open(path, "records", _migrations()[:1])
    with first.writing("evidence") as cursor:
        cursor.run(
            "INSERT INTO document (id, sha256, text, title, collection, origin)"
            " VALUES ('d1', 'abc', 'Boats came.', 'Boats', 'harbour', 'facts.JSONL, line 7'),"
            " ('d2', 'abd', 'None came.', 'Boats', 'harbour', NULL)"
        )
        cursor.run(
            "INSERT INTO passage VALUES (0, 'p1', 'd1',"
            " {'span': {'start': 0, 'end': 11}, locator: '', section: '', period: NULL},"
            " 'Boats came.', NULL, NULL, 'Boats', NULL, 2)"
        )
    first.close()
    with Store.open(path) as store:
        one, two = store.filings()
        assert (one.source.kind, one.source.original, one.passages) == ("jsonl", None, 1)
        assert (two.source.kind, two.passages) == (None, 0)
        assert store.evidence([EvidenceId("p1")])[0].statement.text == "Boats came."
        assert store.files_read() == ()
        assert set(store.uncompared(9)) == {"d1", "d2"}


def test_closing_leaves_two_files_that_open_again(path: Path) -> None:
    for visit in range(3):
        with Store.open(path) as store:
            store.set_setting("visit", str(visit))
        assert {file.name for file in path.parent.iterdir()} == {"store.duckdb", "store.vectors.duckdb"}
