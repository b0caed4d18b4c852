"""Uploads lie on disk under their own names while they are read, and nowhere after."""

from dataclasses import dataclass

import pytest

from workbench.ui.parts.uploads import as_files


@dataclass(frozen=True)
class Sent:
    name: str
    content: bytes

    def getvalue(self) -> bytes:
        return self.content


def test_files_keep_names_contents_and_order() -> None:
    with as_files([Sent("b.csv", b"2"), Sent("a.txt", b"1")]) as paths:
        assert [(path.name, path.read_bytes()) for path in paths] == [("b.csv", b"2"), ("a.txt", b"1")]
    assert not any(path.exists() for path in paths)


def test_two_files_of_one_name_are_both_read() -> None:
    with as_files([Sent("a.txt", b"1"), Sent("a.txt", b"2"), Sent("a.txt", b"3")]) as paths:
        assert [path.read_bytes() for path in paths] == [b"1", b"2", b"3"]


@pytest.mark.parametrize("name", ["../../outside.txt", "/outside.txt"])
def test_no_name_leads_out_of_the_folder(name: str) -> None:
    with as_files([Sent(name, b"1"), Sent("in.txt", b"2")]) as (first, second):
        assert first.parent == second.parent
