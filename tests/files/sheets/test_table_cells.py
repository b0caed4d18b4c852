"""Cells have types: a column is numbers, days or texts, and what does not fit it is left empty."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import UnreadableFile
from workbench.files import DocumentDraft
from workbench.files.sheets.delimited import read_delimited
from workbench.model import Cells, ColumnKind, Source

SOURCE = Source(title="Counts", collection="c", origin="a.csv")
NUMBER, DAY, TEXT = ColumnKind.NUMBER, ColumnKind.DAY, ColumnKind.TEXT


def cells(text: str) -> Cells:
    (draft,) = [found for found in read_delimited(text, "a.csv", SOURCE) if isinstance(found, DocumentDraft)]
    assert draft.cells
    return draft.cells


def column(*written: str) -> tuple[ColumnKind, tuple[object, ...]]:
    """The kind and values of a column beside one of texts."""
    found = cells("place;n\n" + "".join(f'p{number};"{cell}"\n' for number, cell in enumerate(written)))
    return found.columns[2].kind, tuple(found.values[2])


def test_the_first_column_counts_rows_as_the_passages_do() -> None:
    found = cells("Date,People arrived\n2020-09-01,0\n\n2020-09-02,399\n")
    assert [(c.name, c.heading, c.kind) for c in found.columns] == [
        ("row", "row", NUMBER),
        ("date", "Date", DAY),
        ("people_arrived", "People arrived", NUMBER),
    ]
    assert found.values == ((1, 3), (date(2020, 9, 1), date(2020, 9, 2)), (0, 399))


@pytest.mark.parametrize(
    ("written", "kind", "values"),
    [
        (("1,234", "5"), NUMBER, (1234, 5)),
        (("12.5%", "7%"), NUMBER, (12.5, 7.0)),
        (("£5", "(£2.50)"), NUMBER, (5.0, -2.5)),
        (("12,5", "1.234"), NUMBER, (12.5, 1234.0)),
        (("5", "..", "", "[c]", "n/a"), NUMBER, (5, None, None, None, None)),
        ((*["5"] * 9, "few"), NUMBER, (*[5] * 9, None)),
        ((*["5"] * 8, "few", "many"), TEXT, (*["5"] * 8, "few", "many")),
        (("007", "008"), TEXT, ("007", "008")),
        (("2018/19", "2019/20"), TEXT, ("2018/19", "2019/20")),
        (("2020", "2021"), NUMBER, (2020, 2021)),
        (("2 September 2020", "3 September 2020"), DAY, (date(2020, 9, 2), date(2020, 9, 3))),
        (("13/09/2020", "03/09/2020"), DAY, (date(2020, 9, 13), date(2020, 9, 3))),
        (("03/09/2020", "04/09/2020"), TEXT, ("03/09/2020", "04/09/2020")),
        (("2020-08", "2020-09"), TEXT, ("2020-08", "2020-09")),
        ((*["2020-09-02"] * 9, "unknown"), DAY, (*[date(2020, 9, 2)] * 9, None)),
        (("", ".."), TEXT, (None, "..")),
    ],
)
def test_a_column_is_of_the_kind_of_its_cells(
    written: tuple[str, ...], kind: ColumnKind, values: tuple[object, ...]
) -> None:
    assert column(*written) == (kind, values)


def test_the_table_shows_what_a_comma_is_where_a_column_does_not() -> None:
    assert cells("Ort;Zahl;Quote\nA;1.234;12,5\nB;2.345;7,25\n").values[2] == (1234, 2345)
    assert cells("area;n;rate\nA;1.234;12.5\nB;2.345;7.25\n").values[2] == (1.234, 2.345)


def test_empty_columns_are_no_columns() -> None:
    assert [c.name for c in cells("a,,b\n1,,2\n").columns] == ["row", "a", "b"]


def test_a_total_does_not_make_a_column_one_of_texts() -> None:
    found = cells("date,people\n2020-09-01,5\n2020-09-02,7\nTotal,12\n")
    assert (found.columns[1].kind, found.values[2]) == (DAY, (5, 7))


@given(
    st.lists(st.lists(st.sampled_from(["", "5", "1,5", "x", "Total", "2020-09-02", "..", "(3)"]), max_size=5))
)
def test_any_table_has_as_many_cells_in_each_column(rows: list[list[str]]) -> None:
    text = "a;b;c;d;e\n" + "".join(";".join(row) + "\n" for row in rows)
    try:
        drafts = list(read_delimited(text, "a.csv", SOURCE))
    except UnreadableFile:
        return
    for draft in drafts:
        if isinstance(draft, DocumentDraft):
            assert draft.cells
            check(draft.cells)


def check(found: Cells) -> None:
    assert {len(values) for values in found.values} == {len(found.values[0])}
    assert len(found.columns) == len(found.values)
    for described, values in zip(found.columns, found.values, strict=True):
        kind = {NUMBER: (int, float), DAY: date, TEXT: str}[described.kind]
        assert all(value is None or isinstance(value, kind) for value in values)
