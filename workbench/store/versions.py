"""Files that were read, and the newer versions that they gave of documents."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from workbench.model import DocumentId, FileRead, Ruling
from workbench.store.cursor import Cursor
from workbench.store.part import Part
from workbench.store.shape import kinds, record, row, table


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents that may be versions or copies of each other, each with its text.

    `same_place` is True where both come from a file of one name in one collection.
    """

    one: DocumentId
    other: DocumentId
    one_text: str
    other_text: str
    one_published: date | None = None
    other_published: date | None = None
    same_place: bool = False


class Versions(Part):
    """What was read, and which documents have a newer version."""

    def files_read(self) -> tuple[FileRead, ...]:
        """All files that were read to their end, each at the places where it was last seen."""
        with self._records.reading() as cursor:
            found = cursor.rows("SELECT * FROM file ORDER BY path")
        return tuple(record(FileRead, values) for values in found)

    def add_files(self, read: Sequence[FileRead], made_at: datetime, pairs: Sequence[Pair] = ()) -> None:
        """Note files as read to their end, and of each pair that `other` is the newer version of `one`."""
        with self._records.writing("evidence") as cursor:
            cursor.run("DELETE FROM file WHERE path IN (SELECT unnest(?))", [one.path for one in read])
            cursor.give(table((row(one) for one in read), kinds(FileRead)))
            cursor.run("INSERT INTO file BY NAME SELECT * FROM batch")
            for pair in pairs:
                _note(cursor, Ruling(pair.one, pair.other, False, "", made_at))

    def versions(self, read: Sequence[FileRead]) -> tuple[Pair, ...]:
        """What the documents of these files may be newer versions of: `other` is a file's, `one` another's.

        `one` is a current document of the same address, or of a file of the same name in the same
        collection, that the file does not give, and that no reviewer set apart from `other`.
        """
        given = {(file.original, given) for file in read for given in file.documents}
        rows = [{"original": original, "id": document_id} for original, document_id in sorted(given)]
        with self._records.reading() as cursor:
            cursor.give(table(rows, {"original": str, "id": str}))
            found = cursor.rows(_VERSIONS)
        return tuple(record(Pair, values) for values in found)

    def superseded(self) -> dict[DocumentId, DocumentId]:
        """The newer version of each document that has one."""
        with self._records.reading() as cursor:
            found = cursor.rows("SELECT id, newer FROM superseded ORDER BY id")
        return {DocumentId(str(values["id"])): DocumentId(str(values["newer"])) for values in found}

    # What reviewers say of them

    def rule(self, ruling: Ruling) -> None:
        """Keep what a reviewer says of two documents; it takes the place of what was said of them before."""
        with self._records.writing("evidence") as cursor:
            _note(cursor, ruling)

    def rulings(self, document_id: DocumentId) -> tuple[Ruling, ...]:
        """What reviewers said of a document and others, in order."""
        with self._records.reading() as cursor:
            found = cursor.rows(
                "SELECT * FROM succession WHERE reviewer <> '' AND ? IN (old, new) ORDER BY number",
                document_id,
            )
        return tuple(record(Ruling, values) for values in found)


_VERSIONS = """
WITH mine AS (
    SELECT batch.original AS file, document.* FROM batch JOIN document USING (id)
    WHERE document.original = batch.original OR id IN (SELECT id FROM superseded)
),
rest AS (SELECT * FROM document WHERE id NOT IN (SELECT id FROM superseded)),
near AS (
    SELECT rest.id, mine.id AS other, mine.file AS original FROM mine JOIN rest USING (url)
    WHERE rest.sha256 <> mine.sha256 AND rest.original IS DISTINCT FROM mine.file
    UNION
    SELECT rest.id, mine.id, mine.file FROM mine JOIN rest USING (collection, origin)
    WHERE rest.sha256 <> mine.sha256 AND rest.original IS DISTINCT FROM mine.file
)
SELECT near.id AS one, other, rest.text AS one_text, mine.text AS other_text,
    rest.published AS one_published, mine.published AS other_published,
    coalesce(rest.collection = mine.collection AND rest.origin = mine.origin, false) AS same_place
FROM near ANTI JOIN batch USING (original, id)
ANTI JOIN unrelated ON unrelated.one = least(near.id, near.other)
    AND unrelated.other = greatest(near.id, near.other)
JOIN rest ON rest.id = near.id JOIN mine ON mine.id = other AND mine.file = near.original
ORDER BY other, one
"""


def _note(cursor: Cursor, said: Ruling) -> None:
    number = cursor.count("SELECT coalesce(max(number) + 1, 0) FROM succession")
    cursor.give(table([{"number": number, **row(said)}], {"number": int} | kinds(Ruling)))
    cursor.run("INSERT INTO succession BY NAME SELECT * FROM batch")
