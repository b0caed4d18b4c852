"""Articles from files and uploads, and one clear sentence for what is none."""

from pathlib import Path

import pytest

from tests.files.papers import column, pdf
from workbench.errors import UnreadableFile
from workbench.files import article_from_bytes, articles, read_article
from workbench.files.articles import ARTICLE_LIMIT

TEXT = "Fares rise\n\nFares rose by £5 on Monday.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_file_and_an_upload_are_the_same_article(tmp_path: Path, encoding: str, newline: str) -> None:
    file = tmp_path / "Story.TXT"
    file.write_bytes(TEXT.replace("\n", newline).encode(encoding))
    article = read_article(file)
    assert article.text == TEXT
    assert article == article_from_bytes("Story.TXT", file.read_bytes())


def test_an_article_is_named_by_its_markdown_heading() -> None:
    assert article_from_bytes("a.md", b"# Fares rise\n\nText").title == "Fares rise"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b"\n  \n", "is empty"),
        ("a.txt", b"\x89PNG\r\n\x1a\n", "an image"),
        ("a.txt", b"%PDF-1.5", "a PDF"),
        ("a.md", b"PK\x03\x04", "a zip archive"),
        ("a.html", b"", "is empty"),
        ("a.pdf", b"%PDF-1.5", "is cut short"),
        ("a.docx", b"PK\x03\x04", "is damaged or no Word document"),
        (
            "a.doc",
            b"\xd0\xcf\x11\xe0",
            r"ends in \.doc, and articles are read from \.txt, .*\.odt and \.pdf\.",
        ),
        ("a.docm", b"PK\x03\x04", r"ends in \.docm"),
        ("a.exe", b"MZ", r"ends in \.exe"),
        ("article", b"Text", "no ending"),
        ("a.txt", b"x" * (ARTICLE_LIMIT + 1), "has 5.0 MB, and an article may have 5 MB"),
    ],
)
def test_what_is_no_article_is_said_in_one_sentence(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(UnreadableFile, match=said) as from_disk:
        read_article(file)
    with pytest.raises(UnreadableFile, match=said) as uploaded:
        article_from_bytes(name, content)
    assert name in str(from_disk.value)
    assert str(uploaded.value).startswith(name)


def test_pictures_do_not_count_but_text_does(monkeypatch: pytest.MonkeyPatch) -> None:
    file = pdf(column("416 fines."), extra=b"/Keywords(" + b"x" * ARTICLE_LIMIT + b")")
    assert article_from_bytes("a.pdf", file).text == "416 fines."
    monkeypatch.setattr(articles, "ARTICLE_LIMIT", 9)
    with pytest.raises(UnreadableFile, match=r"The text of a\.pdf has 0\.0 MB"):
        article_from_bytes("a.pdf", file)


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_a_path_without_an_article_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnreadableFile, match=r"no file|is a folder"):
        read_article(tmp_path / name)
