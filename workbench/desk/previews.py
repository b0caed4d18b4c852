"""Evidence is looked at, before it comes in and after; nothing is stored by it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

from workbench import files, intake
from workbench.desk.workplace import Workplace
from workbench.model import Cell, Cells, DocumentId, Evidence, LeftOut, Source

DOCUMENTS, PASSAGES, ROWS = 10, 3, 5
"""How much is shown: of documents, of each one's passages, of each table's rows."""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """The beginning of a document that may come in: its first passages and, of a table, its first rows.

    `known` is True where the archive holds it already.
    """

    source: Source
    passages: tuple[str, ...]
    headings: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    known: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """What an intake of so many `files` would bring: the first documents, and what is left out before them.

    `more` is True where others follow.
    """

    glimpses: tuple[Glimpse, ...]
    left_out: tuple[LeftOut, ...]
    files: int
    more: bool


class Previews(Workplace):
    """A look into evidence."""

    def preview(self, paths: Sequence[Path], collection: str | None = None) -> Preview:
        """The first documents of files and folders, as `ingest` would read them."""
        drafts = chain.from_iterable(files.read_documents(path, collection or path.stem) for path in paths)
        return self._previewed(drafts, sum(1 for path in paths for _ in files.find_files(path)))

    def beginning(self, document_id: DocumentId, count: int) -> tuple[Evidence, ...]:
        """The first passages of a document that is in the archive, at most so many. Raises NotFound."""
        return self._store.evidence(self._store.passages_of(document_id)[:count])

    def _previewed(self, drafts: Iterator[files.DocumentDraft | LeftOut], number: int) -> Preview:
        found = list(islice(drafts, DOCUMENTS))
        glimpses = tuple(self._glimpse(draft) for draft in found if isinstance(draft, files.DocumentDraft))
        left_out = tuple(one for one in found if isinstance(one, LeftOut))
        return Preview(glimpses, left_out, number, more=next(drafts, None) is not None)

    def _glimpse(self, draft: files.DocumentDraft) -> Glimpse:
        document = intake.document(draft.text, draft.source, draft.passages, draft.cells)
        passages = tuple(passage.span.cut(document.text) for passage in document.passages[:PASSAGES])
        headings, rows = _beginning(draft.cells) if draft.cells else ((), ())
        return Glimpse(document.source, passages, headings, rows, self._store.has_document(document.id))


def _beginning(cells: Cells) -> tuple[tuple[str, ...], tuple[tuple[Cell, ...], ...]]:
    """The headings and first rows of a table, without the number of the row."""
    headings = tuple(column.heading for column in cells.columns[1:])
    return headings, tuple(zip(*(values[:ROWS] for values in cells.values[1:]), strict=True))
