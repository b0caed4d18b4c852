"""An .ods is read like any spreadsheet, however often it repeats a row or a cell."""

import pytest

from tests.files.books import archive, odf_row, ods
from tests.files.papers import repacked
from workbench.errors import UnreadableFile
from workbench.files.sheets.ods_file import read_ods
from workbench.files.sheets.workbooks import Merge, TooMuch


def cell(kind: str, attributes: str = "", text: str = "", more: str = "") -> str:
    return (
        f'<table:table-cell office:value-type="{kind}" {attributes}>{more}<text:p>{text}</text:p>'
        "</table:table-cell>"
    )


def rows(inner: str) -> list[tuple[int, list[str]]]:
    (sheet,) = read_ods("a.ods", ods({"S": inner})).sheets
    return [(number, list(row)) for number, row in sheet.rows]


NOTED = "<office:annotation><text:p>a comment</text:p></office:annotation>"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (399, "399"),
        ("people", "people"),
        (cell("percentage", 'office:value="0.125"', "13%"), "12.5%"),
        (cell("currency", 'office:value="1200.5"', "£1,200.50"), "1200.5"),
        (cell("date", 'office:date-value="2020-09-02"', "02/09/20"), "2020-09-02"),
        (cell("date", 'office:date-value="2020-09-02T00:00:00"'), "2020-09-02"),
        (cell("string", text="Kent", more=NOTED), "Kent"),
        (cell("float", 'table:formula="of:=1+1" office:value="2"', "2"), "2"),
    ],
)
def test_a_cell_is_what_its_reader_sees(written: str | int, text: str) -> None:
    assert rows(odf_row("h") + odf_row(written)) == [(1, ["h"]), (2, [text])]


def test_repeated_rows_and_cells_are_there_as_often_as_they_say() -> None:
    two = '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="5"/>'
    gap = '<table:table-cell table:number-columns-repeated="3"/>'
    inner = odf_row("a") + odf_row(repeated=3) + odf_row(gap, two, gap) + odf_row(7, repeated=2)
    assert rows(inner) == [(1, ["a"]), (5, ["", "", "", "5", "5"]), (6, ["7"]), (7, ["7"])]


def test_each_sheet_is_apart_and_formulas_without_a_result_are_named() -> None:
    lost = '<table:table-cell table:formula="of:=1+1"/>'
    first, second = read_ods("a.ods", ods({"A": odf_row("a", lost), "B": odf_row("b")})).sheets
    assert (first.name, first.unanswered, second.name, second.unanswered) == ("A", ("B1",), "B", ())
    assert second.rows == [(1, ["b"])]


def test_merged_cells_are_told() -> None:
    merged = cell("string", 'table:number-rows-spanned="2" table:number-columns-spanned="3"', "Kent")
    (sheet,) = read_ods("a.ods", ods({"S": odf_row("a") + odf_row(None, merged)})).sheets
    assert sheet.merges == (Merge(2, 3, 1, 3),)


def test_macros_are_told() -> None:
    assert read_ods("a.ods", ods({"A": odf_row("a")}, more={"Basic/Standard/x.xml": "x"})).has_macros


def test_an_endless_repetition_is_too_much() -> None:
    with pytest.raises(TooMuch):
        rows(odf_row(5, repeated=2_000_001))
    wide = cell("float", 'office:value="5" table:number-columns-repeated="99999999"')
    with pytest.raises(UnreadableFile, match="damaged"):
        rows(odf_row(wide))


WHOLE = ods({"A": odf_row("a")})
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"a,b", "is no spreadsheet"),
        (WHOLE[:-100], "is damaged"),
        (archive({"mimetype": "x"}), "is damaged"),
        (repacked(WHOLE, {"META-INF/manifest.xml": b"<encryption-data/>"}), "is locked with a password"),
        (
            repacked(
                WHOLE, {"content.xml": f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]><x>&l11;</x>'.encode()}
            ),
            "is damaged",
        ),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableFile, match=f"^a.ods .*{said}"):
        read_ods("a.ods", data)
