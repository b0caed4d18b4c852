"""What is written comes back whole, and no spreadsheet runs it."""

import csv
import io
from datetime import UTC, date, datetime, timedelta, timezone

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.files.exports.columns import Cell, Column, Columns, Kind
from workbench.files.exports.csv_writer import as_text, write_csv

Pair = tuple[Cell, Cell]

PAIR: Columns[Pair] = (
    Column("one", Kind.TEXT, "One.", lambda row: row[0]),
    Column("two", Kind.TEXT, "Two.", lambda row: row[1]),
)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        ("", ""),
        ("plain", "plain"),
        ("=1+1", "'=1+1"),
        ("+44", "'+44"),
        ("-409", "'-409"),
        ("@here", "'@here"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        (" =1", " =1"),
        (("=a", "b"), "'=a|b"),
        (("a", "b"), "a|b"),
        ((), ""),
        (True, "true"),
        (False, "false"),
        (416, "416"),
        (-17, "-17"),
        (416.0, "416"),
        (-4.09, "-4.09"),
        (1e15, "1000000000000000"),
        (0.1234567, "0.123457"),
        (date(2020, 9, 2), "2020-09-02"),
        (datetime(2020, 9, 4, 12, 0, 0, 5000, tzinfo=UTC), "2020-09-04T12:00:00.005+00:00"),
        (datetime(2020, 9, 4, 12, tzinfo=timezone(timedelta(hours=1))), "2020-09-04T12:00:00.000+01:00"),
    ],
)
def test_a_cell_is_written_plainly(cell: Cell, text: str) -> None:
    assert as_text(cell) == text


@pytest.mark.parametrize("excel", [False, True])
def test_pandas_reads_back_what_was_written(excel: bool) -> None:
    rows: list[Pair] = [
        ("a, “b”", 'say "no"'),
        ("line\nbreak", "cr\rinside"),
        ("crlf\r\n", "café £5"),
        ("=x", -1.5),
    ]
    data = write_csv(PAIR, rows, excel=excel)
    assert data.startswith(b"\xef\xbb\xbf") is excel
    frame = pd.read_csv(io.BytesIO(data), encoding="utf-8-sig", dtype=str, keep_default_na=False)
    assert list(frame.columns) == ["one", "two"]
    assert list(frame.iloc[0]) == ["a, “b”", 'say "no"']
    assert frame.one[3] == "'=x"
    assert float(frame.two[3]) == -1.5


def test_lines_end_in_lf_and_there_is_one_header() -> None:
    assert write_csv(PAIR, [("a", "b")]) == b"one,two\na,b\n"
    assert write_csv(PAIR, []) == b"one,two\n"


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"))


@settings(deadline=None)
@given(st.lists(st.tuples(texts, texts)))
def test_any_text_comes_back(rows: list[tuple[str, str]]) -> None:
    read = list(csv.reader(io.StringIO(write_csv(PAIR, rows).decode(), newline="")))
    assert read == [["one", "two"], *([as_text(one), as_text(two)] for one, two in rows)]
    assert all(as_text(cell) in (cell, f"'{cell}") for row in rows for cell in row)
