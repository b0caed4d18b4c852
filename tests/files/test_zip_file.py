"""Archives are folders: what is safe is read, what is not is named, and nothing is written anywhere."""

import io
import json
import stat
import warnings
import zipfile
from pathlib import Path

import pytest

from tests.files.books import archive, letter
from tests.files.test_documents import split
from workbench.files import DocumentDraft, from_bytes, zip_file
from workbench.files.found import Allowance
from workbench.model import LeftOut


def read(data: bytes) -> tuple[dict[str, str], list[str]]:
    found = list(from_bytes("a.zip", data, "c"))
    texts = {d.source.origin or "": d.text for d in found if isinstance(d, DocumentDraft)}
    return texts, [problem.reason for problem in found if isinstance(problem, LeftOut)]


def packed(*members: tuple[zipfile.ZipInfo | str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", method) as package, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for info, data in members:
            package.writestr(info, data)
    return content.getvalue()


def test_members_are_read_as_files_of_a_folder() -> None:
    texts, problems = read(
        archive(
            {
                "b/daily.csv": "date,people\n2020-09-02,399\n",
                "b/daily.source.json": json.dumps({"publisher": "An office"}),
                "a.txt": "Plain text.",
                "README.md": "what this is",
                ".hidden/x.txt": "hidden",
                "__MACOSX/._a.txt": "hidden",
                "b/": "",
            }
        )
    )
    assert texts == {"a.zip/a.txt": "Plain text.", "a.zip/b/daily.csv": "2 September 2020: 399 people"}
    assert problems == []


def test_a_sidecar_in_the_archive_describes_the_file_beside_it() -> None:
    data = archive({"b/a.txt": "Text.", "b/a.source.json": '{"publisher": "An office", "title": "Counts"}'})
    (draft,) = from_bytes("a.zip", data, "c")
    assert isinstance(draft, DocumentDraft)
    assert (draft.source.title, draft.source.publisher, draft.source.collection) == (
        "Counts",
        "An office",
        "c",
    )


def test_an_archive_in_a_folder_is_read_with_the_rest(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("Beside it.")
    (tmp_path / "a.zip").write_bytes(archive({"a.txt": "In it.", "b.bin": "x"}))
    drafts, (problem,) = split(tmp_path)
    assert [draft.source.origin for draft in drafts] == ["a.zip/a.txt", "b.txt"]
    assert problem.reason.startswith("a.zip/b.bin is of a kind that is not read.")


def test_an_archive_in_an_archive_is_read_and_one_within_that_is_not() -> None:
    inner = archive({"c.txt": "Two deep.", "d.zip": archive({"e.txt": "Three deep."})})
    texts, (problem,) = read(archive({"b.zip": inner}))
    assert texts == {"a.zip/b.zip/c.txt": "Two deep."}
    assert problem == "a.zip/b.zip/d.zip is packed within 2 others. Unpack it yourself first."


@pytest.mark.parametrize("name", ["../up.txt", "b/../../up.txt", "/etc/up.txt", "C:/up.txt", "..\\up.txt"])
def test_a_path_that_climbs_out_is_left_out(name: str) -> None:
    texts, (problem,) = read(archive({name: "x", "a.txt": "Good."}))
    assert texts == {"a.zip/a.txt": "Good."}
    assert "names a place outside the archive, and was left out" in problem


def test_a_link_is_not_followed() -> None:
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    texts, (problem,) = read(packed((link, b"/etc/hostname"), ("a.txt", b"Good.")))
    assert texts == {"a.zip/a.txt": "Good."}
    assert problem.startswith("a.zip/link.txt is a link and was not followed.")


def test_a_locked_member_is_named_and_the_rest_is_read() -> None:
    data = bytearray(archive({"a.txt": "Good.", "b.txt": "Locked."}))
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    texts, (problem,) = read(bytes(data))
    assert texts == {"a.zip/a.txt": "Good."}
    assert problem.startswith("a.zip/b.txt is locked with a password.")


def test_of_two_members_with_one_name_the_last_is_read_and_both_are_told() -> None:
    texts, (problem,) = read(packed(("a.txt", b"Old."), ("a.txt", b"New.")))
    assert texts == {"a.zip/a.txt": "New."}
    assert problem == "a.zip/a.txt is there 2 times; only the last one was read."


def test_a_member_packed_in_another_way_is_named() -> None:
    _, (problem,) = read(packed(("a.txt", b"x" * 100), method=zipfile.ZIP_LZMA))
    assert "is packed in a way that is not read" in problem


def test_a_damaged_member_is_named_and_the_rest_is_read() -> None:
    data = bytearray(packed(("a.txt", b"Good."), ("b.txt", b"Spoiled."), method=zipfile.ZIP_STORED))
    data[data.index(b"Spoiled.")] ^= 1
    texts, (problem,) = read(bytes(data))
    assert texts == {"a.zip/a.txt": "Good."}
    assert problem == "a.zip/b.txt is damaged. Pack it again."


def test_a_member_that_unpacks_to_a_thousand_times_its_size_is_left_out() -> None:
    texts, (problem,) = read(archive({"a.txt": "Good.", "b.txt": b"0" * 11_000_000}))
    assert texts == {"a.zip/a.txt": "Good."}
    assert "times its size, more than is safe" in problem


def test_an_archive_that_unpacks_to_too_much_is_left_out_as_a_whole() -> None:
    _, (problem,) = read(archive({f"{n}.txt": b"0" * 9_000_000 for n in range(12)}))
    assert problem.startswith("a.zip unpacks from 0.1 MB to 108 MB, more than is safe to read.")


def test_archives_in_archives_share_one_allowance(monkeypatch: pytest.MonkeyPatch) -> None:
    inner = archive({f"{n}.txt": f"Text {n}." for n in range(10)})
    monkeypatch.setattr(Allowance.__init__, "__defaults__", (len(inner) + 40,))
    texts, problems = read(archive({"b.zip": inner}))
    assert 0 < len(texts) < 10
    assert all("its archive unpacks to more than is safe" in problem for problem in problems)


def test_too_many_members_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_file, "MEMBERS_LIMIT", 2)
    _, (problem,) = read(archive({f"{n}.txt": "x" for n in range(3)}))
    assert problem.startswith("a.zip holds 3 files, and an archive may hold 2.")


@pytest.mark.parametrize("data", [b"", b"Plain", archive({"a.txt": "x"})[:-10]])
def test_what_is_no_archive_is_said(data: bytes) -> None:
    assert read(data) == ({}, ["a.zip is damaged or no zip archive. Pack it again."])


def test_an_empty_archive_is_said() -> None:
    assert read(archive({}))[1][0].startswith("a.zip holds no evidence.")


def test_letters_in_an_archive_give_what_is_attached() -> None:
    texts, problems = read(
        archive({"a.eml": letter("Words.", attached={"x.csv": b"a,b\n1,2\n"}, subject="S")})
    )
    assert texts == {"a.zip/a.eml": "Words.", "a.zip/a.eml/x.csv": "1 a, 2 b"}
    assert problems == []
