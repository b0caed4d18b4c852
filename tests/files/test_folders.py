"""No link leads out of the folder that a person named."""

from pathlib import Path

import pytest

from tests.files.test_documents import split


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "s.txt").write_text("Secret.")
    given = tmp_path / "given"
    (given / "b").mkdir(parents=True)
    (given / "b" / "a.txt").write_text("Given.")
    return given


def test_links_out_of_the_folder_are_not_followed(folder: Path) -> None:
    (folder / "file.txt").symlink_to(folder.parent / "secret" / "s.txt")
    (folder / "all").symlink_to(folder.parent / "secret")
    drafts, problems = split(folder)
    assert [draft.text for draft in drafts] == ["Given."]
    assert [problem.origin for problem in problems] == ["all", "file.txt"]
    assert all("is a link that leads out of the folder" in problem.reason for problem in problems)


def test_links_within_the_folder_are_as_good_as_files(folder: Path) -> None:
    (folder / "again.txt").symlink_to(folder / "b" / "a.txt")
    (folder / "c").symlink_to(folder / "b")
    drafts, problems = split(folder)
    assert [draft.source.origin for draft in drafts] == ["again.txt", "b/a.txt"]
    assert problems == []


def test_a_sidecar_may_not_lead_out_either(folder: Path) -> None:
    (folder.parent / "secret" / "x.json").write_text('{"title": "Secret"}')
    (folder / "b" / "a.source.json").symlink_to(folder.parent / "secret" / "x.json")
    drafts, (problem,) = split(folder)
    assert drafts == []
    assert "a.source.json is a link that leads out of the folder" in problem.reason


def test_links_that_lead_nowhere_or_in_a_ring_are_named(folder: Path) -> None:
    (folder / "gone.txt").symlink_to(folder / "nothing.txt")
    (folder / "ring.txt").symlink_to(folder / "ring.txt")
    drafts, problems = split(folder)
    assert [draft.text for draft in drafts] == ["Given."]
    assert [problem.origin for problem in problems] == ["gone.txt", "ring.txt"]


def test_an_archive_may_be_larger_than_a_file_and_still_has_a_limit(folder: Path) -> None:
    for name, size in (("a.zip", 1_000_000_001), ("b.txt", 100_000_001)):
        with (folder / name).open("wb") as file:
            file.truncate(size)
    _, problems = split(folder)
    assert [problem.reason.split(", and ")[1] for problem in problems] == [
        "an archive may have 1000 MB. Split it first.",
        "a file of evidence may have 100 MB. Split it first.",
    ]


def test_a_folder_given_through_a_link_is_read(folder: Path) -> None:
    (folder.parent / "link").symlink_to(folder)
    drafts, problems = split(folder.parent / "link")
    assert ([draft.text for draft in drafts], problems) == (["Given."], [])
