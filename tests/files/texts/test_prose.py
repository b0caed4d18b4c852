"""Running text as its reader sees it."""

import pytest

from tests.files.papers import column, paragraph, pdf, word
from workbench.files.texts.prose import read_prose


@pytest.mark.parametrize(
    ("text", "title"),
    [("# Fines doubled\n\nThe council…", "Fines doubled"), ("## Part\n\nText", None), ("Text #1\n", None)],
)
def test_markdown_keeps_its_text_and_names_its_heading(text: str, title: str | None) -> None:
    found = read_prose("a.md", text.encode())
    assert (found.text, found.title) == (text, title)


def test_plain_text_says_nothing_of_itself() -> None:
    found = read_prose("a.txt", b"# 416 people\n")
    assert (found.text, found.title, found.published) == ("# 416 people\n", None, None)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.PDF", pdf(column("416 fines."))),
        ("a.Docx", word(lambda document: paragraph(document, "<w:r><w:t>416 fines.</w:t></w:r>"))),
    ],
)
def test_papers_are_told_by_their_ending(name: str, data: bytes) -> None:
    assert read_prose(name, data).text == "416 fines."


@pytest.mark.parametrize("name", ["a.html", "a.HTM"])
def test_a_page_is_told_by_its_ending(name: str) -> None:
    assert read_prose(name, b"<p>Only <b>this</b>.</p>").text == "Only this."
