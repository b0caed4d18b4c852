"""Uploads lie on disk under their own names while they may be read, and nowhere after."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from workbench.ui.parts.uploads import Uploads


@dataclass(frozen=True)
class Sent:
    name: str
    content: bytes

    def getvalue(self) -> bytes:
        return self.content


def contents(held: Uploads) -> dict[Path, bytes]:
    files = (path for path in held.folder.rglob("*") if path.is_file())
    return {path.relative_to(held.folder): path.read_bytes() for path in files}


def test_files_keep_names_and_contents_as_long_as_they_are_held() -> None:
    held = Uploads([Sent("b.csv", b"2"), Sent("a.txt", b"1")])
    assert contents(held) == {Path("b.csv"): b"2", Path("a.txt"): b"1"}
    folder = held.folder
    del held
    assert not folder.exists()


def test_files_of_one_name_are_all_read() -> None:
    held = Uploads([Sent("a.txt", b"1"), Sent("a.txt", b"2"), Sent("a.txt", b"3")])
    assert set(contents(held).values()) == {b"1", b"2", b"3"}
    assert {path.name for path in contents(held)} == {"a.txt"}


@pytest.mark.parametrize("name", ["../../outside.txt", "/outside.txt"])
def test_no_name_leads_out_of_the_folder(name: str) -> None:
    held = Uploads([Sent(name, b"1"), Sent("in.txt", b"2")])
    assert contents(held) == {Path("outside.txt"): b"1", Path("in.txt"): b"2"}
