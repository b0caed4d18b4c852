"""Evidence as files, folders and archives: running text, tables, letters, collections of one text a line."""

from collections.abc import Callable, Iterator
from pathlib import Path

from workbench.errors import UnreadableFile
from workbench.files.decoding import decode, mixed_sentence
from workbench.files.drafts import DocumentDraft, Prose
from workbench.files.folders import file_at, walk
from workbench.files.found import FoundFile
from workbench.files.jsonl import read_jsonl
from workbench.files.provenance import Fields, read_source
from workbench.files.sheets.delimited import read_delimited
from workbench.files.texts.prose import PROSE_KINDS, read_prose
from workbench.model import LeftOut

DOCUMENT_KINDS = (
    *(*PROSE_KINDS, ".eml", ".jsonl"),
    *(".csv", ".tsv", ".xlsx", ".xlsm", ".ods", ".parquet", ".zip"),
)

DEEPEST = 2
"""An archive may hold archives, and a letter have them attached, but no further."""

_INSTEAD = {
    **dict.fromkeys((".doc", ".docm", ".rtf", ".pages"), ".docx"),
    **dict.fromkeys((".xls", ".xlsb", ".numbers"), ".xlsx"),
    **dict.fromkeys((".ppt", ".pptx", ".odp", ".key", ".epub"), ".pdf"),
    ".msg": ".eml",
}
"""For kinds that are not read, what their programs can write."""

Drafts = Iterator[DocumentDraft | LeftOut]


def read_documents(path: Path, collection: str) -> Drafts:
    """The documents of a file, or of all files of a folder and the folders in it, by name.

    What cannot be read is left out and told, and the rest follows. Hidden files, README.md and sidecars are
    no evidence and are passed over.
    """
    for found in find_files(path):
        yield from [found] if isinstance(found, LeftOut) else read_file(found, collection)


def find_files(path: Path) -> Iterator[FoundFile | LeftOut]:
    """The files that `read_documents` would read, none of them opened yet."""
    if not path.is_dir():
        yield file_at(path, path.name)
        return
    empty = True
    for found in walk(path):
        empty = False
        yield found
    if empty:
        yield LeftOut(str(path), f"The folder {path} holds no evidence. {_reads()}")


def from_bytes(name: str, data: bytes, collection: str) -> Drafts:
    """The documents of a file that was called `name`, from its content."""
    return read_file(FoundFile(name, lambda: data), collection)


def read_file(found: FoundFile, collection: str) -> Drafts:
    """The documents of one file: several where it is an archive, a letter or a workbook."""
    try:
        read = _READERS.get(found.kind)
        if read is None and (found.path is None or found.path.exists()):
            raise UnreadableFile(f"{found.origin} is of a kind that is not read. {_instead(found.kind)}")
        yield from (read or _read_prose)(found, collection)
    except UnreadableFile as problem:
        yield LeftOut(found.origin, str(problem))


def _instead(kind: str) -> str:
    other = _INSTEAD.get(kind)
    return f"Open it in its program and save it as {other}." if other else _reads()


def _reads() -> str:
    return f"Evidence is read from {', '.join(DOCUMENT_KINDS[:-1])} and {DOCUMENT_KINDS[-1]} files."


def _read_prose(found: FoundFile, collection: str) -> Drafts:
    prose = read_prose(found.origin, found.load())
    yield _draft(prose, found, collection)
    if prose.left_out:
        yield LeftOut(found.origin, prose.left_out)


def _draft(prose: Prose, found: FoundFile, collection: str) -> DocumentDraft:
    said: Fields = {
        "title": prose.title,
        "publisher": prose.publisher,
        "author": prose.author,
        "url": prose.url,
        "published": prose.published and prose.published.isoformat(),
        **found.sidecar(),
    }
    source = read_source(said, found.origin, title=found.title, collection=collection, origin=found.origin)
    return DocumentDraft(prose.text, source, prose.passages)


def _read_jsonl(found: FoundFile, collection: str) -> Drafts:
    data = found.load()
    yield from read_jsonl(decode(data, found.origin), found.origin, found.sidecar(), collection)
    yield from _said_of(data, found)


def _read_delimited(found: FoundFile, collection: str) -> Drafts:
    name, data = found.origin, found.load()
    source = read_source(found.sidecar(), name, title=found.title, collection=collection, origin=name)
    yield from read_delimited(decode(data, name), name, source)
    yield from _said_of(data, found)


def _said_of(data: bytes, found: FoundFile) -> Iterator[LeftOut]:
    sentence = mixed_sentence(data, found.origin)
    if sentence:
        yield LeftOut(found.origin, sentence)


def _read_sheets(found: FoundFile, collection: str) -> Drafts:
    # Loaded here because their libraries take time that most visits need not wait for.
    from workbench.files.sheets.sheet import read_parquet_table, read_workbook

    read = read_parquet_table if found.kind == ".parquet" else read_workbook
    yield from read(found, found.sidecar(), collection)


def _read_email(found: FoundFile, collection: str) -> Drafts:
    from workbench.files.texts.email_file import read_email

    _check_depth(found)
    prose, attached = read_email(found)
    if prose:
        yield _draft(prose, found, collection)
    for attachment in attached:
        yield from read_file(attachment, collection)


def _read_archive(found: FoundFile, collection: str) -> Drafts:
    from workbench.files.zip_file import members

    _check_depth(found)
    empty = True
    for member in members(found):
        empty = False
        yield from [member] if isinstance(member, LeftOut) else read_file(member, collection)
    if empty:
        raise UnreadableFile(f"{found.origin} holds no evidence. {_reads()}")


def _check_depth(found: FoundFile) -> None:
    if found.depth >= DEEPEST:
        raise UnreadableFile(
            f"{found.origin} is packed within {found.depth} others. Unpack it yourself first."
        )


_READERS: dict[str, Callable[[FoundFile, str], Drafts]] = {
    **dict.fromkeys(PROSE_KINDS, _read_prose),
    **dict.fromkeys((".csv", ".tsv"), _read_delimited),
    **dict.fromkeys((".xlsx", ".xlsm", ".ods", ".parquet"), _read_sheets),
    ".eml": _read_email,
    ".jsonl": _read_jsonl,
    ".zip": _read_archive,
}
