"""Evidence as files and folders: running text, tables, and collections of one document a line."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from workbench.errors import UnreadableFile
from workbench.files.decoding import decode
from workbench.files.drafts import DocumentDraft, Problem
from workbench.files.jsonl import read_jsonl
from workbench.files.prose import PROSE_KINDS, read_prose
from workbench.files.provenance import SIDECAR, Fields, read_sidecar, read_source
from workbench.files.reading import MEGABYTE, read_bytes
from workbench.files.tables import read_table

DOCUMENT_LIMIT = 100 * MEGABYTE

DOCUMENT_KINDS = (*PROSE_KINDS, ".jsonl", ".csv", ".tsv")

Drafts = Iterator[DocumentDraft | Problem]


def read_documents(path: Path, collection: str) -> Drafts:
    """The documents of a file, or of all files of a folder and the folders in it, by name.

    What cannot be read is a Problem, and the rest follows. Hidden files, README.md and sidecars are
    no evidence and are passed over.
    """
    if not path.is_dir():
        yield from _read_file(path, path.name, collection)
        return
    unreadable: list[OSError] = []
    empty = True
    for folder, subfolders, names in os.walk(path, onerror=unreadable.append):
        subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
        for name in sorted(names):
            if not _passed_over(name):
                empty = False
                file = Path(folder) / name
                yield from _read_file(file, file.relative_to(path).as_posix(), collection)
    for error in unreadable:
        empty = False
        yield Problem(str(error.filename), f"The folder {error.filename} cannot be read: {error.strerror}.")
    if empty:
        yield Problem(str(path), f"The folder {path} holds no evidence. {_reads()}")


def _passed_over(name: str) -> bool:
    return name.startswith(".") or name == "README.md" or name.endswith(SIDECAR)


def _reads() -> str:
    return f"Evidence is read from {', '.join(DOCUMENT_KINDS[:-1])} and {DOCUMENT_KINDS[-1]} files."


def _read_file(file: Path, origin: str, collection: str) -> Drafts:
    """`origin` names the file within what the user gave."""
    kind = file.suffix.lower()
    try:
        if file.exists() and kind not in DOCUMENT_KINDS:
            raise UnreadableFile(f"{origin} is of a kind that is not read. {_reads()}")
        data = read_bytes(file, DOCUMENT_LIMIT, "a file of evidence")
        read = _READERS.get(kind, _read_prose)
        yield from read(file, data, origin, read_sidecar(file), collection)
    except UnreadableFile as problem:
        yield Problem(origin, str(problem))


def _read_prose(file: Path, data: bytes, origin: str, shared: Fields, collection: str) -> Drafts:
    found = read_prose(origin, data)
    said = {
        "title": found.title,
        "publisher": found.publisher,
        "author": found.author,
        "url": found.url,
        "published": found.published and found.published.isoformat(),
    }
    source = read_source({**said, **shared}, origin, title=_name(file), collection=collection, origin=origin)
    yield DocumentDraft(found.text, source, found.passages)
    if found.left_out:
        yield Problem(origin, found.left_out)


def _read_jsonl(file: Path, data: bytes, origin: str, shared: Fields, collection: str) -> Drafts:
    yield from read_jsonl(decode(data, origin), origin, shared, collection)


def _read_table(file: Path, data: bytes, origin: str, shared: Fields, collection: str) -> Drafts:
    source = read_source(shared, origin, title=_name(file), collection=collection, origin=origin)
    yield from read_table(decode(data, origin), origin, source)


def _name(file: Path) -> str:
    """A title for a file that names none."""
    return file.stem.replace("-", " ").replace("_", " ").strip() or file.stem


_READERS: dict[str, Callable[[Path, bytes, str, Fields, str], Drafts]] = {
    ".jsonl": _read_jsonl,
    ".csv": _read_table,
    ".tsv": _read_table,
}
