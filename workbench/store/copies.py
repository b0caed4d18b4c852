"""Copies of one story: which documents carry it, and which of their passages say the same."""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from workbench.model import DocumentId, EvidenceId, Fold
from workbench.store.cursor import Cursor
from workbench.store.part import Part
from workbench.store.shape import record, table
from workbench.store.versions import Pair

Bands = Sequence[int]
"""Hashes of the parts of a document's signature: two documents that share one may be alike."""

MOST = 20
"""With how many of those that may be alike a document is compared, at most."""

_WORD = re.compile(r"\w+(?:[.,]\d+)*")


class Copies(Part):
    """Pairs of documents that carry one story. What hangs together by pairs is one group."""

    def uncompared(self, most: int) -> dict[DocumentId, str]:
        """At most so many of the documents that were not yet compared with others, each with its text."""
        with self._records.reading() as cursor:
            found = cursor.rows(
                "SELECT id, text FROM document WHERE id NOT IN (SELECT document_id FROM compared)"
                " ORDER BY id LIMIT ?",
                most,
            )
        return {DocumentId(str(values["id"])): str(values["text"]) for values in found}

    def add_bands(self, bands: dict[DocumentId, Bands]) -> tuple[Pair, ...]:
        """Keep the signatures of documents; returns with which others each must be compared."""
        rows = [
            {"document_id": document_id, "place": place, "hash": band}
            for document_id, found in bands.items()
            for place, band in enumerate(found)
        ]
        with self._records.writing("evidence") as cursor:
            cursor.run("DELETE FROM band WHERE document_id IN (SELECT unnest(?))", list(bands))
            cursor.give(table(rows, {"document_id": str, "place": int, "hash": int}))
            cursor.run("INSERT INTO band BY NAME SELECT * FROM batch")
            found = cursor.rows(_ALIKE, MOST)
        return tuple(record(Pair, values) for values in found)

    def add_copies(self, compared: Sequence[DocumentId], pairs: Sequence[Pair]) -> None:
        """Note documents as compared, and each of these pairs as copies of one story."""
        with self._records.writing("evidence") as cursor:
            cursor.run("INSERT INTO compared SELECT unnest(?)", list(compared))
            rows = ({"one": pair.one, "other": pair.other} for pair in pairs)
            cursor.give(table(rows, {"one": str, "other": str}))
            cursor.run("INSERT INTO copy SELECT * FROM batch ANTI JOIN copy USING (one, other)")

    def copies_of(self, document_id: DocumentId) -> tuple[DocumentId, ...]:
        """The documents that carry the same story, this one included, by id."""
        with self._records.reading() as cursor:
            return _groups(cursor).get(document_id, (document_id,))

    def copy_counts(self) -> dict[DocumentId, int]:
        """How many documents carry the story of each document that has copies."""
        with self._records.reading() as cursor:
            return {document_id: len(group) for document_id, group in _groups(cursor).items()}

    def folds(self, ids: Sequence[EvidenceId]) -> dict[EvidenceId, Fold]:
        """Of these passages, those whose words stand in other documents of the same story too."""
        with self._records.reading() as cursor:
            groups = _groups(cursor)
            owners = cursor.rows("SELECT id, document_id FROM passage WHERE id IN (SELECT unnest(?))", ids)
            wanted = {str(row["id"]): groups.get(DocumentId(str(row["document_id"])), ()) for row in owners}
            said = _said(cursor, {document_id for group in wanted.values() for document_id in group})
        keys = {passage: (wanted[passage][0], words) for passage, _, words in said if wanted.get(passage)}
        holders: dict[tuple[DocumentId, str], set[DocumentId]] = defaultdict(set)
        for _, document_id, words in said:
            holders[groups[document_id][0], words].add(document_id)
        return {
            EvidenceId(passage): Fold(
                hashlib.sha256("|".join(key).encode()).hexdigest()[:16], len(holders[key])
            )
            for passage, key in keys.items()
            if len(holders[key]) > 1
        }


_ALIKE = """
WITH near AS (
    SELECT fresh, near FROM (
        SELECT DISTINCT batch.document_id AS fresh, band.document_id AS near
        FROM batch JOIN band USING (place, hash) WHERE batch.document_id <> band.document_id
    )
    QUALIFY row_number() OVER (PARTITION BY fresh ORDER BY near) <= $1
)
SELECT DISTINCT least(fresh, near) AS one, greatest(fresh, near) AS other,
    first.text AS one_text, second.text AS other_text,
    first.published AS one_published, second.published AS other_published, false AS same_place
FROM near
JOIN document first ON first.id = least(fresh, near)
JOIN document second ON second.id = greatest(fresh, near)
ORDER BY one, other
"""


_COPIES = (
    "SELECT one, other FROM copy"
    " WHERE one NOT IN (SELECT id FROM superseded) AND other NOT IN (SELECT id FROM superseded)"
)


def _groups(cursor: Cursor) -> dict[DocumentId, tuple[DocumentId, ...]]:
    """The group of each document that has copies, by id; versions that were replaced are in none.

    The first in a group stands for it.
    """
    groups: dict[DocumentId, set[DocumentId]] = {}
    for pair in cursor.rows(_COPIES):
        one, other = DocumentId(str(pair["one"])), DocumentId(str(pair["other"]))
        joined = groups.get(one, {one}) | groups.get(other, {other})
        for member in joined:
            groups[member] = joined
    ordered = {id(group): tuple(sorted(group)) for group in groups.values()}
    return {member: ordered[id(group)] for member, group in groups.items()}


def _said(cursor: Cursor, documents: Iterable[DocumentId]) -> list[tuple[str, DocumentId, str]]:
    """The passages of documents: the id, the document, and the words without capitals and marks."""
    found = cursor.rows(
        "SELECT id, document_id, text FROM passage WHERE document_id IN (SELECT unnest(?))", list(documents)
    )
    return [
        (str(row["id"]), DocumentId(str(row["document_id"])), " ".join(_words(str(row["text"]))))
        for row in found
    ]


def _words(text: str) -> Iterator[str]:
    return (word.group() for word in _WORD.finditer(text.casefold()))
