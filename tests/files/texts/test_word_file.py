"""Word documents from newsrooms, and a sentence for each that cannot be read."""

from datetime import datetime

import pytest
from docx.document import Document

from tests.files.papers import WORD, repacked, word
from workbench.errors import UnreadableFile
from workbench.files.texts.word_file import read_word


def press_release(document: Document) -> None:
    document.sections[0].header.paragraphs[0].text = "Draft, 2 May"
    document.sections[0].footer.paragraphs[0].text = "Page 1"
    document.add_heading("Fines doubled", 1)
    document.add_paragraph("The council issued 416 fines.")
    document.add_heading("Last year", 2)
    document.add_paragraph("It had issued 208.")
    document.core_properties.author = "Ana"
    document.core_properties.created = datetime(2020, 9, 2)


RELEASE = word(press_release)


def test_a_document_gives_its_text_and_what_it_says_of_itself() -> None:
    found = read_word("a.docx", RELEASE)
    assert found.text == "Fines doubled\n\nThe council issued 416 fines.\n\nLast year\n\nIt had issued 208."
    assert (found.title, found.author, found.published) == ("Fines doubled", "Ana", None)
    assert [(p.span.cut(found.text), p.section) for p in found.passages or ()] == [
        ("The council issued 416 fines.", "Fines doubled"),
        ("It had issued 208.", "Last year"),
    ]


def test_a_title_among_the_properties_goes_before_a_heading() -> None:
    def write(document: Document) -> None:
        press_release(document)
        document.core_properties.title = "Council fines in 2020"

    assert read_word("a.docx", word(write)).title == "Council fines in 2020"


DEEP = f"<w:document {WORD}><w:body>{'<w:sdt>' * 1000}{'</w:sdt>' * 1000}</w:body></w:document>".encode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"Plain text", "is no Word document: it looks like something else"),
        (b"%PDF-1.4", "it looks like a PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "an old office document"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
            "is locked with a password",
        ),
        (b"PK\x03\x04", "is damaged or no Word document"),
        (RELEASE[: len(RELEASE) // 2], "is damaged or no Word document"),
        (RELEASE.replace(b"word/document.xml", b"word/dokument.xml"), "is damaged or no Word document"),
        (repacked(RELEASE, {"word/vbaProject.bin": b"x"}), "holds macros"),
        (repacked(RELEASE, {"bomb.xml": b" " * 41_000_000}), r"unpacks to 41 MB in \d+ parts"),
        (repacked(RELEASE, {"word/document.xml": DEEP}), "is damaged or no Word document"),
        (word(lambda document: None), "holds no text"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableFile, match=said) as raised:
        read_word("a.docx", data)
    assert str(raised.value).startswith("a.docx ")
