"""Evidence comes in and is looked up."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workbench import files, intake
from workbench.desk.workplace import Workplace
from workbench.finder import Progress
from workbench.model import Collection, DocumentId, Evidence, EvidenceId

BATCH = 200
"""Documents written in one transaction: what an interruption can cost, at most."""


@dataclass(slots=True)
class IngestReport:
    """What an intake of evidence did; `known` were there already, `problems` were left out, and why."""

    documents: int = 0
    passages: int = 0
    known: int = 0
    problems: list[files.Problem] = field(default_factory=list)


class Archive(Workplace):
    """The evidence of one store."""

    def ingest(
        self, paths: Iterable[Path], collection: str | None = None, progress: Progress | None = None
    ) -> IngestReport:
        """Take evidence files and folders into the store, without vectors (see `refine`).

        What cannot be read is reported and the rest goes in; what is there already is left as it is.
        """
        report = IngestReport()
        batch: dict[DocumentId, intake.Prepared] = {}
        for count, found in enumerate(_drafts(paths, collection), 1):
            if isinstance(found, files.Problem):
                report.problems.append(found)
                continue
            document = intake.document(found.text, found.source, found.passages, found.cells)
            if document.id in batch or self._store.has_document(document.id):
                report.known += 1
            else:
                batch[document.id] = intake.prepare(document)
            if len(batch) >= BATCH:
                self._keep(batch, report)
            if progress:
                progress(count, 0)
        self._keep(batch, report)
        return report

    def _keep(self, batch: dict[DocumentId, intake.Prepared], report: IngestReport) -> None:
        ready = [(one.document, one.evidence, one.terms) for one in batch.values()]
        report.documents += self._store.add_documents(ready, self._now())
        report.passages += sum(len(evidence) for _, evidence, _ in ready)
        batch.clear()

    def evidence(self, ids: Sequence[EvidenceId]) -> dict[EvidenceId, Evidence]:
        """Passages by their ids. Raises NotFound."""
        return {evidence.id: evidence for evidence in self._store.evidence(ids)}

    def count_evidence(self) -> int:
        """How many passages the store holds."""
        return self._store.count_evidence()

    def collections(self) -> tuple[Collection, ...]:
        """What the evidence is filed under, by name."""
        return self._store.collections()


def _drafts(paths: Iterable[Path], collection: str | None) -> Iterator[files.DocumentDraft | files.Problem]:
    for path in paths:
        yield from files.read_documents(path, collection or path.stem)
