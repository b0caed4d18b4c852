"""Articles and what was found in them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from workbench.errors import NotFound
from workbench.model import Article, ArticleId, Claim, ClaimId, DateMention, Link, Reading
from workbench.store.cursor import Cursor
from workbench.store.findings import add_findings, dates_of, quantities_of
from workbench.store.part import Part
from workbench.store.shape import Row, kinds, record, row, table


class Articles(Part):
    """Articles with their claims. The same text is one article, and is stored once."""

    def add_article(self, article: Article, reading: Reading, made_at: datetime) -> None:
        """Keep an article and its reading; where it is there already, nothing changes."""
        with self._records.writing("articles") as cursor:
            if cursor.value("SELECT 1 FROM article WHERE id = ?", article.id):
                return
            taken_in = {
                "number": cursor.count("SELECT count(*) FROM article"),
                "notes": list(reading.notes),
                "made_at": made_at.isoformat(),
            }
            cursor.give(
                table(
                    [row(article) | taken_in],
                    kinds(Article) | {"number": int, "notes": tuple[str, ...], "made_at": str},
                )
            )
            cursor.run("INSERT INTO article BY NAME SELECT * FROM batch")
            _add_claims(cursor, reading.claims, 0)
            _add_links(cursor, article.id, reading)

    def add_claims(self, claims: Sequence[Claim]) -> None:
        """Keep claims that a reviewer marked; those that are there already stay as they are."""
        with self._records.writing("articles") as cursor:
            known = cursor.rows(
                "SELECT id FROM claim WHERE id IN (SELECT unnest(?))", [claim.id for claim in claims]
            )
            ids = {str(values["id"]) for values in known}
            fresh = [claim for claim in claims if claim.id not in ids]
            _add_claims(cursor, fresh, cursor.count("SELECT count(*) FROM claim"))

    def article(self, article_id: ArticleId) -> Article:
        """One article. Raises NotFound."""
        with self._records.reading() as cursor:
            return record(Article, _article(cursor, article_id))

    def articles(self) -> tuple[Article, ...]:
        """All articles, the one taken in last first."""
        with self._records.reading() as cursor:
            found = cursor.rows("SELECT * FROM article ORDER BY number DESC")
        return tuple(record(Article, values) for values in found)

    def reading(self, article_id: ArticleId) -> Reading:
        """What was found in an article, and then what reviewers marked. Raises NotFound."""
        with self._records.reading() as cursor:
            notes = _article(cursor, article_id)["notes"]
            claims = cursor.rows("SELECT * FROM claim WHERE article_id = ? ORDER BY place", article_id)
            links = cursor.rows("SELECT * FROM link WHERE article_id = ? ORDER BY place", article_id)
            assert isinstance(notes, list)
            return Reading(
                _claims(cursor, claims), tuple(record(Link, values) for values in links), tuple(notes)
            )

    def claim(self, claim_id: ClaimId) -> Claim:
        """One claim. Raises NotFound."""
        with self._records.reading() as cursor:
            found = cursor.rows("SELECT * FROM claim WHERE id = ?", claim_id)
            if not found:
                raise NotFound(
                    f"No claim {claim_id!r} in the store. Take its article in first, or check the id."
                )
            return _claims(cursor, found)[0]

    def date_article(self, article: Article, reading: Reading) -> None:
        """Give a stored article its day of publication, with the dates and links read from there.

        Claims, and what was decided on them, stay as they are.
        """
        with self._records.writing("articles") as cursor:
            cursor.run(
                "UPDATE article SET published = ?, notes = ? WHERE id = ?",
                article.published,
                list(reading.notes),
                article.id,
            )
            cursor.run(
                "DELETE FROM date_mention WHERE owner IN (SELECT id FROM claim WHERE article_id = ?)",
                article.id,
            )
            cursor.run("DELETE FROM link WHERE article_id = ?", article.id)
            add_findings(cursor, ((claim.id, (), _dates(claim)) for claim in reading.claims))
            _add_links(cursor, article.id, reading)


def _article(cursor: Cursor, article_id: ArticleId) -> Row:
    found = cursor.rows("SELECT * FROM article WHERE id = ?", article_id)
    if not found:
        raise NotFound(f"No article {article_id!r} in the store. Take it in first, or check the id.")
    return found[0]


def _add_claims(cursor: Cursor, claims: Sequence[Claim], first: int) -> None:
    own = {name: kind for name, kind in kinds(Claim).items() if name not in ("quantities", "date")}
    rows = ({"place": place, **row(claim)} for place, claim in enumerate(claims, first))
    cursor.give(table(rows, {"place": int} | own))
    cursor.run("INSERT INTO claim BY NAME SELECT * FROM batch")
    add_findings(cursor, ((claim.id, claim.quantities, _dates(claim)) for claim in claims))


def _dates(claim: Claim) -> tuple[DateMention, ...]:
    return (claim.date,) if claim.date else ()


def _add_links(cursor: Cursor, article_id: ArticleId, reading: Reading) -> None:
    rows = (
        {"article_id": article_id, "place": place, **row(link)} for place, link in enumerate(reading.links)
    )
    cursor.give(table(rows, {"article_id": str, "place": int} | kinds(Link)))
    cursor.run("INSERT INTO link BY NAME SELECT * FROM batch")


def _claims(cursor: Cursor, rows: list[dict[str, object]]) -> tuple[Claim, ...]:
    ids = [str(values["id"]) for values in rows]
    quantities, dates = quantities_of(cursor, ids), dates_of(cursor, ids)
    bare = (record(Claim, {**values, "quantities": [], "date": None}) for values in rows)
    return tuple(
        replace(claim, quantities=quantities.get(claim.id, ()), date=dates.get(claim.id, (None,))[0])
        for claim in bare
    )
