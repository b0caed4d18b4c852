"""Documents as they are filed: their sources set right, their tags, their versions, and taking them out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from workbench.errors import NotFound
from workbench.model import (
    Correction,
    Document,
    DocumentId,
    Evidence,
    EvidenceId,
    Passage,
    Source,
)
from workbench.store.corrections import corrections
from workbench.store.cursor import Cursor
from workbench.store.evidence import Batch, Library
from workbench.store.passages import drop_passages, next_number, reread_passages
from workbench.store.shape import columns, kinds, record, row, table
from workbench.store.tables import computed_from, drop_table

_SET = ", ".join(f"{name} = ?" for name in columns(Source))
_STANDING = f"""
WITH wanted AS (SELECT unnest($1::VARCHAR[]) AS id),
changed AS (
    SELECT document_id AS id, list(DISTINCT field) AS fields FROM correction
    WHERE reviewer <> '' AND document_id IN (FROM wanted) GROUP BY ALL
)
SELECT d.id, d.sha256, {", ".join(f"d.{name}" for name in columns(Source))},
    coalesce(changed.fields, []) AS corrected
FROM document d LEFT JOIN changed USING (id) WHERE d.id IN (FROM wanted)
"""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands of a document: the SHA-256 of its text, its source, the fields that reviewers set right."""

    sha256: str
    source: Source
    corrected: frozenset[str]


class Filings(Library):
    """The documents of the archive. What a reviewer changes is kept beside what it was before."""

    def document(self, document_id: DocumentId) -> Document:
        """A document with its text and the places of its passages, as it stands. Raises NotFound."""
        with self._records.reading() as cursor:
            values = _row_of(cursor, document_id)
            places = cursor.rows(
                "SELECT passage FROM passage WHERE document_id = ? ORDER BY number", document_id
            )
        passages = tuple(record(Passage, place["passage"]) for place in places)  # type: ignore[arg-type]
        return Document(
            document_id, str(values["sha256"]), str(values["text"]), record(Source, values), passages
        )

    def passages_of(self, document_id: DocumentId) -> tuple[EvidenceId, ...]:
        """The passages of a document, and those computed from its table. Empty where it is not there."""
        with self._records.reading() as cursor:
            found = cursor.rows("SELECT id FROM passage WHERE document_id = ? ORDER BY number", document_id)
            computed = computed_from(cursor, document_id)
        return (*(EvidenceId(str(values["id"])) for values in found), *computed)

    def documents_of(self, passages: Sequence[EvidenceId]) -> set[DocumentId]:
        """The documents that these passages are of, or were computed from."""
        with self._records.reading() as cursor:
            found = cursor.rows(
                "SELECT document_id FROM passage WHERE id IN (SELECT unnest($1::VARCHAR[])) UNION"
                " SELECT document_id FROM computation WHERE evidence_id IN (SELECT unnest($1::VARCHAR[]))",
                list(passages),
            )
        return {DocumentId(str(values["document_id"])) for values in found}

    def corrections(self, document_id: DocumentId) -> tuple[Correction, ...]:
        """What was set right about a document's source, in order."""
        with self._records.reading() as cursor:
            found = cursor.rows("SELECT * FROM correction WHERE document_id = ? ORDER BY number", document_id)
        return tuple(record(Correction, values) for values in found)

    def standing(self, ids: Sequence[DocumentId]) -> dict[DocumentId, Standing]:
        """What stands of those of these documents that are there."""
        with self._records.reading() as cursor:
            found = cursor.rows(_STANDING, list(ids))
        return {
            DocumentId(str(values["id"])): Standing(
                str(values["sha256"]),
                record(Source, values),
                frozenset(values["corrected"]),  # type: ignore[call-overload]
            )
            for values in found
        }

    def reread(self, batch: Batch, made_at: datetime, reviewer: str = "") -> None:
        """Put sources of documents, and what was read of their passages, in the place of what stood before.

        What differs in a source is kept as corrections by `reviewer`. The passages must be the documents'
        own, each under its id.
        """
        passages = [pair for _, evidence, terms in batch for pair in zip(evidence, terms, strict=True)]
        self._drop_vectors(self._with_new_context([evidence for evidence, _ in passages]))
        with self._records.writing("evidence") as cursor:
            for document, *_ in batch:
                old, new = record(Source, _row_of(cursor, document.id)), document.source
                if old != new:
                    _add_corrections(cursor, corrections(document.id, old, new, reviewer, made_at))
                    cursor.run(f"UPDATE document SET {_SET} WHERE id = ?", *row(new).values(), document.id)
                cursor.run("INSERT INTO reread VALUES (?, ?)", document.id, made_at.isoformat())
            reread_passages(cursor, passages)
        self._forget_at_hand()

    def delete_document(self, document_id: DocumentId, reviewer: str, made_at: datetime) -> Source:
        """Take a document out with all that was read of it, and note that it was. Raises NotFound.

        Returns what its source was. The file that it came from counts as not read.
        """
        with self._records.writing("evidence") as cursor:
            values, following = _row_of(cursor, document_id), next_number(cursor)
            ids = [*drop_passages(cursor, document_id), *drop_table(cursor, document_id)]
            for kept, column in _OF_DOCUMENT:
                cursor.run(f"DELETE FROM {kept} WHERE {column} = ?", document_id)
            cursor.run("DELETE FROM file WHERE list_contains(documents, ?)", document_id)
            cursor.run(
                "INSERT INTO deletion SELECT count(*), ?, ?, ?, ?, ?, ? FROM deletion",
                *(document_id, values["sha256"], values["title"], reviewer, made_at.isoformat(), following),
            )
        self._forget_at_hand()
        self._drop_vectors(ids)
        return record(Source, values)

    def holds_original(self, sha256: str) -> bool:
        """True where a document still comes from the file of this SHA-256."""
        with self._records.reading() as cursor:
            return cursor.value("SELECT 1 FROM document WHERE original = ? LIMIT 1", sha256) is not None

    # Tags

    def tag(self, document_id: DocumentId, tag: str) -> None:
        """Put a tag on a document; one that it has already is no change. Raises NotFound."""
        with self._records.writing("evidence") as cursor:
            _row_of(cursor, document_id)
            cursor.run("DELETE FROM tag WHERE document_id = ? AND tag = ?", document_id, tag)
            cursor.run("INSERT INTO tag VALUES (?, ?)", document_id, tag)

    def untag(self, document_id: DocumentId, tag: str) -> None:
        """Take a tag off a document."""
        with self._records.writing("evidence") as cursor:
            cursor.run("DELETE FROM tag WHERE document_id = ? AND tag = ?", document_id, tag)

    def distinct(self, column: str) -> tuple[str, ...]:
        """The values there are of "publisher", "kind", "collection" or "tag", by name."""
        place = "tag" if column == "tag" else "document"
        assert column in ("publisher", "kind", "collection", "tag")
        with self._records.reading() as cursor:
            found = cursor.rows(
                f"SELECT DISTINCT {column} AS value FROM {place} WHERE {column} IS NOT NULL ORDER BY value"
            )
        return tuple(str(values["value"]) for values in found)

    def _with_new_context(self, passages: Sequence[Evidence]) -> list[EvidenceId]:
        """Those whose context, and with it their vector, is another than the one that stands."""
        standing = self.evidence([passage.id for passage in passages])
        return [
            new.id
            for new, old in zip(passages, standing, strict=True)
            if new.statement.context != old.statement.context
        ]

    def _drop_vectors(self, ids: Sequence[EvidenceId]) -> None:
        with self._vectors.writing("vectors") as cursor:
            cursor.run("DELETE FROM embedding WHERE evidence_id IN (SELECT unnest(?))", list(ids))


_OF_DOCUMENT = (
    ("document", "id"),
    ("correction", "document_id"),
    ("reread", "document_id"),
    ("tag", "document_id"),
    ("succession", "old"),
    ("succession", "new"),
    ("band", "document_id"),
    ("compared", "document_id"),
    ("copy", "one"),
    ("copy", "other"),
)
"""The tables that know a document, besides those of its passages, each with the column of its id."""


def _row_of(cursor: Cursor, document_id: DocumentId) -> dict[str, object]:
    found = cursor.rows("SELECT * FROM document WHERE id = ?", document_id)
    if not found:
        raise NotFound(f"No document {document_id!r} in the archive. Check its id.")
    return found[0]


def _add_corrections(cursor: Cursor, made: Sequence[Correction]) -> None:
    first = cursor.count("SELECT coalesce(max(number) + 1, 0) FROM correction")
    rows = ({"number": number, **row(correction)} for number, correction in enumerate(made, first))
    cursor.give(table(rows, {"number": int} | kinds(Correction)))
    cursor.run("INSERT INTO correction BY NAME SELECT * FROM batch")
