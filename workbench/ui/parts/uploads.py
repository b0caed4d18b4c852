"""Uploaded files as files on disk, for as long as they may be read."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePath
from shutil import rmtree
from tempfile import mkdtemp
from typing import Protocol
from weakref import finalize

_NOT_IN_A_NAME = re.compile(r"[^\w .-]+")
_LONGEST = 60
"""Characters of a title that name its file: some systems take 255 bytes."""


class Upload(Protocol):
    """What the browser hands over: a name and bytes."""

    @property
    def name(self) -> str: ...

    def getvalue(self) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Written:
    """A file that did not come from the browser."""

    name: str
    content: str

    def getvalue(self) -> bytes:
        return self.content.encode()


def pasted(
    text: str, title: str, publisher: str = "", address: str = "", published: date | None = None
) -> tuple[Written, Written]:
    """A pasted text as a file, and what is known of its source in the file that describes it."""
    known = {
        "title": title,
        "publisher": publisher,
        "url": address,
        "published": published.isoformat() if published else "",
    }
    name = _NOT_IN_A_NAME.sub("-", title).strip(" .-")[:_LONGEST] or "text"
    described = json.dumps({key: value for key, value in known.items() if value})
    return Written(f"{name}.txt", text), Written(f"{name}.source.json", described)


class Uploads:
    """A folder with uploads under their own names; gone when nobody holds this any more.

    Files of one name stand in folders of their own, so that none hides another.
    """

    def __init__(self, uploads: Sequence[Upload]) -> None:
        self.folder = Path(mkdtemp(prefix="workbench-"))
        finalize(self, rmtree, self.folder, ignore_errors=True)
        for number, upload in enumerate(uploads):
            path = self.folder / PurePath(upload.name).name
            if path.exists():
                path = self.folder / str(number) / path.name
                path.parent.mkdir()
            path.write_bytes(upload.getvalue())
