"""Uploaded files as files on disk, for as long as they are read."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from typing import Protocol


class Upload(Protocol):
    """What the browser hands over: a name and bytes."""

    @property
    def name(self) -> str: ...

    def getvalue(self) -> bytes: ...


@contextmanager
def as_files(uploads: Sequence[Upload]) -> Iterator[tuple[Path, ...]]:
    """The uploads under their own names, in order; gone when the block ends.

    Files of one name stand in folders of their own, so that none hides another.
    """
    with TemporaryDirectory(prefix="workbench-") as folder:
        paths: list[Path] = []
        for upload in uploads:
            path = Path(folder) / PurePath(upload.name).name
            if path in paths:
                path = Path(folder) / str(len(paths)) / path.name
                path.parent.mkdir()
            path.write_bytes(upload.getvalue())
            paths.append(path)
        yield tuple(paths)
