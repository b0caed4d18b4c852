"""Tables of the archive, kept so that they can be asked, and what was computed from them."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

import pyarrow as pa

from workbench.errors import NotFound
from workbench.model import (
    Answer,
    Computation,
    Document,
    DocumentId,
    Evidence,
    EvidenceId,
    Passage,
    Period,
    Source,
    Statement,
    Table,
    TableId,
)
from workbench.store import columns
from workbench.store.cursor import Cursor
from workbench.store.findings import add_findings, dates_of, quantities_of
from workbench.store.part import Part
from workbench.store.sandbox import LIMITS, Bench, Limits, query
from workbench.store.shape import Row, kinds, record, row, table
from workbench.store.shape import columns as fields

OWN = Limits(memory=2**30, rows=1_000_000, size=100_000_000)
"""Limits of the workbench's own queries: the row numbers of a long sum are many, and known to be wanted."""

_SOURCE = ", ".join(f"d.{name}" for name in fields(Source))
_TABLE = {name: kind for name, kind in kinds(Table).items() if name != "source"}
_COMPUTED = kinds(Computation) | {
    "number": int,
    "made_at": str,
    "passage": Passage | None,
    "text": str | None,
    "context": str | None,
}

_KNOWN = "SELECT evidence_id, sql FROM computation WHERE evidence_id IN (SELECT unnest(?))"

Computed = Sequence[tuple[Computation, Evidence | None]]
"""Computations, each with the passage made for it; None where a passage of the document itself says it."""


def add_tables(cursor: Cursor, documents: Iterable[Document]) -> None:
    """Keep the tables among some documents, within the transaction that adds these."""
    for document in documents:
        if document.cells is None:
            continue
        cells = columns.dated(document.cells, _periods(document))
        content = columns.typed(cells).sort_by("row")
        calendar = columns.calendar(cells.columns, content)
        kept = Table(
            TableId(f"t_{document.id}"),
            document.id,
            document.source,
            cells.columns,
            content.num_rows,
            columns.digest(cells.columns, content),
            calendar,
            columns.labels(cells.columns, content, calendar),
        )
        cursor.give(content)
        cursor.run(f'CREATE TABLE kept."{kept.id}" AS SELECT * FROM batch')
        cursor.give(table([row(kept)], _TABLE))
        cursor.run("INSERT INTO kept_table BY NAME SELECT * FROM batch")


def drop_table(cursor: Cursor, document_id: DocumentId) -> list[EvidenceId]:
    """Take out the table of a document and what was computed from it; returns the passages that go."""
    gone = computed_from(cursor, document_id)
    for found in cursor.rows("SELECT id FROM kept_table WHERE document_id = ?", document_id):
        cursor.run(f'DROP TABLE kept."{found["id"]}"')
    for kept in ("quantity", "date_mention"):
        cursor.run(f"DELETE FROM {kept} WHERE owner IN (SELECT unnest(?))", gone)
    cursor.run("DELETE FROM computation WHERE document_id = ?", document_id)
    cursor.run("DELETE FROM kept_table WHERE document_id = ?", document_id)
    return gone


def computed_from(cursor: Cursor, document_id: DocumentId) -> list[EvidenceId]:
    """The passages that were computed from the table of a document: decisions can rest on them."""
    found = cursor.rows(
        "SELECT DISTINCT evidence_id FROM computation WHERE document_id = ? AND passage IS NOT NULL",
        document_id,
    )
    return [EvidenceId(str(values["evidence_id"])) for values in found]


def read_computed(cursor: Cursor, ids: Sequence[EvidenceId]) -> Iterator[Evidence]:
    """Of some passages those that were computed, in the source of their table."""
    found = cursor.rows(
        f"SELECT c.evidence_id, c.passage, c.text, c.context, c.document_id, {_SOURCE}"
        " FROM computation c JOIN document d ON d.id = c.document_id"
        " WHERE c.passage IS NOT NULL AND c.evidence_id IN (SELECT unnest(?))",
        ids,
    )
    if not found:
        return
    quantities, dates = quantities_of(cursor, ids), dates_of(cursor, ids)
    for values in found:
        identity, source, place = (
            EvidenceId(str(values["evidence_id"])),
            record(Source, values),
            values["passage"],
        )
        assert isinstance(place, dict)
        passage = record(Passage, place)
        statement = Statement(
            str(values["text"]),
            quantities.get(identity, ()),
            dates.get(identity, ()),
            source.published,
            passage.period,
            str(values["context"]),
        )
        yield Evidence(identity, DocumentId(str(values["document_id"])), passage, source, statement)


class Tables(Part):
    """Tables come and go with their documents; computations are only ever added."""

    def tables(self) -> tuple[Table, ...]:
        """All tables that no newer version has replaced, by title."""
        with self._records.reading() as cursor:
            found = cursor.rows(
                f"SELECT t.*, {_SOURCE} FROM kept_table t JOIN document d ON d.id = t.document_id"
                " WHERE d.id NOT IN (SELECT id FROM superseded) ORDER BY d.title, t.id"
            )
        return tuple(_table(values) for values in found)

    def table(self, table_id: TableId) -> Table:
        """One table, a replaced one too. Raises NotFound."""
        with self._records.reading() as cursor:
            found = cursor.rows(
                f"SELECT t.*, {_SOURCE} FROM kept_table t JOIN document d ON d.id = t.document_id"
                " WHERE t.id = ?",
                table_id,
            )
        if not found:
            raise NotFound(f"No table {table_id!r} in the store. See `tables` for their ids.")
        return _table(found[0])

    def ask(self, sql: str, tables: Iterable[Table], limits: Limits = LIMITS) -> Answer:
        """What a reviewer's query finds in some tables. Raises BadInput."""
        return query(sql, {one: self._content(one) for one in tables}, limits)

    def bench(self, tables: Iterable[Table]) -> Bench:
        """The same tables for queries of the workbench's own; close it when done."""
        return Bench({one: self._content(one) for one in tables}, OWN)

    def is_unchanged(self, kept: Table) -> bool:
        """True where the cells in the store are those that the table's hash was made of."""
        return columns.digest(kept.columns, self._content(kept)) == kept.sha256

    def row_passages(self, document_id: DocumentId) -> dict[int, EvidenceId]:
        """The passages of a table's document by the number of their row."""
        with self._records.reading() as cursor:
            found = cursor.rows(
                "SELECT id, passage.locator AS locator FROM passage WHERE document_id = ?", document_id
            )
        numbered = ((_number(str(values["locator"])), EvidenceId(str(values["id"]))) for values in found)
        return {number: identity for number, identity in numbered if number is not None}

    def add_computations(self, found: Computed, made_at: datetime) -> None:
        """Keep what was computed; what is there already stays as it is."""
        with self._records.writing("computations") as cursor:
            known = {
                (str(values["evidence_id"]), str(values["sql"]))
                for values in cursor.rows(_KNOWN, [computation.evidence_id for computation, _ in found])
            }
            fresh = [pair for pair in found if (pair[0].evidence_id, pair[0].sql) not in known]
            first = cursor.count("SELECT coalesce(max(number) + 1, 0) FROM computation")
            rows = (
                {**_computed_row(*pair), "number": number, "made_at": made_at.isoformat()}
                for number, pair in enumerate(fresh, first)
            )
            cursor.give(table(rows, _COMPUTED))
            cursor.run(
                "INSERT INTO computation BY NAME SELECT batch.*, kept_table.document_id"
                " FROM batch JOIN kept_table ON kept_table.id = batch.table_id"
            )
            made = [evidence for _, evidence in fresh if evidence is not None]
            add_findings(cursor, ((e.id, e.statement.quantities, e.statement.dates) for e in made))

    def computations(self, evidence_id: EvidenceId) -> tuple[Computation, ...]:
        """What was computed that can be decided on under a passage, in the order in which it was."""
        return self.computed([evidence_id]).get(evidence_id, ())

    def computed(self, ids: Sequence[EvidenceId]) -> dict[EvidenceId, tuple[Computation, ...]]:
        """Those of these passages that were computed, each with its computations."""
        with self._records.reading() as cursor:
            rows = cursor.rows(
                "SELECT * FROM computation WHERE evidence_id IN (SELECT unnest(?)) ORDER BY number", list(ids)
            )
        found: dict[EvidenceId, tuple[Computation, ...]] = {}
        for computation in (record(Computation, values) for values in rows):
            found[computation.evidence_id] = (*found.get(computation.evidence_id, ()), computation)
        return found

    def _content(self, kept: Table) -> pa.Table:
        with self._records.reading() as cursor:
            return cursor.table(f'SELECT * FROM kept."{kept.id}" ORDER BY row')


def _periods(document: Document) -> dict[int, Period]:
    """The periods of a table's rows, by the numbers of the rows."""
    numbered = ((_number(passage.locator), passage.period) for passage in document.passages)
    return {number: period for number, period in numbered if number is not None and period is not None}


def _number(locator: str) -> int | None:
    """The row that a passage of a table names."""
    number = locator.removeprefix("row ")
    return int(number) if number.isdecimal() else None


def _table(values: Row) -> Table:
    return record(Table, {**values, "source": row(record(Source, values))})


def _computed_row(found: Computation, made: Evidence | None) -> Row:
    if made is None:
        return {**row(found), "passage": None, "text": None, "context": None}
    statement = made.statement
    return {
        **row(found),
        "passage": row(made.passage),
        "text": statement.text,
        "context": statement.context,
    }
