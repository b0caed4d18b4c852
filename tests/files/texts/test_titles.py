"""Properties that say something, and what programs leave there."""

import pytest

from workbench.files.texts.titles import as_author, as_title


@pytest.mark.parametrize("title", ["Fines doubled in a year", "Crossings: 2020 statistics", "  Two\nlines  "])
def test_a_title_is_taken(title: str) -> None:
    assert as_title(title) == " ".join(title.split())


@pytest.mark.parametrize(
    "junk",
    [
        *(None, "", "  ", "untitled", "Document 1", "Word Document", "Microsoft Word - fines v3", "2024 03"),
        *("fines report final.docx", "cover page.indd", "fines_v3", "x y " * 100),
    ],
)
def test_what_a_program_left_is_no_title(junk: str | None) -> None:
    assert as_title(junk) is None


@pytest.mark.parametrize(
    ("written", "author"),
    [
        ("Ana Example", "Ana Example"),
        ("", None),
        (None, None),
        ("Microsoft Office User", None),
        ("admin", None),
    ],
)
def test_an_author_is_a_name(written: str | None, author: str | None) -> None:
    assert as_author(written) == author
