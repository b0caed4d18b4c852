"""Evidence is taken into the store, file by file, so that a stop or a crash costs a batch at most.

What is written is whole at any moment: first the original file, then documents with their passages, then the
note that a file was read to its end. Done again, it goes on where it was.
"""

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from workbench import files
from workbench.errors import UnreadableFile
from workbench.intake.earlier import Earlier, Recognised, described
from workbench.intake.likeness import bands, is_copy, succession
from workbench.intake.reading import READER, Prepared, document, prepare
from workbench.intake.report import FileOutcome, IngestReport
from workbench.intake.workers import Workers
from workbench.model import Document, DocumentId, FileRead, LeftOut, Source
from workbench.store import Batch, Pair, Store

BATCH = 200
"""Documents written in one transaction: what an interruption can cost, at most."""

_NOTHING = "{}"
"""The description of a file beside which none stands."""

Stop = Callable[[], bool]
"""Asked between two documents; True ends the intake."""


class Taking:
    """One intake into one store. `finish` writes what is still in hand."""

    def __init__(self, store: Store, now: datetime, stop: Stop = lambda: False) -> None:
        self.report = IngestReport()
        self._store, self._now, self._stop = store, now, stop
        self._earlier = Earlier(store, READER)
        self._there = store.document_ids()
        self._workers = Workers()
        self._batch: dict[DocumentId, Document] = {}
        self._again: dict[DocumentId, Prepared] = {}
        self._read: list[FileRead] = []

    def file(self, found: files.FoundFile, collection: str) -> None:
        """Take in one file, unless what it gives is known; what cannot be read is reported."""
        path, stamp = _place(found)
        if known := self._earlier.untouched(path, stamp):
            self._pass_over(known, found.origin)
            return
        try:
            data = found.load()
            beside = json.dumps(found.sidecar(), sort_keys=True, default=str)
        except UnreadableFile as problem:
            self.leave_out(LeftOut(found.origin, str(problem)))
            return
        mark = _mark(data, beside, path, stamp, collection, found.origin)
        before = self._earlier.of(mark)
        if beside == _NOTHING and before and (before.original, before.reader) == (mark.original, READER):
            # Sent again without its description, it says nothing new.
            self._pass_over(before, mark.origin)
            self._note(replace(mark, documents=before.documents, left_out=before.left_out))
            return
        self.content(mark, data, files.read_file(replace(found, load=lambda: data), collection))

    def content(self, mark: FileRead, data: bytes, drafts: Iterable[files.DocumentDraft | LeftOut]) -> None:
        """Take in what a file gives, unless a file of the same content gave it before."""
        if known := self._earlier.alike(mark):
            self._pass_over(known, mark.origin)
            self._note(replace(mark, documents=known.documents, left_out=known.left_out))
            return
        before = self._earlier.of(mark)
        same = Recognised(self._store, before if before and before.original == mark.original else None)
        outcome = FileOutcome(mark.origin, 0, 0, 0)
        given: list[DocumentId] = []
        told: dict[DocumentId, Source] = {}
        left_out: list[LeftOut] = []
        for draft in drafts:
            if self._stop():
                self.report.stopped = True
                return
            if isinstance(draft, LeftOut):
                left_out.append(draft)
                continue
            source = replace(draft.source, original=mark.original)
            whole = document(draft.text, source, draft.passages, draft.cells)
            whole = same.document(whole, known=whole.id in self._there)
            given.append(whole.id)
            if whole.id in self._there:
                told[whole.id] = whole.source
                self._known(whole.id)
                outcome = replace(outcome, known=outcome.known + 1)
            else:
                self._keep(whole, data)
                new, passages = outcome.documents + 1, outcome.passages + len(whole.passages)
                outcome = replace(outcome, documents=new, passages=passages)
        changed = before if before and before.sha256 != mark.sha256 else None
        updated = self._describe({one: told[one] for one in told if changed and one in changed.documents})
        self._report(replace(outcome, updated=updated, left_out=tuple(left_out)))
        self._note(replace(mark, documents=tuple(given), left_out=tuple(left_out)))

    def leave_out(self, problem: LeftOut) -> None:
        """Report what could not be read at all."""
        self._report(FileOutcome(problem.origin, 0, 0, 0, (problem,)))

    def finish(self) -> IngestReport:
        """Write what is in hand, tell versions and copies, and say what was done."""
        try:
            self._write()
        finally:
            self._workers.close()
        return self.report

    def _pass_over(self, known: FileRead, origin: str) -> None:
        self._report(FileOutcome(origin, 0, 0, len(known.documents), known.left_out))

    def _report(self, outcome: FileOutcome) -> None:
        self.report.files.append(outcome)
        self.report.known += outcome.known
        self.report.updated += outcome.updated
        self.report.problems += outcome.left_out

    def _known(self, document_id: DocumentId) -> None:
        if self._earlier.is_outdated(document_id):
            # Read by this reader, but in the source and the passages that stand: they may be cited.
            self._again[document_id] = prepare(self._store.document(document_id))

    def _keep(self, whole: Document, data: bytes) -> None:
        assert whole.source.original
        self._store.originals.keep(whole.source.original, data)
        self._there.add(whole.id)
        self._batch[whole.id] = whole
        if len(self._batch) >= BATCH:
            self._write()

    def _describe(self, told: Mapping[DocumentId, Source]) -> int:
        """Give known documents the sources that their file tells now; returns how many differ by it."""
        updated = 0
        for document_id, standing in (self._store.standing(list(told)) if told else {}).items():
            source = described(standing, told[document_id])
            if source != standing.source:
                whole = replace(self._store.document(document_id), source=source)
                self._again[document_id] = prepare(whole)
                updated += 1
                if len(self._again) >= BATCH:
                    self._write()
        return updated

    def _note(self, read: FileRead) -> None:
        self._read.append(read)
        if len(self._read) >= BATCH:
            self._write()

    def _write(self) -> None:
        ready = _rows(self._workers.prepare(list(self._batch.values())))
        if ready:
            self.report.documents += self._store.add_documents(ready, self._now)
            self.report.passages += sum(len(evidence) for _, evidence, _ in ready)
        if self._again:
            self._store.reread(_rows(self._again.values()), self._now)
        if self._read:
            newer = self._newer()
            self._store.add_files(self._read, self._now, newer)
            self.report.superseded += len(newer)
        self._batch, self._again, self._read = {}, {}, []
        self._compare()

    def _newer(self) -> list[Pair]:
        """Which documents of the files in hand are newer versions: each pair is older, newer."""
        places = {given: place for place, one in enumerate(self._read) for given in one.documents}
        found: dict[tuple[DocumentId, DocumentId], Pair] = {}
        for pair in self._store.versions(self._read):
            read = self._read[places[pair.other]]
            # A name alone tells nothing: many files are sent as "report.pdf".
            alone = len(read.documents) == 1 and pair.one in self._earlier.gave(read.path)
            later = places.get(pair.one, -1) < places[pair.other]
            told = succession(pair, alone=alone, later=later)
            if told:
                found.setdefault((told.one, told.other), told)
        return list(found.values())

    def _compare(self) -> None:
        while texts := self._store.uncompared(BATCH):
            near = self._store.add_bands({one: bands(text) for one, text in texts.items()})
            copies = [pair for pair in near if is_copy(pair.one_text, pair.other_text)]
            self._store.add_copies(list(texts), copies)


def _rows(prepared: Iterable[Prepared]) -> Batch:
    return [(one.document, one.evidence, one.terms) for one in prepared]


def _place(found: files.FoundFile) -> tuple[str, str]:
    """Where a file lies, and the stamp that tells that nothing changed.

    The stamp is size and last change of the file and of the description beside it; empty where the file is
    part of another.
    """
    if found.path is None:
        return found.origin, ""
    told = []
    for path in (found.path, files.sidecar(found.path)):
        try:
            status = path.stat()
            told.append(f"{status.st_size}-{status.st_mtime_ns}")
        except OSError:
            told.append("none")
    # Unlike a path's own, this leaves a ring of links as it is.
    return os.path.realpath(found.path), " ".join(told)


def _mark(data: bytes, described: str, path: str, stamp: str, collection: str, origin: str) -> FileRead:
    original = hashlib.sha256(data).hexdigest()
    sha256 = hashlib.sha256(f"{original}|{described}".encode(errors="replace")).hexdigest()
    return FileRead(original, sha256, READER, path, stamp, collection, origin, ())
