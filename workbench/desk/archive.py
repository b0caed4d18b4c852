"""Evidence comes in and is looked up."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from workbench import files, intake
from workbench.desk.workplace import Workplace
from workbench.errors import NotFound
from workbench.finder import Filter, Progress
from workbench.intake import IngestReport
from workbench.model import Collection, DocumentId, Evidence, EvidenceId, Filing, Fold, LeftOut
from workbench.store import Listing


class Archive(Workplace):
    """The evidence of one store."""

    def ingest(
        self,
        paths: Iterable[Path],
        collection: str | None = None,
        progress: Progress | None = None,
        *,
        stop: intake.Stop = lambda: False,
    ) -> IngestReport:
        """Take evidence files and folders into the store, without vectors (see `refine`).

        What cannot be read is reported and the rest goes in; what is there already is left as it is.
        `progress` counts files. `stop` is asked between documents; what came in by then stays, and doing it
        again goes on from there.
        """
        found = [(file, collection or path.stem) for path in paths for file in files.find_files(path)]
        taking = intake.Taking(self._store, self._now(), stop)
        for done, (file, name) in enumerate(found):
            if taking.report.stopped or stop():
                taking.report.stopped = True
                break
            if progress:
                progress(done, len(found))
            if isinstance(file, LeftOut):
                taking.leave_out(file)
            else:
                taking.file(file, name)
        report = taking.finish()
        if progress and not report.stopped:
            progress(len(found), len(found))
        return report

    # Looking up

    def evidence(self, ids: Sequence[EvidenceId]) -> dict[EvidenceId, Evidence]:
        """Passages by their ids. Raises NotFound."""
        return {evidence.id: evidence for evidence in self._store.evidence(ids)}

    def count_evidence(self) -> int:
        """How many passages the store holds."""
        return self._store.count_evidence()

    def collections(self) -> tuple[Collection, ...]:
        """What the evidence is filed under, by name."""
        return self._store.collections()

    def filings(self, ids: Sequence[DocumentId] | None = None) -> tuple[Filing, ...]:
        """The documents of these ids, or all, by collection and title."""
        return self._with_copies(self._store.filings(ids))

    def documents(
        self, words: Sequence[str] = (), limits: Filter | None = None, *, first: int = 0, most: int = 50
    ) -> Listing:
        """A page of the documents that have each of the `words` in what is known of them and keep to the
        limits, by collection and title: at most so many from the place `first` on, and how many there are."""
        kept = asdict(limits or Filter())
        del kept["superseded"]
        found = self._store.listed(words, **kept, first=first, most=most)
        return replace(found, filings=self._with_copies(found.filings))

    def filing(self, document_id: DocumentId) -> Filing:
        """One document. Raises NotFound."""
        for found in self.filings([document_id]):
            return found
        raise NotFound(f"No document {document_id!r} in the archive. Check its id.")

    def text_of(self, document_id: DocumentId) -> str:
        """The text of a document. Raises NotFound."""
        return self._store.document(document_id).text

    def original(self, document_id: DocumentId) -> Path | None:
        """The file that a document came in, as it was; None where none is kept. Raises NotFound."""
        kept = self._store.document(document_id).source.original
        place = self._store.originals.place(kept) if kept else None
        return place if place and place.exists() else None

    def copies_of(self, document_id: DocumentId) -> tuple[Filing, ...]:
        """The documents that carry the same story as this one, itself included."""
        return self.filings(self._store.copies_of(document_id))

    def folds(self, ids: Sequence[EvidenceId]) -> dict[EvidenceId, Fold]:
        """Of these passages, those that stand in copies of one story: one source, however many copies."""
        return self._store.folds(ids)

    def _with_copies(self, found: Iterable[Filing]) -> tuple[Filing, ...]:
        copies = self._store.copy_counts()
        return tuple(replace(one, copies=copies.get(one.id, 1)) for one in found)

    def choices(self, of: str) -> tuple[str, ...]:
        """What a search can be limited to: the values of "publisher", "kind", "collection" or "tag"."""
        return self._store.distinct(of)
