"""Files that were made to do harm, or are broken beyond use: one sentence for each, and nothing happens."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.files.books import archive, letter, odf_row, ods, odt, xlsx
from tests.files.papers import column, pdf, repacked, word
from tests.files.test_documents import split
from workbench.files import DOCUMENT_KINDS, DocumentDraft, from_bytes
from workbench.model import LeftOut

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
BOMB = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>'

WORD = word(lambda document: document.add_paragraph("416 fines."))
WHOLE = {
    "a.docx": WORD,
    "a.odt": odt("<text:p>416 fines.</text:p>"),
    "a.xlsx": xlsx({"S": [["n", "m"], [5, 6]]}),
    "a.ods": ods({"S": odf_row("n", "m") + odf_row(5, 6)}),
    "a.pdf": pdf(column("The council issued 416 fines.")),
    "a.eml": letter("416 fines.", subject="S"),
    "a.zip": archive({"a.txt": "416 fines."}),
}


def read(name: str, data: bytes) -> tuple[list[str], list[str]]:
    found = list(from_bytes(name, data, "c"))
    texts = [draft.text for draft in found if isinstance(draft, DocumentDraft)]
    return texts, [problem.reason for problem in found if isinstance(problem, LeftOut)]


def test_a_line_of_two_gigabytes_is_refused_by_its_size(tmp_path: Path) -> None:
    for name in ("a.txt", "a.csv", "a.jsonl", "a.html", "a.xlsx", "a.eml"):
        with (tmp_path / name).open("wb") as file:
            file.truncate(2_000_000_000)
    drafts, problems = split(tmp_path)
    assert drafts == []
    assert len(problems) == 6
    assert all("has 2000.0 MB, and a file of evidence may have 100 MB." in p.reason for p in problems)


def test_a_table_of_ten_thousand_columns_is_refused() -> None:
    data = (",".join(f"c{n}" for n in range(10_000)) + "\n" + ",".join("5" * 10_000) + "\n").encode()
    assert read("a.csv", data) == (
        [],
        [
            "a.csv has 10,000 columns, and a table may have 1,000. "
            "Save the columns that matter as a table of their own."
        ],
    )


@pytest.mark.parametrize("rows", ["5\n", "5,6,7,8,9\n"])
def test_a_table_of_millions_of_cells_is_refused(rows: str) -> None:
    (problem,) = read("a.csv", ("a,b,c,d,e\n" + rows * (5_100_000 // (rows.count(",") + 1))).encode())[1]
    assert re.fullmatch(
        r"a\.csv has 5,100,00\d cells, and a table may have 5,000,000\. Split it first\.", problem
    )


def test_a_line_of_commas_without_end_is_one_sentence() -> None:
    (problem,) = read("a.csv", b"a,b\n" + b"," * 5_000_001)[1]
    assert "cells, and a table may have 5,000,000" in problem


def test_a_cell_without_end_is_one_sentence() -> None:
    texts, (problem,) = read("a.csv", b"a,b\n" + b"x" * 5_000_000 + b",1\n")
    assert texts == []
    assert problem.startswith("a.csv is not a well-formed table")


def test_a_few_cells_spread_over_too_wide_a_table_are_refused() -> None:
    (problem,) = read("a.csv", ("a" + "," * 900 + "\n" + "5\n" * 30_000).encode())[1]
    assert problem.startswith("a.csv has 30,000 rows of 901 columns, more than is safe to read.")
    far = '<row r="1"><c r="A1"><v>1</v></c><c r="ALK1"><v>1</v></c></row>'
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(2, 30_000))
    (problem,) = read("a.xlsx", xlsx({"S": far + rows}))[1]
    assert problem.startswith("a.xlsx, sheet S has 29,998 rows of 999 columns, more than is safe to read.")


def test_a_heading_that_would_be_written_out_too_often_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.files.sheets.tables.TEXT_LIMIT", 1_000_000)
    data = ("x" * 1000 + ",b\n" + "5,6\n" * 2000).encode()
    assert "with its rows written out, more than is safe" in read("a.csv", data)[1][0]


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("a.docx", "word/document.xml"),
        ("a.docx", "docProps/core.xml"),
        ("a.odt", "content.xml"),
        ("a.odt", "meta.xml"),
        ("a.xlsx", "xl/workbook.xml"),
        ("a.xlsx", "xl/sharedStrings.xml"),
        ("a.xlsx", "xl/worksheets/sheet1.xml"),
        ("a.ods", "content.xml"),
    ],
)
def test_entities_that_unfold_without_end_are_not_unfolded(name: str, part: str) -> None:
    data = repacked(WHOLE[name], {part: f"{BOMB}<x a='&l11;'>&l11;</x>".encode()})
    texts, problems = read(name, data)
    assert len("".join(texts)) < 100
    assert len(problems) == (not texts)


def test_entities_of_a_page_are_not_unfolded_and_scripts_are_no_words() -> None:
    page = (
        f"{BOMB}<html><body><p>The council issued 416 fines. &l11;</p><script>steal()</script></body></html>"
    )
    (text,), problems = read("a.html", page.encode())
    assert "416 fines" in text
    assert "steal" not in text
    assert len(text) < 200
    assert problems == []


def test_what_a_page_would_run_or_show_from_elsewhere_is_no_text() -> None:
    page = (
        "<html><head><title>T</title><style>p{color:red}</style></head><body onload='steal()'>"
        "<article><h1>Fines doubled</h1><p>The council issued 416 fines in May.</p>"
        "<iframe src='https://evil.example'>frame</iframe><noscript>no script</noscript>"
        "<p onclick='steal()'>It had issued 208 a year before.</p></article></body></html>"
    )
    (text,), _ = read("a.html", page.encode())
    assert "It had issued 208" in text
    assert not any(word in text for word in ("steal", "evil", "color"))


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_a_file_cut_short_anywhere_breaks_nothing(name: str) -> None:
    whole = WHOLE[name]
    for share in range(1, 20):
        texts, problems = read(name, whole[: len(whole) * share // 20])
        assert len(texts) + len(problems) >= 1


@pytest.mark.parametrize("name", sorted(WHOLE))
@settings(deadline=None, max_examples=30)
@given(place=st.floats(0, 1, exclude_max=True), byte=st.integers(0, 255))
def test_a_byte_gone_wrong_breaks_nothing(name: str, place: float, byte: int) -> None:
    data = bytearray(WHOLE[name])
    data[int(place * len(data))] = byte
    texts, problems = read(name, bytes(data))
    assert len(texts) + len(problems) >= 1


@pytest.mark.parametrize("kind", DOCUMENT_KINDS)
@settings(deadline=None, max_examples=20)
@given(data=st.binary(max_size=300))
def test_any_bytes_of_any_kind_are_read_or_named(kind: str, data: bytes) -> None:
    for found in from_bytes(f"a{kind}", data, "c"):
        if isinstance(found, LeftOut):
            assert found.reason.startswith("a")
            assert "\n" not in found.reason
