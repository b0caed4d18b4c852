"""Paths that do not lead to a readable file."""

import os
from pathlib import Path

import pytest

from workbench.errors import UnreadableFile
from workbench.files.reading import read_bytes

LIMIT = 2_000_000


def test_a_file_up_to_the_limit_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"x" * LIMIT)
    assert len(read_bytes(file, LIMIT, "an article")) == LIMIT


def test_a_file_above_the_limit_is_refused_with_both_sizes(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"x" * 3_400_000)
    with pytest.raises(UnreadableFile, match=r"a\.txt has 3\.4 MB, and an article may have 2 MB"):
        read_bytes(file, LIMIT, "an article")


def test_what_is_not_there_and_what_is_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"no file .*missing\.txt"):
        read_bytes(tmp_path / "missing.txt", LIMIT, "an article")
    with pytest.raises(UnreadableFile, match="is a folder"):
        read_bytes(tmp_path, LIMIT, "an article")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    with pytest.raises(UnreadableFile, match="not an ordinary file"):
        read_bytes(pipe, LIMIT, "an article")


def test_a_name_that_no_file_can_have_is_a_stated_problem(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="xxx"):
        read_bytes(tmp_path / ("x" * 500), LIMIT, "an article")


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may read everything")
def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    file = tmp_path / "secret.txt"
    file.write_text("x")
    file.chmod(0)
    with pytest.raises(UnreadableFile, match=r"secret\.txt may not be read"):
        read_bytes(file, LIMIT, "an article")
