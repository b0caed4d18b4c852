"""Evidence: documents and their passages come in and are looked up."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from workbench.errors import NotFound
from workbench.model import Collection, Document, DocumentId, Evidence, EvidenceId, Source
from workbench.store.cursor import Cursor
from workbench.store.database import Database
from workbench.store.part import Part
from workbench.store.passages import add_passages, next_number, read_evidence
from workbench.store.postings import Postings, arranged
from workbench.store.shape import Row, kinds, record, row, table
from workbench.store.tables import add_tables, read_computed

Batch = Sequence[tuple[Document, tuple[Evidence, ...], tuple[tuple[str, ...], ...]]]
"""Documents with their passages, and for each passage the terms that keyword search knows it by."""

AT_HAND = 5000
"""Passages kept in memory: the same few are asked for at every step of a review."""

_DOCUMENT: dict[str, object] = {"id": str, "sha256": str, "text": str} | kinds(Source)


class Library(Part):
    """The passages of the archive. A passage keeps its number; none is given twice."""

    def __init__(self, records: Database, vectors: Database) -> None:
        super().__init__(records, vectors)
        self._at_hand: dict[EvidenceId, Evidence] = {}

    def add_documents(self, batch: Batch, retrieved: datetime) -> int:
        """Add documents with their passages, all or none; returns how many were new.

        `retrieved` is filled in where a source does not say when it was fetched.
        """
        with self._records.writing("evidence") as cursor:
            fresh = _fresh(cursor, batch)
            cursor.give(table((_document_row(document, retrieved) for document, *_ in fresh), _DOCUMENT))
            cursor.run("INSERT INTO document BY NAME SELECT * FROM batch")
            add_tables(cursor, [document for document, *_ in fresh])
            add_passages(
                cursor, [pair for _, evidence, terms in fresh for pair in zip(evidence, terms, strict=True)]
            )
        return len(fresh)

    def has_document(self, document_id: DocumentId) -> bool:
        """True where a document is there already."""
        with self._records.reading() as cursor:
            return cursor.value("SELECT 1 FROM document WHERE id = ?", document_id) is not None

    def document_ids(self) -> set[DocumentId]:
        """Which documents are there."""
        with self._records.reading() as cursor:
            found = cursor.table("SELECT id FROM document")
        return {DocumentId(document_id) for document_id in found.column("id").to_pylist()}

    def count_evidence(self) -> int:
        """How many passages the store holds."""
        with self._records.reading() as cursor:
            return cursor.count("SELECT count(*) FROM passage")

    def collections(self) -> tuple[Collection, ...]:
        """What the evidence is filed under, by name."""
        with self._records.reading() as cursor:
            found = cursor.rows(
                "SELECT d.collection AS name, count(DISTINCT d.id) AS documents, count(p.id) AS passages"
                " FROM document d LEFT JOIN passage p ON p.document_id = d.id GROUP BY ALL ORDER BY name"
            )
        return tuple(record(Collection, values) for values in found)

    def evidence_version(self) -> tuple[int, ...]:
        """Numbers that change whenever passages are added, read anew or taken out."""
        with self._records.reading() as cursor:
            return evidence_version(cursor)

    def evidence(self, ids: Sequence[EvidenceId]) -> tuple[Evidence, ...]:
        """Passages with their provenance, in the order asked. Raises NotFound naming the id."""
        at_hand = self._at_hand
        found = {wanted: at_hand[wanted] for wanted in ids if wanted in at_hand}
        rest = [wanted for wanted in dict.fromkeys(ids) if wanted not in found]
        if rest:
            with self._records.reading() as cursor:
                read = chain(read_evidence(cursor, rest), read_computed(cursor, rest))
                fetched = {evidence.id: evidence for evidence in read}
            missing = next((wanted for wanted in rest if wanted not in fetched), None)
            if missing is not None:
                raise NotFound(f"No evidence {missing!r} in the store. Take it in first, or check the id.")
            # One mapping replaces the other, so that no thread sees it half made; nothing is kept of what was
            # read before the evidence changed.
            if self._at_hand is at_hand:
                self._at_hand = (at_hand if len(at_hand) + len(fetched) <= AT_HAND else {}) | fetched
            found |= fetched
        return tuple(found[wanted] for wanted in ids)

    def postings(self) -> Postings:
        """The keyword index as it stands; its rows are places in its `ids`, the order of intake."""
        with self._records.reading() as cursor:
            passages = cursor.table("SELECT number, id, length FROM passage ORDER BY number")
            terms = cursor.table("SELECT term FROM term ORDER BY number")
            postings = cursor.table("SELECT term, passage, times FROM posting")
        return arranged(passages, terms, postings)

    def filter_evidence(
        self,
        published_from: date | None = None,
        published_to: date | None = None,
        collection: str | None = None,
        publisher: str | None = None,
        kind: str | None = None,
        tag: str | None = None,
        superseded: bool = False,
    ) -> NDArray[np.bool_] | None:
        """Which passages keep to the limits, one place for each passage's number; None where all do.

        Where a date is limited, evidence without a date of publication is left out. Of a document that has a
        newer version nothing is let through, unless `superseded` says so.
        """
        limits = (published_from, published_to, collection, publisher, kind, tag)
        with self._records.reading() as cursor:
            if limits == (None,) * 6 and (superseded or not cursor.count("SELECT count(*) FROM superseded")):
                return None
            found = cursor.table(_WITHIN_LIMITS, *limits, superseded)
            allowed = np.zeros(next_number(cursor), dtype=np.bool_)
        allowed[np.asarray(found.column("number").to_numpy(), dtype=np.int64)] = True
        return allowed

    def _forget_at_hand(self) -> None:
        self._at_hand = {}


_WITHIN_LIMITS = """
SELECT p.number AS number FROM passage p JOIN document d ON d.id = p.document_id
WHERE ($1::DATE IS NULL OR d.published >= $1::DATE)
  AND ($2::DATE IS NULL OR d.published <= $2::DATE)
  AND ($3::VARCHAR IS NULL OR d.collection = $3)
  AND ($4::VARCHAR IS NULL OR d.publisher = $4)
  AND ($5::VARCHAR IS NULL OR d.kind = $5)
  AND ($6::VARCHAR IS NULL OR d.id IN (SELECT document_id FROM tag WHERE tag = $6))
  AND ($7::BOOLEAN OR d.id NOT IN (SELECT id FROM superseded))
"""


def evidence_version(cursor: Cursor) -> tuple[int, ...]:
    """As `Library.evidence_version`, as one reader sees it."""
    changes = cursor.rows(
        "SELECT (SELECT count(*) FROM deletion) AS deletions, (SELECT count(*) FROM reread) AS rereadings"
    )[0]
    return next_number(cursor), int(str(changes["deletions"])), int(str(changes["rereadings"]))


def _fresh(cursor: Cursor, batch: Batch) -> Batch:
    offered = {document.id: (document, evidence, terms) for document, evidence, terms in batch}
    known = cursor.rows("SELECT id FROM document WHERE id IN (SELECT unnest(?))", list(offered))
    for values in known:
        del offered[DocumentId(str(values["id"]))]
    return list(offered.values())


def _document_row(document: Document, retrieved: datetime) -> Row:
    source = document.source
    if source.retrieved is None:
        source = replace(source, retrieved=retrieved)
    return {"id": document.id, "sha256": document.sha256, "text": document.text, **row(source)}
