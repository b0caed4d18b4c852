"""What the archive holds of files that were read before: which need not be read again, and what they gave."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

from workbench.model import Document, DocumentId, FileRead, Source
from workbench.store import Standing, Store

_NOT_TOLD = ("collection", "origin", "retrieved", "kind", "original")
"""What of a source is no detail: how the document came in."""

_TOGETHER = {"as_of_words": "as_of"}
"""A field that goes with another one."""


class Earlier:
    """The files that were read before an intake began. `reader` is the version of the reading now."""

    def __init__(self, store: Store, reader: str) -> None:
        self._store, read = store, store.files_read()
        self._by_path = {one.path: one for one in read}
        self._by_name = {(one.original, one.collection, one.origin): one for one in read}
        self._current = {one.path: one for one in read if one.reader == reader}
        self._alike = {one.sha256: one for one in self._current.values()}
        up_to_date = {given for one in self._alike.values() for given in one.documents}
        self._outdated = {given for one in read for given in one.documents} - up_to_date

    def untouched(self, path: str, stamp: str) -> FileRead | None:
        """The file as it was read, where nothing changed at its place since."""
        known = self._current.get(path)
        return known if stamp and known and known.stamp == stamp else None

    def of(self, mark: FileRead) -> FileRead | None:
        """The same file as it was read before: at its place, or by its name where it lies elsewhere now."""
        known = self._by_path.get(mark.path)
        if known is None:
            known = self._by_name.get((mark.original, mark.collection, mark.origin))
            if known and Path(known.path).exists():
                return None
        return known

    def alike(self, mark: FileRead) -> FileRead | None:
        """A file that was read with the same content and the same description, wherever it lies.

        None where this file had another one: what it says now must reach its documents.
        """
        before, known = self._by_path.get(mark.path), self._alike.get(mark.sha256)
        return None if before and before.sha256 != mark.sha256 else known

    def gave(self, path: str) -> tuple[DocumentId, ...]:
        """What the file at a place gave when it was last read."""
        return self._by_path[path].documents if path in self._by_path else ()

    def is_outdated(self, document_id: DocumentId) -> bool:
        """True, once, for a document that an earlier reader read."""
        found = document_id in self._outdated
        self._outdated.discard(document_id)
        return found


class Recognised:
    """The documents of a file that was read `before` with the same bytes. Its address is part of a document's
    identity, so that a new address in its description would make another document of it."""

    def __init__(self, store: Store, before: FileRead | None) -> None:
        self._store = store
        self._gave = before.documents if before else ()
        self._seen: Counter[DocumentId] = Counter()
        self._by_text: dict[str, list[DocumentId]] | None = None

    def document(self, whole: Document, *, known: bool) -> Document:
        """A document under the identity that it has in the archive; `known` where its own is there.

        To be asked for all of the file's documents, in order.
        """
        if known:
            self._seen[whole.id] += 1
            return whole
        one = next(self._waiting(whole.sha256), None)
        return replace(whole, id=one) if one else whole

    def _waiting(self, sha256: str) -> Iterator[DocumentId]:
        """What the file gave before with this text and did not give now yet; what is asked for is given."""
        if self._by_text is None:
            self._by_text, standing = defaultdict(list), self._store.standing(self._gave)
            for one in reversed(self._gave):
                if one in standing:
                    self._by_text[standing[one].sha256].append(one)
        left = self._by_text.get(sha256, [])
        while left:
            one = left.pop()
            if self._seen[one]:
                self._seen[one] -= 1
            else:
                yield one


def described(standing: Standing, told: Source) -> Source:
    """What stands of a source, with what its file says now; what a reviewer set right stays."""
    new = {
        field.name: getattr(told, field.name)
        for field in fields(Source)
        if field.name not in _NOT_TOLD
        and field.name not in standing.corrected
        and _TOGETHER.get(field.name) not in standing.corrected
    }
    return replace(standing.source, **new)
