"""What the ranking learned, who steered that, and the lists that it can learn from."""

from collections.abc import Collection
from dataclasses import replace

from workbench.model import ArticleId, ClaimId, Listed, Steering, Tuning
from workbench.store.part import Part
from workbench.store.shape import columns, record, row
from workbench.store.suggestions import CURRENT


class Learning(Part):
    """Rows are only ever added: the weights behind every list can be looked up later."""

    def add_tuning(self, tuning: Tuning) -> Tuning:
        """Keep learned weights; returned with their number."""
        with self._records.writing("learning") as cursor:
            number = cursor.count("SELECT count(*) FROM tuning") + 1
            numbered = replace(tuning, number=number)
            cursor.run("INSERT INTO tuning VALUES (?, ?, ?, ?, ?)", *row(numbered).values())
        return numbered

    def tunings(self) -> tuple[Tuning, ...]:
        """All weights that were ever learned and used, in the order of their numbers."""
        with self._records.reading() as cursor:
            found = cursor.rows("SELECT * FROM tuning ORDER BY number")
        return tuple(record(Tuning, values) for values in found)

    def tuning_of(self, article_id: ArticleId) -> dict[ClaimId, int | None]:
        """The number of the weights behind each claim's current list, None for the shipped ones."""
        with self._records.reading() as cursor:
            found = cursor.rows(
                f"SELECT run.claim_id, run.tuning FROM suggestion_run run"
                f" JOIN ({CURRENT}) current ON current.number = run.number",
                article_id,
            )
        return {ClaimId(str(v["claim_id"])): int(str(v["tuning"])) if v["tuning"] else None for v in found}

    def steer(self, steering: Steering) -> None:
        with self._records.writing("learning") as cursor:
            number = cursor.count("SELECT count(*) FROM steering") + 1
            places = ", ".join("?" * (1 + len(columns(Steering))))
            cursor.run(f"INSERT INTO steering VALUES ({places})", number, *row(steering).values())

    def steerings(self) -> tuple[Steering, ...]:
        """All that reviewers did about learning, in order."""
        with self._records.reading() as cursor:
            found = cursor.rows("SELECT * FROM steering ORDER BY number")
        return tuple(record(Steering, values) for values in found)

    def lists(self, claims: Collection[ClaimId]) -> tuple[Listed, ...]:
        """Every list that these claims ever had, the older first; passages without grounds are left out."""
        with self._records.reading() as cursor:
            found = cursor.rows(
                "SELECT run.number, run.claim_id, run.made_at, list({'evidence_id': one.evidence_id,"
                " 'grounds': one.grounds} ORDER BY one.rank) AS passages FROM suggestion_run run"
                " JOIN suggestion one ON one.run = run.number"
                " WHERE run.claim_id IN (SELECT unnest(?)) AND len(one.grounds) > 0"
                " GROUP BY ALL ORDER BY run.number",
                list(claims),
            )
        return tuple(record(Listed, values) for values in found)
