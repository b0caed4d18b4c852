"""Files of evidence in folders: by name, without hidden ones, and never out of the folder by a link."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from workbench.errors import UnreadableFile
from workbench.files.found import FoundFile
from workbench.files.provenance import SIDECAR, Fields, read_sidecar
from workbench.files.reading import MEGABYTE, read_bytes
from workbench.model import LeftOut

DOCUMENT_LIMIT = 100 * MEGABYTE
ARCHIVE_LIMIT = 1_000 * MEGABYTE
"""An archive is many files; it is held in memory where its content is kept."""


def passed_over(name: str) -> bool:
    """True for hidden files, sidecars and a folder's README.md, which are no evidence."""
    return name.startswith(".") or name == "README.md" or name.endswith(SIDECAR)


def file_at(path: Path, origin: str, within: Path | None = None) -> FoundFile:
    """A file on this machine. `within` is the folder that links may not lead out of."""
    return FoundFile(origin, partial(_load, path, origin, within), partial(_sidecar, path, within), path)


def walk(folder: Path) -> Iterator[FoundFile | LeftOut]:
    """All files of a folder and the folders in it. What cannot be listed is left out and told."""
    root = folder.resolve()
    unreadable: list[OSError] = []
    for place, subfolders, names in os.walk(folder, onerror=unreadable.append):
        subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
        for name in subfolders:
            link = Path(place) / name
            if link.is_symlink() and not _is_within(link, root):
                origin = link.relative_to(folder).as_posix()
                yield LeftOut(origin, _leads_out(origin))
        for name in sorted(names):
            if not passed_over(name):
                file = Path(place) / name
                yield file_at(file, file.relative_to(folder).as_posix(), root)
    for error in unreadable:
        yield LeftOut(str(error.filename), f"The folder {error.filename} cannot be read: {error.strerror}.")


def _load(path: Path, origin: str, within: Path | None) -> bytes:
    if within and not _is_within(path, within):
        raise UnreadableFile(_leads_out(origin))
    if path.suffix.lower() == ".zip":
        return read_bytes(path, ARCHIVE_LIMIT, "an archive")
    return read_bytes(path, DOCUMENT_LIMIT, "a file of evidence")


def _sidecar(path: Path, within: Path | None) -> Fields:
    sidecar = path.with_name(path.stem + SIDECAR)
    if within and sidecar.is_symlink() and not _is_within(sidecar, within):
        raise UnreadableFile(_leads_out(str(sidecar)))
    return read_sidecar(path)


def _is_within(path: Path, root: Path) -> bool:
    try:
        return path.resolve().is_relative_to(root)
    except (OSError, RuntimeError):
        # A ring of links leads nowhere.
        return False


def _leads_out(origin: str) -> str:
    return (
        f"{origin} is a link that leads out of the folder, and was not followed. Put the file itself there."
    )
