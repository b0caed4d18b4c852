"""The words of a Word document as its reader sees them."""

from collections.abc import Callable

import pytest
from docx.document import Document
from docx.oxml import parse_xml

from tests.files.papers import WORD, paragraph, word
from workbench.files.texts.word_file import read_word

RUN = "<w:r><w:t>416 </w:t></w:r>"

BOX = (
    '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    "<mc:Choice><w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
    "<mc:Fallback><w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent></mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)


def text_of(write: Callable[[Document], None]) -> str:
    return read_word("a.docx", word(write)).text


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (f"{RUN}<w:ins><w:r><w:t>fines</w:t></w:r></w:ins>", "416 fines"),
        (
            f"{RUN}<w:del><w:r><w:delText>409 </w:delText></w:r></w:del><w:r><w:t>fines</w:t></w:r>",
            "416 fines",
        ),
        (f"{RUN}<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>", "416"),
        (f"{RUN}<w:moveTo><w:r><w:t>here</w:t></w:r></w:moveTo>", "416 here"),
        (f"{RUN}<w:hyperlink><w:r><w:t>a link</w:t></w:r></w:hyperlink>", "416 a link"),
        (f"{RUN}<w:sdt><w:sdtContent><w:r><w:t>kept</w:t></w:r></w:sdtContent></w:sdt>", "416 kept"),
        (f"{RUN}<w:smartTag><w:r><w:t>Kent</w:t></w:r></w:smartTag>", "416 Kent"),
        (f'{RUN}<w:fldSimple w:instr="DATE"><w:r><w:t>3 May</w:t></w:r></w:fldSimple>', "416 3 May"),
        (f"{RUN}<w:r><w:instrText>PAGE</w:instrText></w:r>", "416"),
        (f"{RUN}<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>", "416"),
        (f'{RUN}<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>seen</w:t></w:r>', "416 seen"),
        ("<w:r><w:t>One</w:t><w:br/><w:t>two</w:t></w:r>", "One\ntwo"),
        ('<w:r><w:t>One</w:t><w:br w:type="page"/></w:r>', "One"),
        (
            "<w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>kno</w:t><w:softHyphen/><w:t>wn</w:t></w:r>",
            "well-known",
        ),
        (f"{RUN}{BOX}", "416\n\nIn the box"),
    ],
)
def test_a_paragraph_reads_as_it_is_seen(inner: str, text: str) -> None:
    assert text_of(lambda document: paragraph(document, inner)) == text


def test_a_deleted_end_of_paragraph_joins_two() -> None:
    def write(document: Document) -> None:
        paragraph(document, f"<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{RUN}")
        paragraph(document, "<w:r><w:t>fines</w:t></w:r>")

    assert text_of(write) == "416 fines"


def test_a_table_has_a_row_on_each_line_in_its_place() -> None:
    def write(document: Document) -> None:
        document.add_paragraph("Before.")
        table = document.add_table(3, 2)
        for row, cells in zip(table.rows, [("Year", "Fines"), ("2023", "399"), ("", "798")], strict=True):
            for cell, words in zip(row.cells, cells, strict=True):
                cell.text = words
        document.add_paragraph("After.")

    assert text_of(write) == "Before.\n\nYear | Fines\n2023 | 399\n798\n\nAfter."


def test_a_table_that_lays_out_a_page_gives_its_paragraphs() -> None:
    def write(document: Document) -> None:
        left, right = document.add_table(1, 2).rows[0].cells
        left.text = "First."
        left.add_paragraph("Second.")
        right.text = "Third."

    assert text_of(write) == "First.\n\nSecond.\n\nThird."


def test_a_deleted_row_is_left_out() -> None:
    def write(document: Document) -> None:
        table = document.add_table(2, 1)
        table.cell(0, 0).text, table.cell(1, 0).text = "399", "409"
        table.rows[1]._tr.get_or_add_trPr().append(parse_xml(f"<w:del {WORD}/>"))

    assert text_of(write) == "399"
