"""Official tables: titles above, two header rows, totals, notes below."""

import pytest

from workbench.files.sheets.layout import Layout, lay_out_table
from workbench.files.sheets.workbooks import Merge, TooMuch


def lay_out(text: str) -> Layout:
    rows = [(number, line.split(",")) for number, line in enumerate(text.strip("\n").split("\n"), 1)]
    return lay_out_table([(number, row) for number, row in rows if any(row)])


def numbers(rows: object) -> list[int]:
    assert isinstance(rows, list | tuple)
    return [number for number, _ in rows]


OFFICIAL = """
Table 1: Small boats
Source:,Home Office

,2019,,2020,
Area,Men,Women,Men,Women
Kent,5,7,8,9
Dover,4,..,6,5
Total,9,7,14,14

Notes
Figures are provisional.
"""


def test_an_official_table_is_taken_apart() -> None:
    found = lay_out(OFFICIAL)
    assert found.headings == ("Area", "2019 Men", "2019 Women", "2020 Men", "2020 Women")
    assert (numbers(found.titles), numbers(found.rows), numbers(found.notes)) == ([1, 2], [6, 7, 8], [10, 11])
    assert found.header == 5


@pytest.mark.parametrize(
    ("text", "headings", "first"),
    [
        ("a,b\n1,2", ("a", "b"), 2),
        (",people\nKent,5", ("", "people"), 2),
        ("area,2019,2020\nKent,5,6", ("area", "2019", "2020"), 2),
        ("age,0,1,2\n5,10,10,20", ("age", "0", "1", "2"), 2),
        ("Kent,5\nDover,6", ("Kent", "5"), 2),
        ("name\nKent,5\nDover,6", ("name",), 2),
        ("only\n5", ("only",), 2),
        ("name,score\nAnn,absent\nBob,absent\nCy,5", ("name", "score"), 2),
        ("area,note,n\nKent,few,..\nDover,,5", ("area", "note", "n"), 2),
        ("Title\nname,score\nAnn,5", ("name", "score"), 3),
        ("Title\nage,0,1,2\n5,10,10,20", ("age", "0", "1", "2"), 3),
        ("Source:,Home Office\n\nyear,people\n2018,299\n2019,1843", ("year", "people"), 4),
        ("Office,Home\n\nyear,people\n2018,299\n2019,1843", ("year", "people"), 4),
        ("Area,People,,Boats,\n,2019,2020,2019,2020\nKent,5,6,7,8", None, 3),
        ("Area,People,Share\n,number,%\nKent,5,6", ("Area", "People number", "Share %"), 3),
        (",All persons,\nArea,Men,Women\nKent,5,6", ("Area", "All persons Men", "All persons Women"), 3),
        ("a,b\n\n1,2", ("a", "b"), 3),
        ("a,b", ("a", "b"), None),
    ],
)
def test_the_header_is_found(text: str, headings: tuple[str, ...] | None, first: int | None) -> None:
    found = lay_out(text)
    assert found.headings == (headings or ("Area", "People 2019", "People 2020", "Boats 2019", "Boats 2020"))
    assert next(iter(numbers(found.rows)), None) == first


SERIES = """
Title,Annual rate of inflation
Series,L55O
Unit,%
Release date,16-11-2022
1989,5.7
2021 Q1,0.9
2021 JAN,0.9
"""


def test_what_describes_a_series_stands_above_it() -> None:
    found = lay_out(SERIES)
    assert found.headings == ("", "Annual rate of inflation")
    assert (numbers(found.titles), numbers(found.rows), found.header) == ([1, 2, 3, 4], [5, 6, 7], 4)


@pytest.mark.parametrize(
    ("below", "notes"),
    [
        ("Source: Home Office", [4]),
        ("\nProvisional", [5]),
        ("[1] Includes Dover", [4]),
        (",1. Includes Dover", [4]),
        ("End of table", [4]),
        ("Note: as of May\nMore words", [4, 5]),
        ("A remark that is too long to be the name of an area", [4]),
        ("York", []),
        ("2021", []),
        ("York,6", []),
    ],
)
def test_notes_below_are_told_from_rows(below: str, notes: list[int]) -> None:
    assert numbers(lay_out(f"area,people\nKent,5\nDover,7\n{below}").notes) == notes


def test_a_name_of_a_group_between_rows_is_a_row() -> None:
    found = lay_out("area,people\nEngland\nKent,5\n\nWales\nCardiff,7")
    assert numbers(found.rows) == [2, 3, 5, 6]


def test_a_merged_cell_speaks_for_its_columns_and_rows_and_no_more() -> None:
    rows = [
        (1, ["", "2020", "", ""]),
        (2, ["Area", "Men", "Women", "Remark"]),
        (3, ["Kent", "5", "6", "a"]),
        (4, ["", "7", "8"]),
        (6, ["", "9", "1", "b"]),
    ]
    found = lay_out_table(rows, [Merge(1, 1, 1, 2), Merge(3, 5, 0, 0)])
    assert found.headings == ("Area", "2020 Men", "2020 Women", "Remark")
    assert [row[0] for _, row in found.rows] == ["Kent", "Kent", ""]
    assert [list(row) for _, row in rows[2:]] == [
        ["Kent", "5", "6", "a"],
        ["", "7", "8"],
        ["", "9", "1", "b"],
    ]


@pytest.mark.parametrize(
    "merge", [Merge(3, 2, 5, 1), Merge(90, 99, 0, 0), Merge(2, 3, 70, 80), Merge(0, 9, 0, 9)]
)
def test_merged_cells_that_make_no_sense_change_nothing(merge: Merge) -> None:
    rows = [(1, ["a", "b"]), (2, ["1", "2"]), (3, ["3", ""])]
    assert lay_out_table(rows, [merge]) == lay_out_table(rows)


def test_rows_that_are_merged_over_and_over_are_too_much() -> None:
    rows = [(number, ["1", ""]) for number in range(1, 1002)]
    with pytest.raises(TooMuch):
        lay_out_table(rows, [Merge(1, 1001, 0, 0)] * 2001)
