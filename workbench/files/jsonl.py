"""Collections with one document a line, each a JSON object with its `text` and its source."""

from collections.abc import Iterator

from workbench.errors import UnreadableFile
from workbench.files.drafts import DocumentDraft
from workbench.files.provenance import Fields, read_object, read_source, text_of
from workbench.model import LeftOut


def read_jsonl(text: str, name: str, shared: Fields, collection: str) -> Iterator[DocumentDraft | LeftOut]:
    """One document for each line. `shared` holds what a line does not say itself (a sidecar's keys).

    A line that does not fit is left out and named; the others are read.
    """
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        where = f"{name}, line {number}"
        try:
            fields = {**shared, **read_object(line, where)}
            content = text_of(fields, "text", where)
            if content is None:
                raise UnreadableFile(f'{where}: there is no text. Give the key "text".')
            source = read_source(
                fields, where, title=_beginning(content), collection=collection, origin=where
            )
            yield DocumentDraft(content.replace("\r\n", "\n").replace("\r", "\n"), source)
        except UnreadableFile as problem:
            yield LeftOut(where, str(problem))


def _beginning(text: str) -> str:
    """A name for a text without a title: its first words."""
    words = " ".join(text.split())
    return words if len(words) <= 60 else words[:60].rsplit(" ", 1)[0] + " …"
