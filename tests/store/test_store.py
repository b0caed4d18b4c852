"""The tables hold the nouns field by field, and the store goes through its files in good order."""

from pathlib import Path

import pytest

from workbench.model import (
    Article,
    Claim,
    DateMention,
    Document,
    Event,
    Evidence,
    Link,
    Quantity,
    Source,
    Statement,
    Suggestion,
)
from workbench.store import Store
from workbench.store.shape import columns

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
    ],
)
def test_fields_are_columns(store: Store, table: str, nouns: list[type], more: set[str]) -> None:
    with store._records.reading() as cursor:
        found = cursor.rows("SELECT column_name FROM duckdb_columns() WHERE table_name = ?", table)
    fields = {name for noun in nouns for name in columns(noun)}
    assert {row["column_name"] for row in found} == (fields - APART) | more


def test_closing_leaves_two_files_that_open_again(path: Path) -> None:
    for visit in range(3):
        with Store.open(path) as store:
            store.set_setting("visit", str(visit))
        assert {file.name for file in path.parent.iterdir()} == {"store.duckdb", "store.vectors.duckdb"}
