"""Passages as rows: with their figures, dates and terms they go in, come back, and go out."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pyarrow as pa

from workbench.model import DocumentId, Evidence, EvidenceId, Passage, Source, Statement
from workbench.store.cursor import Cursor
from workbench.store.findings import add_findings, dates_of, quantities_of
from workbench.store.shape import Row, columns, kinds, record, row, table

Read = Sequence[tuple[Evidence, tuple[str, ...]]]
"""Passages, each with the terms that keyword search knows it by."""

_SOURCE = f"SELECT id, {', '.join(columns(Source))} FROM document WHERE id IN (SELECT unnest(?))"
_STATEMENT = {name: kind for name, kind in kinds(Statement).items() if name not in ("quantities", "dates")}
_PASSAGE = {"number": int, "id": str, "document_id": str, "passage": Passage, "length": int} | _STATEMENT


def next_number(cursor: Cursor) -> int:
    """The number of the next passage; none is ever given twice."""
    return cursor.count(
        "SELECT greatest((SELECT coalesce(max(number) + 1, 0) FROM passage),"
        " (SELECT coalesce(max(next_passage), 0) FROM deletion))"
    )


def add_passages(cursor: Cursor, passages: Read) -> None:
    """Store passages in order, numbered on from those that were there."""
    numbered = list(enumerate(passages, next_number(cursor)))
    cursor.give(table((_passage_row(number, *passage) for number, passage in numbered), _PASSAGE))
    cursor.run("INSERT INTO passage BY NAME SELECT * FROM batch")
    _add_read(cursor, numbered)


def reread_passages(cursor: Cursor, passages: Read) -> None:
    """Put passages as they are read now in the place of what was read of them before."""
    ids = [evidence.id for evidence, _ in passages]
    numbers = {
        str(values["id"]): int(str(values["number"]))
        for values in cursor.rows("SELECT id, number FROM passage WHERE id IN (SELECT unnest(?))", ids)
    }
    numbered = [(numbers[evidence.id], (evidence, terms)) for evidence, terms in passages]
    _drop_read(cursor, ids, list(numbers.values()))
    cursor.give(table((_passage_row(number, *passage) for number, passage in numbered), _PASSAGE))
    cursor.run(
        "UPDATE passage SET published = batch.published, period = batch.period, context = batch.context,"
        " speaker = batch.speaker, length = batch.length FROM batch WHERE passage.id = batch.id"
    )
    _add_read(cursor, numbered)


def drop_passages(cursor: Cursor, document_id: DocumentId) -> list[EvidenceId]:
    """Take out all passages of a document with what was read of them; returns their ids."""
    found = cursor.rows("SELECT id, number FROM passage WHERE document_id = ?", document_id)
    ids = [EvidenceId(str(values["id"])) for values in found]
    _drop_read(cursor, ids, [int(str(values["number"])) for values in found])
    cursor.run("DELETE FROM passage WHERE document_id = ?", document_id)
    return ids


def read_evidence(cursor: Cursor, ids: Sequence[EvidenceId]) -> Iterator[Evidence]:
    """The passages of these ids that are there, in no order."""
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


def _passage_row(number: int, evidence: Evidence, terms: tuple[str, ...]) -> Row:
    return {
        **row(evidence.statement),
        "number": number,
        "id": evidence.id,
        "document_id": evidence.document_id,
        "passage": row(evidence.passage),
        "length": len(terms),
    }


def _add_read(cursor: Cursor, numbered: Sequence[tuple[int, tuple[Evidence, tuple[str, ...]]]]) -> None:
    found = (evidence for _, (evidence, _) in numbered)
    add_findings(cursor, ((e.id, e.statement.quantities, e.statement.dates) for e in found))
    _add_terms(cursor, [(number, terms) for number, (_, terms) in numbered])


def _add_terms(cursor: Cursor, texts: Sequence[tuple[int, tuple[str, ...]]]) -> None:
    counted = [(number, term, times) for number, terms in texts for term, times in Counter(terms).items()]
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


def _drop_read(cursor: Cursor, ids: Sequence[EvidenceId], numbers: Sequence[int]) -> None:
    """Terms stay, as their numbers count from 0; the index passes over those that no passage holds."""
    for kept in ("quantity", "date_mention"):
        cursor.run(f"DELETE FROM {kept} WHERE owner IN (SELECT unnest(?))", ids)
    cursor.run("DELETE FROM posting WHERE passage IN (SELECT unnest(?))", numbers)
