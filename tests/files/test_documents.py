"""Evidence from files and folders: what can be read goes in, what cannot is named."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from tests.files.papers import column, pdf
from workbench.files import DocumentDraft, FoundFile, find_files, from_bytes, read_documents, read_file
from workbench.model import LeftOut, Period


def split(path: Path) -> tuple[list[DocumentDraft], list[LeftOut]]:
    found = list(read_documents(path, "archive"))
    return [f for f in found if isinstance(f, DocumentDraft)], [f for f in found if isinstance(f, LeftOut)]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    (folder / "b" / ".git").mkdir(parents=True)
    (folder / "b" / ".git" / "x.txt").write_text("hidden")
    (folder / ".hidden.txt").write_text("hidden")
    (folder / "README.md").write_text("what this is")
    (folder / "c.txt").write_text("Plain text.")
    (folder / "b" / "two_lines.jsonl").write_text('{"text": "One."}\n{"text": "Two."}\n')
    (folder / "a-daily.csv").write_text("date,people\n2020-09-02,399\n")
    (folder / "a-daily.source.json").write_text(
        json.dumps(
            {
                "title": "Counts",
                "publisher": "An office",
                "is_primary": True,
                "as_of_from": "2020-01-01",
                "as_of_to": "2020-12-31",
                "note": "ours",
            }
        )
    )
    (folder / "d.md").write_text("# A heading\n\nText.")
    return folder


def test_a_folder_is_read_by_name_without_what_is_no_evidence(archive: Path) -> None:
    drafts, problems = split(archive)
    assert [draft.source.origin for draft in drafts] == [
        "a-daily.csv",
        "c.txt",
        "d.md",
        "b/two_lines.jsonl, line 1",
        "b/two_lines.jsonl, line 2",
    ]
    assert problems == []
    assert {draft.source.collection for draft in drafts} == {"archive"}


def test_a_sidecar_says_where_a_file_comes_from(archive: Path) -> None:
    (draft,), _ = split(archive / "a-daily.csv")
    assert draft.text == "2 September 2020: 399 people"
    assert (draft.source.title, draft.source.publisher, draft.source.is_primary) == (
        "Counts",
        "An office",
        True,
    )
    assert draft.source.as_of == Period(date(2020, 1, 1), date(2020, 12, 31))


def test_a_sidecar_goes_before_what_the_file_says(archive: Path) -> None:
    (archive / "d.source.json").write_text('{"publisher": "A press", "published": "2020-09-03"}')
    (draft,), _ = split(archive / "d.md")
    assert (draft.source.title, draft.source.publisher) == ("A heading", "A press")
    assert draft.source.published == date(2020, 9, 3)


@pytest.mark.parametrize(("name", "title"), [("c.txt", "c"), ("the-big_story.txt", "the big story")])
def test_a_text_without_a_title_is_named_by_its_file(tmp_path: Path, name: str, title: str) -> None:
    (tmp_path / name).write_text("Text.")
    (draft,), _ = split(tmp_path / name)
    assert (draft.source.title, draft.passages) == (title, None)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.docx", b"PK\x03\x04", "a.docx is damaged or no Word document"),
        ("a.docm", b"PK\x03\x04", r"a.docm is of a kind that is not read. Open it .* as \.docx\.$"),
        ("a.xls", b"\xd0\xcf\x11\xe0", r"a.xls is of a kind that is not read. Open it .* as \.xlsx\.$"),
        ("a.bin", b"x", r"a.bin is of a kind that is not read. Evidence is read from \.txt, "),
        ("a.txt", b"", "a.txt is empty"),
        ("a.csv", b"\x89PNG\r\n\x1a\n", r"a.csv is no text: it looks like an image \(PNG\)"),
        ("a.csv", b"a,b\n", "a.csv holds a header row"),
        ("a.jsonl", b"\x00\x01\x02", "a.jsonl is no text"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_and_the_rest_goes_in(
    archive: Path, name: str, content: bytes, said: str
) -> None:
    (archive / name).write_bytes(content)
    drafts, (problem,) = split(archive)
    assert len(drafts) == 5
    assert problem.origin == name
    assert re.search(said, problem.reason)


def test_a_pdf_goes_in_with_its_pages_and_what_has_no_text_is_named(tmp_path: Path) -> None:
    file = tmp_path / "a-report.pdf"
    file.write_bytes(pdf(column("In May, 399 came."), [], column("In June, 409 came."), picture=True))
    (draft,), (problem,) = split(file)
    assert [(p.span.cut(draft.text), p.locator) for p in draft.passages or ()] == [
        ("In May, 399 came.", "page 1"),
        ("In June, 409 came.", "page 3"),
    ]
    assert (draft.source.title, problem.origin) == ("a report", "a-report.pdf")
    assert "Page 2 of a-report.pdf" in problem.reason


def test_a_file_above_the_limit_is_left_out(archive: Path) -> None:
    with (archive / "huge.txt").open("wb") as file:
        file.truncate(100_000_001)
    drafts, (problem,) = split(archive)
    assert len(drafts) == 5
    assert "huge.txt has 100.0 MB, and a file of evidence may have 100 MB" in problem.reason


def test_a_broken_sidecar_leaves_its_file_out(archive: Path) -> None:
    (archive / "c.source.json").write_text("{")
    drafts, (problem,) = split(archive)
    assert len(drafts) == 4
    assert "c.source.json is not valid JSON" in problem.reason


def test_a_path_that_leads_nowhere_and_an_empty_folder_are_named(tmp_path: Path) -> None:
    _, (missing,) = split(tmp_path / "missing")
    assert "There is no file" in missing.reason
    (tmp_path / "README.md").write_text("nothing yet")
    _, (empty,) = split(tmp_path)
    assert "holds no evidence" in empty.reason


def test_a_file_can_be_read_from_its_bytes_alone() -> None:
    (draft,) = from_bytes("b/the-day.csv", b"date,people\n2020-09-02,399\n", "c")
    assert isinstance(draft, DocumentDraft)
    assert (draft.source.title, draft.source.origin, draft.source.collection) == (
        "the day",
        "b/the-day.csv",
        "c",
    )


def test_files_are_found_before_they_are_read(archive: Path) -> None:
    found = [one for one in find_files(archive) if isinstance(one, FoundFile)]
    assert [one.origin for one in found] == ["a-daily.csv", "c.txt", "d.md", "b/two_lines.jsonl"]
    assert found[0].path == archive / "a-daily.csv"
    read = [draft for one in found for draft in read_file(one, "archive")]
    assert read == list(read_documents(archive, "archive"))


def test_a_text_of_two_encodings_goes_in_with_a_word(archive: Path) -> None:
    (archive / "c.txt").write_bytes("Café\n".encode() + "Köln".encode("cp1252"))
    (draft,), (problem,) = split(archive / "c.txt")
    assert draft.text == "Café\nKöln"
    assert "c.txt is in two encodings: line 2 was read" in problem.reason


def test_reading_twice_gives_the_same(archive: Path) -> None:
    assert list(read_documents(archive, "c")) == list(read_documents(archive, "c"))
