"""A spreadsheet is read as its reader sees it: what numbers show as, and formulas by their last result."""

import pytest

from tests.files.books import Content, archive, styled, xlsx
from tests.files.papers import repacked
from workbench.errors import UnreadableFile
from workbench.files.sheets.workbooks import Merge, TooMuch
from workbench.files.sheets.xlsx_file import read_xlsx


def cells(*rows: list[Content], book: str = "") -> list[tuple[int, list[str]]]:
    (sheet,) = read_xlsx("a.xlsx", xlsx({"S": rows}, book=book)).sheets
    return [(number, list(row)) for number, row in sheet.rows]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("people", "people"),
        (" two\nlines ", "two lines"),
        (399, "399"),
        (0.1 + 0.2, "0.3"),
        (1234567.5, "1234567.5"),
        ("<c><v>1E-05</v></c>", "0.00001"),
        (styled(0.125, 1), "12.5%"),
        (styled(0.07, 1), "7%"),
        (styled(44076, 2), "2020-09-02"),
        (styled(44076.75, 2), "2020-09-02 18:00"),
        (styled(59, 2), "1900-02-28"),
        (styled(44076, 3), "2020-09"),
        (styled(44076, 4), "2020"),
        (styled(44076.5, 5), "2020-09-02 12:00"),
        (styled(-1, 2), "-1"),
        (styled(7, 99), "7"),
        ('<c t="b"><v>1</v></c>', "TRUE"),
        ('<c t="e"><v>#DIV/0!</v></c>', "#DIV/0!"),
        ('<c t="str"><f>A1</f><v>Kent</v></c>', "Kent"),
        ('<c t="d"><v>2020-09-02T00:00:00</v></c>', "2020-09-02"),
        ("<c><f>1+1</f><v>2</v></c>", "2"),
        (-0.0, "0"),
        (
            '<c t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r><rPh><t>aid</t></rPh></is></c>',
            "two runs",
        ),
        ('<c t="inlineStr"><is><t>a_x000D_b</t></is></c>', "a b"),
    ],
)
def test_a_cell_is_what_its_reader_sees(cell: Content, text: str) -> None:
    assert cells(["h"], [cell]) == [(1, ["h"]), (2, [text])]


def test_rows_keep_their_numbers_and_cells_their_columns() -> None:
    assert cells([], ["a", None, "c"], [], [None, 5]) == [(2, ["a", "", "c"]), (4, ["", "5"])]


def test_days_are_counted_from_1904_where_the_file_says_so() -> None:
    assert cells([styled(0, 2)], book='<workbookPr date1904="1"/>') == [(1, ["1904-01-01"])]


def test_cells_without_places_follow_one_another() -> None:
    data = xlsx({"S": "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"})
    assert read_xlsx("a.xlsx", data).sheets[0].rows == [(1, ["1", "2"]), (2, ["3"])]


def test_a_formula_without_a_result_is_named() -> None:
    data = xlsx(
        {"S": [["n"], ["<c><f>1+1</f></c>"], [1, "<c><f>A1</f><v/></c>"], ['<c t="str"><f>A1</f><v/></c>']]}
    )
    assert read_xlsx("a.xlsx", data).sheets[0].unanswered == ("A2", "B3")


def test_merged_cells_are_told() -> None:
    merged = '<mergeCells><mergeCell ref="B1:C2"/><mergeCell ref="nonsense"/></mergeCells>'
    (sheet,) = read_xlsx("a.xlsx", xlsx({"S": f"<row><c><v>1</v></c></row>{merged}"})).sheets
    assert sheet.merges == (Merge(1, 2, 1, 2),)


def test_sheets_come_in_their_order_and_hidden_ones_are_named() -> None:
    found = read_xlsx("a.xlsx", xlsx({"B": [["b"]], "A & C": [["a"]], "H": [["h"]]}, hidden=["H"]))
    assert [sheet.name for sheet in found.sheets] == ["B", "A & C"]
    assert found.hidden == ("H",)


def test_title_author_and_macros_are_told() -> None:
    core = (
        '<p xmlns="x" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>Crossings of 2020</dc:title><dc:creator>Ana Lee</dc:creator></p>"
    )
    found = read_xlsx(
        "a.xlsm", xlsx({"S": [["a"]]}, more={"docProps/core.xml": core, "xl/vbaProject.bin": b"x"})
    )
    assert (found.title, found.author, found.has_macros) == ("Crossings of 2020", "Ana Lee", True)


WHOLE = xlsx({"S": [["people"], [399]]})
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
BOMB = f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>'


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"a,b\n1,2\n", "is no spreadsheet: it looks like something else"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 99, "an old office document"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "is locked with a password"),
        (WHOLE[:-200], "is damaged"),
        (archive({"a.txt": "x"}), "is damaged"),
        (repacked(WHOLE, {"xl/workbook.xml": b"<a"}), "is damaged"),
        (repacked(WHOLE, {"bomb.xml": b" " * 210_000_000}), "unpacks to 210 MB"),
        (xlsx({"S": '<row r="1"><c r="ZZZ1"><v>1</v></c></row>'}), "is damaged"),
        (xlsx({"S": '<row r="1"><c t="s"><v>7</v></c></row>'}), "is damaged"),
        (xlsx({"S": '<row r="1"><c><v>many</v></c></row>'}), "is damaged"),
        (
            repacked(WHOLE, {"xl/sharedStrings.xml": f"{BOMB}<sst><si><t>&l11;</t></si></sst>".encode()}),
            "is damaged",
        ),
        (
            repacked(WHOLE, {"xl/worksheets/sheet1.xml": f'{BOMB}<w><row a="&l11;"/></w>'.encode()}),
            "is damaged",
        ),
        (
            repacked(
                WHOLE,
                {"xl/workbook.xml": b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>'},
            ),
            "is damaged",
        ),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableFile, match=f"^a.xlsx .*{said}"):
        read_xlsx("a.xlsx", data)


def test_two_cells_at_the_corners_take_no_more_than_two_cells() -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    (sheet,) = read_xlsx("a.xlsx", xlsx({"S": rows})).sheets
    assert [number for number, _ in sheet.rows] == [1, 1_048_576]


def test_one_long_text_in_many_cells_is_too_much() -> None:
    text = f"<si><t>{'x' * 1_000_000}</t></si>"
    cell = '<c t="s"><v>0</v></c>'
    rows = f"<row>{cell * 60}</row>"
    with pytest.raises(TooMuch):
        read_xlsx("a.xlsx", xlsx({"S": rows}, more={"xl/sharedStrings.xml": f"<sst>{text}</sst>"}))
