"""Evidence: documents, their passages, and the keyword index over them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from workbench.errors import NotFound
from workbench.model import Collection, Document, DocumentId, Evidence, EvidenceId, Passage, Source, Statement
from workbench.store.cursor import Cursor
from workbench.store.database import Database
from workbench.store.findings import add_findings, dates_of, quantities_of
from workbench.store.part import Part
from workbench.store.postings import Postings, arranged
from workbench.store.shape import Row, columns, kinds, record, row, table

Batch = Sequence[tuple[Document, tuple[Evidence, ...], tuple[tuple[str, ...], ...]]]
"""Documents with their passages, and for each passage the terms that keyword search knows it by."""

AT_HAND = 5000
"""Passages kept in memory: the same few are asked for at every step of a review."""

_SOURCE = f"SELECT id, {', '.join(columns(Source))} FROM document WHERE id IN (SELECT unnest(?))"
_DOCUMENT: dict[str, object] = {"id": str, "sha256": str, "text": str} | kinds(Source)
_STATEMENT = {name: kind for name, kind in kinds(Statement).items() if name not in ("quantities", "dates")}
_PASSAGE = {"number": int, "id": str, "document_id": str, "passage": Passage, "length": int} | _STATEMENT


class Library(Part):
    """Documents are only ever added; a passage keeps its number and its row in every array."""

    def __init__(self, records: Database, vectors: Database) -> None:
        super().__init__(records, vectors)
        self._at_hand: dict[EvidenceId, Evidence] = {}

    def add_documents(self, batch: Batch, retrieved: datetime) -> int:
        """Add documents with their passages, all or none; returns how many were new.

        `retrieved` is filled in where a source does not say when it was fetched.
        """
        with self._records.writing("evidence") as cursor:
            fresh = _fresh(cursor, batch)
            first = cursor.count("SELECT count(*) FROM passage")
            passages = [pair for _, evidence, terms in fresh for pair in zip(evidence, terms, strict=True)]
            cursor.give(table((_document_row(document, retrieved) for document, *_ in fresh), _DOCUMENT))
            cursor.run("INSERT INTO document BY NAME SELECT * FROM batch")
            cursor.give(table(_passage_rows(passages, first), _PASSAGE))
            cursor.run("INSERT INTO passage BY NAME SELECT * FROM batch")
            add_findings(cursor, ((e.id, e.statement.quantities, e.statement.dates) for e, _ in passages))
            _add_terms(cursor, [terms for _, terms in passages], first)
        return len(fresh)

    def has_document(self, document_id: DocumentId) -> bool:
        """True where a document is there already."""
        with self._records.reading() as cursor:
            return cursor.value("SELECT 1 FROM document WHERE id = ?", document_id) is not None

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

    def evidence_version(self) -> int:
        """A number that changes whenever evidence is added."""
        return self.count_evidence()

    def evidence(self, ids: Sequence[EvidenceId]) -> tuple[Evidence, ...]:
        """Passages with their provenance, in the order asked. Raises NotFound naming the id."""
        found = {wanted: self._at_hand[wanted] for wanted in ids if wanted in self._at_hand}
        rest = [wanted for wanted in dict.fromkeys(ids) if wanted not in found]
        if rest:
            with self._records.reading() as cursor:
                fetched = {evidence.id: evidence for evidence in _evidence(cursor, rest)}
            missing = next((wanted for wanted in rest if wanted not in fetched), None)
            if missing is not None:
                raise NotFound(f"No evidence {missing!r} in the store. Take it in first, or check the id.")
            self._keep_at_hand(fetched)
            found |= fetched
        return tuple(found[wanted] for wanted in ids)

    def _keep_at_hand(self, fetched: dict[EvidenceId, Evidence]) -> None:
        # One mapping replaces the other, so that no thread sees it half made.
        kept = self._at_hand if len(self._at_hand) + len(fetched) <= AT_HAND else {}
        self._at_hand = kept | fetched

    def postings(self) -> Postings:
        """The keyword index as it stands; its rows are places in its `ids`, the order of intake."""
        with self._records.reading() as cursor:
            passages = cursor.table("SELECT id, length FROM passage ORDER BY number")
            terms = cursor.table("SELECT term FROM term ORDER BY number")
            postings = cursor.table("SELECT term, passage, times FROM posting")
        return arranged(passages, terms, postings)

    def filter_evidence(
        self, published_from: date | None, published_to: date | None, collection: str | None
    ) -> NDArray[np.bool_]:
        """Which passages keep to the limits, one place for each of `postings().ids`.

        Where a date is limited, evidence without a date of publication is left out.
        """
        with self._records.reading() as cursor:
            found = cursor.table(
                "SELECT ($1::DATE IS NULL OR coalesce(d.published >= $1::DATE, false))"
                " AND ($2::DATE IS NULL OR coalesce(d.published <= $2::DATE, false))"
                " AND ($3::VARCHAR IS NULL OR d.collection = $3) AS allowed"
                " FROM passage p JOIN document d ON d.id = p.document_id ORDER BY p.number",
                published_from,
                published_to,
                collection,
            )
        return np.asarray(found.column("allowed").to_numpy(), dtype=np.bool_)


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


def _passage_rows(passages: Sequence[tuple[Evidence, tuple[str, ...]]], first: int) -> Iterator[Row]:
    for number, (evidence, terms) in enumerate(passages, first):
        yield {
            **row(evidence.statement),
            "number": number,
            "id": evidence.id,
            "document_id": evidence.document_id,
            "passage": row(evidence.passage),
            "length": len(terms),
        }


def _add_terms(cursor: Cursor, texts: Sequence[tuple[str, ...]], first: int) -> None:
    counted = [
        (number, term, times)
        for number, terms in enumerate(texts, first)
        for term, times in Counter(terms).items()
    ]
    numbers, terms, times = zip(*counted, strict=True) if counted else ((), (), ())
    cursor.give(
        pa.table(
            {
                "passage": pa.array(numbers, pa.int64()),
                "term": pa.array(terms, pa.string()),
                "times": pa.array(times, pa.int64()),
            }
        )
    )
    cursor.run(
        "INSERT INTO term SELECT (SELECT count(*) FROM term) + row_number() OVER (ORDER BY term) - 1, term"
        " FROM (SELECT DISTINCT term FROM batch ANTI JOIN term USING (term))"
    )
    cursor.run(
        "INSERT INTO posting SELECT term.number, batch.passage, batch.times"
        " FROM batch JOIN term USING (term) ORDER BY ALL"
    )


def _evidence(cursor: Cursor, ids: Sequence[EvidenceId]) -> Iterator[Evidence]:
    passages = cursor.rows("SELECT * FROM passage WHERE id IN (SELECT unnest(?))", ids)
    quantities, dates = quantities_of(cursor, ids), dates_of(cursor, ids)
    documents = list({str(values["document_id"]) for values in passages})
    sources = {values["id"]: record(Source, values) for values in cursor.rows(_SOURCE, documents)}
    for values in passages:
        identity = EvidenceId(str(values["id"]))
        statement = record(Statement, {**values, "quantities": [], "dates": []})
        place = values["passage"]
        assert isinstance(place, dict)
        yield Evidence(
            identity,
            DocumentId(str(values["document_id"])),
            record(Passage, place),
            sources[values["document_id"]],
            replace(statement, quantities=quantities.get(identity, ()), dates=dates.get(identity, ())),
        )
