"""Columns over parts of a row, and periods as text."""

from datetime import date

import pytest

from workbench.files.exports.columns import Column, Columns, Kind, as_interval, of
from workbench.model import Period


def test_columns_of_a_missing_part_are_empty() -> None:
    letters: Columns[str] = (Column("first", Kind.TEXT, "The first letter.", lambda word: word[0]),)
    (column,) = of(lambda row: row.get("word"), letters)
    assert (column.name, column.kind, column.meaning) == ("first", Kind.TEXT, "The first letter.")
    assert [column.fill(row) for row in ({"word": "ab"}, {})] == ["a", None]


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        (date(2020, 9, 2), date(2020, 9, 2), "2020-09-02"),
        (date(2020, 1, 1), date(2020, 12, 31), "2020-01-01/2020-12-31"),
        (date(2020, 1, 1), None, "2020-01-01/.."),
        (None, date(2020, 1, 1), "../2020-01-01"),
    ],
)
def test_a_period_is_written_as_iso_8601(start: date | None, end: date | None, written: str) -> None:
    assert as_interval(Period(start, end)) == written


def test_no_period_is_no_text() -> None:
    assert as_interval(None) is None
