"""Each sheet of a workbook is a document of its own."""

from tests.files.books import Content, odf_row, ods, styled, xlsx
from workbench.files import DocumentDraft, from_bytes
from workbench.model import ColumnKind, LeftOut


def read(name: str, data: bytes) -> tuple[list[DocumentDraft], list[str]]:
    found = list(from_bytes(name, data, "c"))
    drafts = [draft for draft in found if isinstance(draft, DocumentDraft)]
    return drafts, [problem.reason for problem in found if isinstance(problem, LeftOut)]


OFFICIAL: list[list[Content]] = [
    ["Table 1: People detected"],
    [],
    ["Date", "People", "Share"],
    [styled(44075, 2), 0, styled(0.5, 1)],
    [styled(44076, 2), 399, styled(0.125, 1)],
    ["Total", 399],
    [],
    ["Source: Home Office"],
]


def test_a_sheet_is_a_table_with_its_title_its_rows_and_its_notes() -> None:
    (draft,), problems = read("Book.xlsx", xlsx({"2020": OFFICIAL}))
    assert problems == []
    assert (draft.source.title, draft.source.origin) == ("Table 1: People detected", "Book.xlsx, sheet 2020")
    assert [(p.locator, p.span.cut(draft.text)) for p in draft.passages or ()] == [
        ("row 4", "1 September 2020: 0 People, 50% Share"),
        ("row 5", "2 September 2020: 399 People, 12.5% Share"),
        ("row 6", "Date: Total, 399 People"),
        ("row 8", "Source: Home Office"),
    ]
    assert draft.cells
    assert [column.kind for column in draft.cells.columns[1:]] == [
        ColumnKind.DAY,
        ColumnKind.NUMBER,
        ColumnKind.NUMBER,
    ]
    assert draft.cells.values[0] == (4, 5)
    assert draft.cells.values[3] == (50.0, 12.5)


def test_a_table_need_not_begin_in_the_corner() -> None:
    (draft,), _ = read("Book.xlsx", xlsx({"S": [[], [None, "area", "people"], [None, "Kent", 5]]}))
    assert draft.text == "area: Kent, 5 people"
    assert draft.cells
    assert [column.name for column in draft.cells.columns] == ["row", "area", "people"]


def test_sheets_of_tables_and_of_words_are_told_apart_and_empty_ones_passed_over() -> None:
    sheets = {
        "2019": [["a", "b"], [1, 2]],
        "Empty": [],
        "Notes": [["These are counts."], [], ["They change."]],
    }
    drafts, problems = read("Book.xlsx", xlsx(sheets))
    assert problems == []
    assert [(draft.source.title, draft.cells is None, draft.passages is None) for draft in drafts] == [
        ("Book: 2019", False, False),
        ("Book: Notes", True, True),
    ]
    assert drafts[1].text == "These are counts.\nThey change."


def test_what_of_a_workbook_is_not_read_is_said() -> None:
    data = xlsx(
        {"A": [["n", "m"], ["<c><f>1+1</f></c>", 2]], "Old": [["x"]], "B": [["n", "m"]]},
        hidden=["Old"],
        more={"xl/vbaProject.bin": b"x"},
    )
    drafts, problems = read("Book.xlsm", data)
    assert [draft.text for draft in drafts] == ["2 m"]
    assert problems == [
        "Book.xlsm holds macros, which are programs. They were not run; its cells were read.",
        "Book.xlsm: the hidden sheet Old was left out. Show it and save the file to have it.",
        "Book.xlsm, sheet A: 1 cell holds a formula without a result (A2) and was left empty. "
        "Open the file in a spreadsheet program and save it.",
        "Book.xlsm, sheet B holds a header row and nothing else. Add rows below it.",
    ]


def test_an_ods_is_read_alike() -> None:
    inner = odf_row("area", "people") + odf_row("Kent", 5)
    drafts, _ = read("Book.ods", ods({"A": inner, "B": inner}))
    assert [draft.source.origin for draft in drafts] == ["Book.ods, sheet A", "Book.ods, sheet B"]


def test_an_empty_workbook_and_one_without_bounds_are_one_sentence() -> None:
    assert read("b.xlsx", xlsx({"S": []}))[1] == [
        "b.xlsx holds no filled cell. Choose a spreadsheet that does."
    ]
    endless = ods({"S": odf_row(5, repeated=9_000_000)})
    assert read("b.ods", endless)[1][0].startswith("b.ods has more than 2 million cells")
