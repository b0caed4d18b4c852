"""Documents as they are listed: without their text, by words and limits, page by page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.model import DocumentId, Filing, Source
from workbench.store.part import Part
from workbench.store.shape import columns, record

_SOURCE = ", ".join(columns(Source))
_FILED = f"""
WITH page AS (SELECT id, sha256, {_SOURCE} FROM document WHERE {{which}}),
held AS (SELECT document_id AS id, count(*) AS passages FROM passage SEMI JOIN page ON page.id = document_id
    GROUP BY ALL),
tagged AS (SELECT document_id AS id, list(tag ORDER BY tag) AS tags FROM tag GROUP BY ALL)
SELECT page.*, coalesce(passages, 0) AS passages, coalesce(tags, []) AS tags, newer AS superseded_by
FROM page LEFT JOIN held USING (id) LEFT JOIN tagged USING (id) LEFT JOIN superseded USING (id)
ORDER BY collection, title, id
"""
_BY_ID = _FILED.format(which="$1::VARCHAR[] IS NULL OR id IN (SELECT unnest($1::VARCHAR[]))")
_FITTING = """
WITH tagged AS (SELECT document_id AS id, string_agg(tag, ' ') AS tags FROM tag GROUP BY ALL)
SELECT id, count(*) OVER () AS total FROM document LEFT JOIN tagged USING (id)
WHERE ($1::DATE IS NULL OR published >= $1::DATE)
  AND ($2::DATE IS NULL OR published <= $2::DATE)
  AND ($3::VARCHAR IS NULL OR collection = $3)
  AND ($4::VARCHAR IS NULL OR publisher = $4)
  AND ($5::VARCHAR IS NULL OR kind = $5)
  AND ($6::VARCHAR IS NULL OR id IN (SELECT document_id FROM tag WHERE tag = $6))
  AND len(list_filter($7::VARCHAR[], lambda word: NOT contains(
      lower(concat_ws(' ', title, publisher, author, url, origin, tags)), lower(word)))) = 0
ORDER BY collection, title, id LIMIT $8 OFFSET $9
"""


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of documents, of how many that fit in all."""

    filings: tuple[Filing, ...]
    total: int


class Listings(Part):
    """The documents of the archive as lists."""

    def filings(self, ids: Sequence[DocumentId] | None = None) -> tuple[Filing, ...]:
        """The documents of these ids, or all, by collection and title; `copies` is left at 1."""
        with self._records.reading() as cursor:
            found = cursor.rows(_BY_ID, None if ids is None else list(ids))
        return tuple(record(Filing, {**values, "source": values, "copies": 1}) for values in found)

    def listed(
        self,
        words: Sequence[str] = (),
        published_from: date | None = None,
        published_to: date | None = None,
        collection: str | None = None,
        publisher: str | None = None,
        kind: str | None = None,
        tag: str | None = None,
        *,
        first: int = 0,
        most: int,
    ) -> Listing:
        """At most so many documents from the place `first` on (0 is the beginning), by collection and title.

        Each has all the `words` in title, publisher, author, address, file or tags, whatever their case, and
        keeps to the limits. Where a date is limited, documents without a date of publication are left out. No
        place behind the last: where `first` is, the first page is given.
        """
        limits = (published_from, published_to, collection, publisher, kind, tag, list(words), most)
        with self._records.reading() as cursor:
            found = cursor.rows(_FITTING, *limits, first) or cursor.rows(_FITTING, *limits, 0)
        total = int(str(found[0]["total"])) if found else 0
        return Listing(self.filings([DocumentId(str(one["id"])) for one in found]), total)
