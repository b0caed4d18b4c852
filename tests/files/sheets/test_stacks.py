"""Tables below each other on one sheet are tables of their own; what only looks so stays one."""

import pytest

from tests.files.books import xlsx
from workbench.files import DocumentDraft, from_bytes
from workbench.files.sheets.stacks import stacked

TWO = """Table 1: People
Area,Men,Women
Kent,5,7
Dover,4,6

Source: Home Office

Table 2: Boats
Figures in numbers

Area,2019,2020
Kent,50,70
Dover,40,60
"""


def begins(text: str) -> list[int]:
    """The numbers of the lines with which tables begin."""
    rows = [(number, line.split(",")) for number, line in enumerate(text.split("\n"), 1)]
    return [table[0][0] for table in stacked([row for row in rows if any(row[1])])]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (TWO, [1, 8]),
        ("a,b\n1,2\n\na,b\n3,4", [1, 4]),
        ("a,b\n1,2\n\n\nMore\na,b\n3,4\n\nc,d\n5,6", [1, 5, 9]),
        ("a,b\n1,2\n\nMore\n\na,,b,\n,men,,women\n3,4,5,6", [1, 4]),
        ("T\n\na,b\n1,2\n\nb,c\nKent,few\n7,8", [1, 6]),
    ],
)
def test_another_table_begins_after_an_empty_row_with_its_own_header(text: str, numbers: list[int]) -> None:
    assert begins(text) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "a,b\n1,2\na,b\n3,4",
        "a,b\n1,2\n\n3,4\n5,6",
        "a,b\n1,2\n\nWales\n3,4",
        "a,b\n1,2\n\nKent,..\nDover,5",
        "a,b\n1,2\n\nNotes\nFigures,are provisional\n",
        "Source:,Home Office\n\na,b\n1,2",
        "Office,Home\n\na,b\n1,2",
        "a,b\n\n1,2\n3,4",
        "only\n5\n\nother\n6",
        "a,b\n1,2\n\nSee also,the guide\n\n3,4",
    ],
)
def test_groups_notes_and_gaps_are_no_tables_of_their_own(text: str) -> None:
    assert len(begins(text)) == 1


def read(name: str, data: bytes) -> list[DocumentDraft]:
    found = list(from_bytes(name, data, "c"))
    assert all(isinstance(one, DocumentDraft) for one in found)
    return [one for one in found if isinstance(one, DocumentDraft)]


def test_each_table_has_its_own_title_columns_rows_and_notes() -> None:
    lines = [line.split(",") if line else [] for line in TWO.split("\n")]
    cells = [[int(cell) if cell.isdigit() else cell for cell in line] for line in lines]
    for name, data, titles, rows in (
        ("a.csv", TWO.encode(), ["a", "a: Table 2: Boats"], ["row 1", "row 2"]),
        ("a.xlsx", xlsx({"S": cells}), ["Table 1: People", "a: Table 2: Boats"], ["row 12", "row 13"]),
    ):
        first, second = read(name, data)
        assert [first.source.title, second.source.title] == titles
        assert first.text.split("\n")[1:] == [
            *("Area: Kent, 5 Men, 7 Women", "Area: Dover, 4 Men, 6 Women", "Source: Home Office"),
        ]
        assert second.passages
        assert [passage.locator for passage in second.passages] == rows
        assert second.text.split("\n")[2:] == [
            "Area: Kent, 2019: 50, 2020: 70",
            "Area: Dover, 2019: 40, 2020: 60",
        ]
        assert second.cells
        assert [column.name for column in second.cells.columns] == ["row", "area", "c_2019", "c_2020"]


def test_years_quarters_and_months_of_a_series_are_three_tables() -> None:
    years = "".join(f"{year},{year + 1}\n" for year in (2019, 2020))
    quarters = "".join(f"2020 Q{quarter},{quarter * 500}\n" for quarter in (1, 2, 3, 4))
    months = "".join(f"2020 {month},{place}\n" for place, month in enumerate(("JAN", "FEB", "MAR"), 1))
    series = f"Title,Asylum claims\nCDID,ABCD\nUnit,number\n{years}{quarters}{months}"
    drafts = read("s.csv", series.encode())
    assert [(one.source.title, len(one.passages or ())) for one in drafts] == [
        ("s: years", 2),
        ("s: quarters", 4),
        ("s: months", 3),
    ]
    assert [one.text.split("\n")[3] for one in drafts] == [
        "2019: 2020 Asylum claims",
        "Q1 2020: 500 Asylum claims",
        "January 2020: 1 Asylum claims",
    ]
    (mixed,) = read("m.csv", f"year,people\n{quarters}2020,5000\n2021 Q1,700\n".encode())
    assert len(mixed.passages or ()) == 6, "years among quarters are no table of their own"


def test_a_quarter_dates_its_row_and_its_last_day_does_not() -> None:
    def period(text: str) -> object:
        (draft,) = read("q.csv", text.encode())
        assert draft.passages
        return draft.passages[0].period

    assert str(period("quarter,people\n2020 Q3,5\n2020 Q4,6\n")).count("2020") == 2
    assert period("quarter ending,people\n2020-09-30,5\n") is None
    assert period("quarter,people\n2020-09-30,5\n") is None
    assert period("quarter ending,people\nSep 2020,5\n") is None
