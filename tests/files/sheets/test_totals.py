"""Rows that add up others are told from the rest."""

import pytest

from tests.files.sheets.test_table_cells import SOURCE, cells
from workbench.files import DocumentDraft
from workbench.files.sheets.delimited import read_delimited


@pytest.mark.parametrize(
    ("rows", "kept"),
    [
        ("Kent,5\nDover,7\nTotal,12\n", (1, 2)),
        ("Kent,5\nDover,7\nGrand total:,12\n", (1, 2)),
        ("Total,12\nKent,5\nDover,7\n", (2, 3)),
        ("Kent,5\nDover,7\nSub-total,12\nYork,3\nTotal,15\n", (1, 2, 4)),
        ("Kent,5\nDover,7\nAll areas,12\n", (1, 2)),
        ("Kent,5\nDover,7\nAll areas,40\n", (1, 2, 3)),
        ("Kent,5\nDover,7\n,12\n", (1, 2)),
        ("Kent,5\nDover,7\n,13\n", (1, 2, 3)),
        ("Total goals,55\nTotal cards,20\nTotal fouls,9\n", (1, 2, 3)),
        ("Total,5\nTotal,6\nKent,7\n", (1, 2, 3)),
        ("Kent,5\nDover,7\nTotalers,12\n", (1, 2, 3)),
        ("England,21\nA,1\nB,2\nC,3\nD,4\nE,5\nF,6\n", (2, 3, 4, 5, 6, 7)),
        ("A,6\nB,1\nC,2\nD,3\n", (1, 2, 3, 4)),
    ],
)
def test_totals_are_left_out_or_sums_would_come_double(rows: str, kept: tuple[int, ...]) -> None:
    assert cells(f"area,people\n{rows}").values[0] == kept


def test_a_total_is_found_in_any_column_and_stays_a_passage() -> None:
    text = (
        "year,sex,people\n2019,Men,5\n2019,Women,7\n2019,Total,12\n2020,Men,3\n2020,Women,4\n2020,Total,7\n"
    )
    (draft,) = read_delimited(text, "a.csv", SOURCE)
    assert isinstance(draft, DocumentDraft)
    assert draft.cells
    assert draft.cells.values[0] == (1, 2, 4, 5)
    assert draft.passages
    assert [passage.locator for passage in draft.passages] == [f"row {n}" for n in range(1, 7)]


def test_a_first_or_last_row_is_a_total_where_all_its_counts_are_sums() -> None:
    text = "area,men,women,share\nA,1,2,10\nB,2,3,20\nC,3,4,30\nEngland,6,9,25\n"
    assert cells(text).values[0] == (1, 2, 3)
    assert cells(text.replace("6,9", "6,10")).values[0] == (1, 2, 3, 4)
